import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, written } from "../../../src/curate/table/decimal.ts";
import { numberFormatOf } from "../../../src/curate/table/number-format.ts";
import { shown } from "../../../src/curate/table/shown.ts";

describe("a stored number is shown", () => {
  it.each([
    // Noise of the binary fraction goes, digits stay.
    ["6215.7200000000003", "General", "6215.72"],
    ["0.30000000000000004", "General", "0.3"],
    ["9.9999999999999978E-2", "General", "0.1"],
    ["0.99999999999999989", "General", "1"],
    ["1234.5678", "0.00", "1234.5678"],
    ["440106000000000123", "General", "440106000000000123"],
    ["440106000000000123", "0", "440106000000000123"],
    ["1234567890123456.5", "General", "1234567890123456.5"],
    ["1.23E+5", "General", "123000"],
    ["1.234E-008", "General", "0.00000001234"],
    ["-1.5E-3", "General", "-0.0015"],
    ["1E+300", "General", "1E+300"],
    ["123456", "0.00E+00", "123456"],
    [".5", "General", "0.5"],
    ["-0", "General", "0"],
    ["0.5", "# ?/?", "0.5"],
    // No fewer decimals than the format prints.
    ["96", "0.00", "96.00"],
    ["96", "#,##0.00_ ", "96.00"],
    ["96", "0.##", "96"],
    ["0", "0.0", "0.0"],
    ["1234567", "#,##0", "1234567"],
    ["-96.5", "#,##0.00;[Red]-#,##0.00", "-96.50"],
    ["-96.5", "0.00_);(0.00)", "-96.50"],
    ["0", '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "0.00"],
    ["755", "000000", "000755"],
    ["-7", "000", "-007"],
    ["20", "@", "20"],
    // Percentages.
    ["0.024", "0.00%", "2.40%"],
    ["0.02437", "0.0%", "2.437%"],
    ["2.4E-2", "0%", "2.4%"],
    ["0.024369999999999999", "0.0%", "2.437%"],
    ["-0.005", "0.0%;-0.0%", "-0.5%"],
    ["1.2", "0%", "120%"],
    ["2.4", '0.0"%"', "2.4%"],
    ["2.4", String.raw`0.00\%`, "2.40%"],
    ["2.4", '0.0"‰"', "2.4‰"],
    // What a format prints beside the number.
    ["3.2", '0.0"亿元"', "3.2亿元"],
    ["2023", 'General"年"', "2023年"],
    ["2023", 'G/通用格式"年"', "2023年"],
    ["500", '"≥"0', "≥500"],
    ["-6.2", '"增长"0.0;"下降"0.0', "-6.2"],
    ["96", "[$¥-804]#,##0.00", "96.00"],
    ["96", String.raw`"$"#,##0.00_);\("$"#,##0.00\)`, "96.00"],
    ["96", '[Blue][$-804]0.0" 元 "', "96.0元"],
    // Powers of ten that a format takes away.
    ["6215720", "0.00,", "6215.72"],
    ["6215720000", '#,##0.00,,"百万"', "6215.72百万"],
    ["12345", '0!.0,"万"', "1.2345万"],
    ["12345", String.raw`0\.0000"万"`, "1.2345万"],
    ["123000000", '0!.00,,"亿"', "1.23亿"],
    ["500", '[>=10000]0!.0,"万";0', "500"],
    // No format at all that can be followed.
    ["5", ";;;", "5"],
    ["5", '"见注"', "5"],
    ["5", "", "5"],
  ])("%s in %s as %s", (stored, code, text) => {
    expect(shown(stored, numberFormatOf(code), false)).toBe(text);
  });

  it.each([
    ["45078", "yyyy/m/d", "2023-06-01"],
    ["45078", "[$-804]yyyy年m月d日;@", "2023-06-01"],
    ["45078", String.raw`yyyy\年m\月`, "2023-06"],
    ["45078", 'yyyy"年"', "2023"],
    ["45078", "mmm-yy", "2023-06"],
    ["45078", 'm"月"d"日"', "2023-06-01"],
    ["45078", "[DBNum1][$-804]yyyy年m月", "2023-06"],
    ["45078", "aaaa", "2023-06-01"],
    ["45078.604166666664", "yyyy/m/d h:mm", "2023-06-01 14:30"],
    ["45078.604166666664", "yyyy/m/d", "2023-06-01"],
    ["45078.999999999", "yyyy/m/d h:mm:ss", "2023-06-02"],
    ["0.604166666666667", "h:mm AM/PM", "14:30"],
    ["0.604166666666667", "上午/下午h时mm分ss秒", "14:30:00"],
    ["1.5", "[h]:mm:ss", "36:00:00"],
    ["0.00069444444", "mm:ss", "00:01:00"],
    ["1", "yyyy-mm-dd", "1900-01-01"],
    ["59", "yyyy-mm-dd", "1900-02-28"],
    ["61", "yyyy-mm-dd", "1900-03-01"],
    ["60", "yyyy-mm-dd", "60"],
    ["-3", "yyyy-mm-dd", "-3"],
    ["99999999", "yyyy-mm-dd", "99999999"],
  ])("%s in %s as %s", (stored, code, text) => {
    expect(shown(stored, numberFormatOf(code), false)).toBe(text);
  });

  it("as a day counted from 1904 where the workbook does", () => {
    expect(shown("43616", numberFormatOf("yyyy-mm-dd"), true)).toBe("2023-06-01");
    expect(shown("43616", numberFormatOf("0"), true)).toBe("43616");
  });

  it("with nothing of its value lost, whatever the decimals of its format", () => {
    const stored = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }).map((value) => {
      const rounded = Number(value.toPrecision(15));
      return Math.abs(rounded) < 1e-14 ? 0 : rounded;
    });
    fc.assert(
      fc.property(stored, fc.nat(8), (value, decimals) => {
        const text = shown(String(value), numberFormatOf(`#,##0.${"0".repeat(decimals)}`), false);
        expect(Number(text)).toBe(value + 0);
        expect(text).not.toMatch(/e/i);
        expect(/\.(\d+)$/.exec(text)?.[1]?.length ?? 0).toBeGreaterThanOrEqual(decimals);
      }),
    );
  });
});

describe("a decimal", () => {
  it("is written as it was, when it has no noise and no zeros too many", () => {
    const plain = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, fraction]) => `${whole}${`.${fraction}`.replace(/\.?0*$/, "")}`);
    fc.assert(
      fc.property(plain, (text) => {
        const decimal = decimalOf(text);
        expect(decimal && written(decimal)).toBe(text);
      }),
    );
  });

  it.each([["abc"], [""], ["."], ["1,5"], ["0x10"], ["INF"]])("is not %j", (text) => {
    expect(decimalOf(text)).toBeUndefined();
  });
});
