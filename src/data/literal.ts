import type { Unit } from "../core/types.ts";

/** A number as printed: its value and the smallest step that its digits can show. */
export type Printed = { readonly value: number; readonly step: number };

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
  ["trillion ", 1e12],
  ["billion ", 1e9],
  ["million ", 1e6],
];

const DIGITS = "零一二三四五六七八九";
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a printed figure (`6,215.72亿元`, `2.83万亿元`, `三百二十家`, `46.7%`) in the wanted unit. A number without a
 * unit is read in the wanted unit. Undefined where it is no number or its unit does not convert into the wanted one.
 */
export function readLiteral(literal: string, wanted: Unit, units: readonly Unit[]): Printed | undefined {
  const number = leadingNumber(literal.trim());
  if (!number) return undefined;
  const rest = number.rest.trim();
  const factor = rest === "" ? wanted.factor : factorOf(rest, wanted, units);
  if (factor === undefined) return undefined;
  return { value: rounded((number.value * factor) / wanted.factor), step: rounded((number.step * factor) / wanted.factor) };
}

/** Units are powers of ten or exact ratios; twelve digits remove what binary fractions add. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function factorOf(printed: string, wanted: Unit, units: readonly Unit[]): number | undefined {
  const ofBase = units.filter(({ base }) => base === wanted.base);
  const unit = [wanted, ...ofBase].find((candidate) => candidate.printed.includes(printed));
  if (unit) return unit.factor;
  const multiplier = MULTIPLIERS.find(([word]) => printed.startsWith(word) || printed === word.trim());
  if (!multiplier) return undefined;
  const rest = printed.slice(multiplier[0].length);
  const inner = rest === "" ? 1 : factorOf(rest, wanted, units);
  return inner === undefined ? undefined : multiplier[1] * inner;
}

function leadingNumber(text: string): (Printed & { rest: string }) | undefined {
  const arabic = /^[-−]?\d+(?:[,，]\d{3})*(?:\.\d+)?/.exec(text)?.[0];
  if (arabic !== undefined) {
    const plain = arabic.replace(/[,，]/g, "").replace("−", "-");
    const decimals = plain.split(".")[1]?.length ?? 0;
    return { value: Number(plain), step: 10 ** -decimals, rest: text.slice(arabic.length) };
  }
  const chinese = /^[零〇一二两三四五六七八九十百千]+/.exec(text)?.[0];
  const value = chinese === undefined ? undefined : readChinese(chinese);
  return value === undefined || chinese === undefined ? undefined : { value, step: 1, rest: text.slice(chinese.length) };
}

/** 十 = 10, 三百二十 = 320, 两千零五 = 2005, 二〇二二 = 2022; undefined for 二三百, 三百二 and ascending places. */
export function readChinese(text: string): number | undefined {
  const plain = text.replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
  }
  let total = 0;
  let digit: number | undefined;
  let skipped = false;
  let lowest = Number.POSITIVE_INFINITY;
  for (const sign of plain) {
    const place = PLACES[sign];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      if (sign === "零") skipped = true;
      digit = DIGITS.indexOf(sign);
    } else {
      if (place >= lowest) return undefined;
      total += (digit ?? 1) * place;
      lowest = place;
      digit = undefined;
    }
  }
  const isExact = digit === undefined || lowest === 10 || skipped;
  return isExact ? total + (digit ?? 0) : undefined;
}
