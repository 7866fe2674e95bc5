import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/core/types.ts";
import { saysMore } from "../../src/curate/lexicon.ts";
import { readLiteral } from "../../src/curate/literal.ts";

const UNITS = JSON.parse(
  readFileSync(new URL("../../data/units.json", import.meta.url), "utf8"),
) as readonly Unit[];

function unit(id: string): Unit {
  const found = UNITS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

function read(literal: string, id: string) {
  return readLiteral(literal, unit(id), UNITS);
}

/** 1005 → 一千零五, 15 → 十五. */
function chinese(number: number): string {
  const digits = "零一二三四五六七八九";
  const places = ["", "十", "百", "千"];
  const text = [...String(number)]
    .map((digit, index, all) =>
      digit === "0" ? "零" : `${digits.charAt(Number(digit))}${places[all.length - 1 - index] ?? ""}`,
    )
    .join("");
  return text.replace(/零+/g, "零").replace(/零$/, "").replace(/^一十/, "十");
}

describe("words that are figures", () => {
  it.each([
    ["a place in an order", "第六", "rank", 6, 1],
    ["a place with its measure word", "第八位", "rank", 8, 1],
    ["an edition", "第六届", "ge-ci", 6, 1],
    ["the first of something", "全国首个", "rank", 1, 1],
    ["a batch", "首批", "pi", 1, 1],
    ["the only one", "广东唯一", "ge", 1, 1],
    ["three titles in a row", "三连冠", "ci", 3, 1],
    ["a list by its size", "百强", "ge", 100, 1],
    ["a list with digits", "100强", "ge", 100, 1],
    ["tenths, coarse to ten points", "七成", "percent", 70, 10],
    ["about a half", "近半", "percent", 50, 10],
    ["halved", "减半", "percent", -50, 10],
    ["a quarter in words", "四分之一", "percent", 25, 5],
    ["a quarter in digits", "1/4", "percent", 25, 5],
    ["all", "全覆盖", "percent", 100, 1],
    ["one time more as per cent", "1倍", "percent", 100, 100],
    ["the same day", "当天", "day", 1, 1],
    ["none so far", "尚未出现", "jian", 0, 1],
    ["a class in Roman numerals", "Ⅲ类", "lei", 3, 1],
    ["more than, inside the literal", "1300多条", "tiao", 1300, 1],
    ["more than, after the multiplier", "3万余宗", "zong", 30_000, 10_000],
    ["posts added up", "3+1", "ren", 4, 1],
    ["a bare magnitude", "超亿元", "yi-yuan", 1, 1],
    ["a bare magnitude of ten thousand", "超万亿", "yi-yuan", 10_000, 10_000],
    ["a numeral before a multiplier", "千万", "wan-ren", 1000, 1],
    ["a unit left out", "900万", "wan-ren", 900, 1],
    ["a unit of the same base", "1.66万户", "hu", 16_600, 100],
  ])("%s: %s", (_, literal, id, value, step) => {
    expect(read(literal, id)).toEqual({ value, step });
  });

  it.each([
    ["a word of another unit", "首个", "percent"],
    ["a word that is none", "多年来", "year"],
    ["a unit that does not convert", "三成", "yi-yuan"],
    ["nothing", "", "ge"],
  ])("%s is no figure", (_, literal, id) => {
    expect(read(literal, id)).toBeUndefined();
  });

  it.each([
    ["1300多条", true],
    ["200余家", true],
    ["3400家", false],
    ["多条", false],
  ])("%s says that there is more: %s", (literal, expected) => {
    expect(saysMore(literal)).toBe(expected);
  });
});

describe("any numeral", () => {
  it("reads the same in digits, in Chinese and as a place in an order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        const expected = { value: number, step: 1 };
        expect(read(`${String(number)}家`, "jia")).toEqual(expected);
        expect(read(`${chinese(number)}家`, "jia")).toEqual(expected);
        expect(read(`第${chinese(number)}`, "rank")).toEqual(expected);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...UNITS), (text, wanted) => {
        const printed = readLiteral(text, wanted, UNITS);
        expect(printed === undefined || Number.isFinite(printed.value)).toBe(true);
      }),
    );
  });
});
