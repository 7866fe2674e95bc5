import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/core/types.ts";
import { readLiteral } from "../../src/curate/literal.ts";
import { readChinese } from "../../src/curate/numerals.ts";
import { bundled } from "../fixture.ts";

const { units } = bundled.curated;

function unit(id: string): Unit {
  const found = units.find((one) => one.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

function read(literal: string, wanted: string) {
  return readLiteral(literal, unit(wanted), units);
}

describe("readLiteral", () => {
  it.each([
    ["6,215.72亿元", "yi-yuan", 6215.72, 0.01],
    ["6215.72", "yi-yuan", 6215.72, 0.01],
    ["386.74億元", "yi-yuan", 386.74, 0.01],
    ["5514億4900万元", "yi-yuan", 5514.49, 0.01],
    ["22억 2,000만 달러", "yi-usd", 22.2, 0.1],
    ["1천억 위안", "yi-yuan", 1000, 1000],
    ["突破千亿元", "yi-yuan", 1000, 1000],
    ["过万", "jian", 10000, 10000],
    ["下降6.2%", "percent", -6.2, 0.1],
    ["35572870万元", "yi-yuan", 3557.287, 0.0001],
    ["2.83万亿元", "yi-yuan", 28300, 100],
    ["2.83万亿", "yi-yuan", 28300, 100],
    ["594.882 billion yuan", "yi-yuan", 5948.82, 0.01],
    ["1.5 trillion yuan", "yi-yuan", 15000, 1000],
    ["306.59 billion yuan", "yi-yuan", 3065.9, 0.1],
    ["1.37万家", "jia", 13700, 100],
    ["三百二十家", "jia", 320, 1],
    ["15.62万人", "ren", 156200, 100],
    ["1264447人", "wan-ren", 126.4447, 0.0001],
    ["46.7%", "percent", 46.7, 0.1],
    ["-2.1%", "percent", -2.1, 0.1],
    ["−2.1％", "percent", -2.1, 0.1],
    [" 5.0% ", "percent", 5, 0.1],
    ["96.33平方公里", "sqkm", 96.33, 0.01],
    ["1，234家", "jia", 1234, 1],
    ["十", "jia", 10, 1],
  ])("%j in %s is %d in steps of %d", (literal, wanted, value, step) => {
    expect(read(literal, wanted)).toEqual({ value, step });
  });

  it.each([
    ["no number", "亿元", "yi-yuan"],
    ["nothing", "", "yi-yuan"],
    ["a unit of another kind", "6215.72万人", "yi-yuan"],
    ["an unknown unit", "5斤", "jia"],
    ["words behind the unit", "320家左右", "jia"],
    ["a broken thousands separator", "12,34亿元", "yi-yuan"],
    ["two numbers", "12 34亿元", "yi-yuan"],
    ["a currency that does not convert", "5亿美元", "yi-yuan"],
    ["a bare point", ".5%", "percent"],
  ])("reads nothing out of %s: %j", (_, literal, wanted) => {
    expect(read(literal, wanted)).toBeUndefined();
  });

  it("reads back whatever is printed in any unit, with its step", () => {
    const printable = units.flatMap((one) =>
      // A form that begins with a digit stands apart from its number.
      one.printed.map((form) => ({ one, form: /^\d/.test(form) ? "" : form })),
    );
    const number = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...printable),
        number,
        fc.boolean(),
        ({ one, form }, [digits, decimals], grouped) => {
          const value = digits / 10 ** decimals;
          const text = value.toLocaleString("en-US", {
            minimumFractionDigits: decimals,
            useGrouping: grouped,
          });
          expect(readLiteral(`${text}${form}`, one, units)).toEqual({
            value: Number(value.toPrecision(12)) + 0,
            step: Number((10 ** -decimals).toPrecision(12)),
          });
        },
      ),
    );
  });

  it("converts within a base unit without losing digits", () => {
    const yuan = ["yuan", "wan-yuan", "yi-yuan", "wan-yi-yuan"].map(unit);
    fc.assert(
      fc.property(
        fc.constantFrom(...yuan),
        fc.constantFrom(...yuan),
        fc.integer({ min: 1, max: 999_999 }),
        (from, to, digits) => {
          const printed = readLiteral(`${digits}${from.printed[0] ?? ""}`, to, units);
          expect(printed?.value).toBeCloseTo((digits * from.factor) / to.factor, 6);
          expect(printed?.step).toBeCloseTo(from.factor / to.factor, 12);
        },
      ),
    );
  });
});

const DIGITS = "零一二三四五六七八九";

/** A whole number up to 9999 as it is written in running text. */
function inChinese(value: number): string {
  const places = ["千", "百", "十", ""];
  const digits = [...String(value).padStart(4, "0")].map(Number);
  const written = digits.map((digit, at) =>
    digit === 0 ? "零" : `${DIGITS[digit] ?? ""}${places[at] ?? ""}`,
  );
  const text = written
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");
  return text.replace(/^一十/, "十");
}

describe("readChinese", () => {
  it.each([
    ["十", 10],
    ["十五", 15],
    ["二十", 20],
    ["一百零五", 105],
    ["三百二十", 320],
    ["两千零五", 2005],
    ["两百", 200],
    ["二〇二二", 2022],
    ["一千二百三十四", 1234],
    ["零", 0],
    ["七", 7],
    ["一千零一十", 1010],
  ])("%s is %d", (text, expected) => {
    expect(readChinese(text)).toBe(expected);
  });

  it.each([
    ["ascending places", "十百"],
    ["a place twice", "二十二十"],
    ["a range of digits before a place", "二三百"],
    ["a place left out in speech", "三百二"],
  ])("does not guess at %s: %s", (_, text) => {
    expect(readChinese(text)).toBeUndefined();
  });

  it("reads every number from 1 to 9999 as it is written", () => {
    const misread = Array.from({ length: 9999 }, (_, index) => index + 1).filter(
      (value) => readChinese(inChinese(value)) !== value,
    );
    expect(misread).toEqual([]);
  });
});
