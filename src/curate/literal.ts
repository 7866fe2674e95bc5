import type { Unit } from "../core/types.ts";
import { readWord, withoutHedge } from "./lexicon.ts";
import { leadingNumber, plainNumber } from "./numerals.ts";
import type { LeadingNumber } from "./numerals.ts";

/** A number as printed: its value and the smallest step that its digits can show. */
export type Printed = { readonly value: number; readonly step: number };

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["億", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
  ["萬", 1e4],
  ["trillion ", 1e12],
  ["billion ", 1e9],
  ["million ", 1e6],
];

/**
 * Reads a printed figure (`6,215.72亿元`, `2.83万亿元`, `三百二十家`, `46.7%`, `第六`, `1300多条`, `四分之一`) in the
 * wanted unit. A number without a unit is read in the wanted unit. Undefined where it is no number or its unit does
 * not convert into the wanted one.
 */
export function readLiteral(literal: string, wanted: Unit, units: readonly Unit[]): Printed | undefined {
  const text = literal.trim();
  const plain = plainNumber(text);
  const word = plain ? undefined : readWord(text, wanted);
  if (word) return { value: rounded(word.value), step: rounded(word.step) };
  const number =
    plain ??
    sum(text) ??
    compound(text) ??
    leadingNumber(withoutHedge(withSign(text))) ??
    bareMagnitude(text);
  if (!number) return undefined;
  const rest = number.rest.trim();
  const factor = rest === "" ? wanted.factor : factorOf(rest, wanted, units);
  if (factor === undefined) return undefined;
  return {
    value: rounded((number.value * factor) / wanted.factor),
    step: rounded((number.step * factor) / wanted.factor),
  };
}

/** Units are powers of ten or exact ratios; twelve digits remove what binary fractions add. */
export function rounded(value: number): number {
  // What has few enough digits stays as it is, and most has.
  if (Math.abs(value) < 1e9 && Math.round(value * 1000) / 1000 === value) return value;
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

/** A formula of posts such as `3+1`: the figure is how many there are. */
function sum(text: string): LeadingNumber | undefined {
  const parts = /^(\d+)\+(\d+)$/.exec(text);
  return parts ? { value: Number(parts[1]) + Number(parts[2]), step: 1, rest: "" } : undefined;
}

/** 26億4600万ドル and 22억 2,000만 달러: a number in two magnitudes; the smaller one's last zeros only fill its places. */
function compound(text: string): LeadingNumber | undefined {
  const parts = /^(\d+)[亿億억]\s*([\d,]+)[万만]\s*(.*)$/.exec(text);
  if (!parts) return undefined;
  const [, large = "", small = "", rest = ""] = parts;
  const digits = small.replaceAll(",", "");
  const filling = /0*$/.exec(digits)?.[0].length ?? 0;
  return { value: Number(large) * 1e8 + Number(digits) * 1e4, step: 10 ** (4 + filling), rest };
}

/** 下降6.2% and 减少3% are growth below zero. */
function withSign(text: string): string {
  return text.replace(/^(?:下降|减少)(?=\d)/, "-");
}

/** 超亿元, 突破千亿元 and 过万 speak of one of that size; without the word a unit alone is no figure. */
function bareMagnitude(text: string): LeadingNumber | undefined {
  const rest = /^(?:突破|[超逾近约过])(?=[千万亿])(.+)$/.exec(text)?.[1];
  return rest === undefined ? undefined : { value: 1, step: 1, rest };
}
