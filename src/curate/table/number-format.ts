import { clockOf, dateOf } from "./date-format.ts";
import type { ClockFormat, DateFormat } from "./date-format.ts";
import { formatTokens } from "./format-tokens.ts";
import type { Token } from "./format-tokens.ts";

/** What of a number format is kept when a number is written: never fewer digits than the cell stores. */
export type NumberFormat =
  | {
      readonly kind: "number";
      /** Digits before the point that are always printed, for codes such as 000000. */
      readonly places: number;
      readonly decimals: number;
      /** How far the point is moved to the left: −2 for a percentage, 3 for thousands. */
      readonly shift: number;
      readonly before: string;
      readonly after: string;
    }
  | DateFormat
  | ClockFormat;

export const PLAIN: NumberFormat = {
  kind: "number",
  places: 1,
  decimals: 0,
  shift: 0,
  before: "",
  after: "",
};

/** Reads a format code; of its sections, the first decides. */
export function numberFormatOf(code: string): NumberFormat {
  const all = formatTokens(code);
  const end = all.findIndex(({ kind }) => kind === "section");
  const tokens = end < 0 ? all : all.slice(0, end);
  // A section with a condition is not how every number is shown.
  if (tokens.some(({ kind }) => kind === "condition" || kind === "general-text")) return PLAIN;
  const dated = dateOf(tokens) ?? clockOf(tokens);
  if (dated) return dated;
  const first = tokens.findIndex(isPlace);
  if (first < 0) return PLAIN;
  const last = tokens.findLastIndex(isPlace);
  const [before, number, behind] = [
    tokens.slice(0, first),
    tokens.slice(first, last + 1),
    tokens.slice(last + 1),
  ];
  const after = wordsOf(behind);
  const isSingle = end < 0 || all[end + 1]?.kind === "general-text";
  const words = { before: isSingle ? wordsOf(before) : "", after };
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const shift = pointShift(number) + 3 * leading(behind, "comma") - 2 * percents;
  return { kind: "number", ...digitsOf(number), shift, ...words };
}

function isPlace({ kind }: Token): boolean {
  return kind === "zero" || kind === "place" || kind === "general";
}

function leading(tokens: readonly Token[], kind: Token["kind"]): number {
  const other = tokens.findIndex((token) => token.kind !== kind);
  return other < 0 ? tokens.length : other;
}

/** Zeros that are always printed; a fraction or a power of ten is written as a plain number. */
function digitsOf(number: readonly Token[]): { readonly places: number; readonly decimals: number } {
  const isPlain = number.every(({ kind, text }) => kind !== "exponent" && text !== "/");
  if (!isPlain) return { places: 1, decimals: 0 };
  const point = number.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? number : number.slice(0, point);
  const decimals = point < 0 ? 0 : zerosIn(number.slice(point));
  const shown = pointShift(whole);
  return { places: Math.max(1, zerosIn(whole) - shown), decimals: decimals + shown };
}

function zerosIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === "zero").length;
}

/** A point written as text among the digits (`0!.0000`, to show 万) divides by as many tens as digits follow. */
function pointShift(number: readonly Token[]): number {
  const at = number.findIndex(({ kind, text }) => kind === "text" && text === ".");
  return at < 0 ? 0 : number.slice(at).filter(isPlace).length;
}

/** Units and bounds stand for something; signs of currency, brackets and spaces are ornament. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind === "text" || kind === "percent")
    .map(({ text }) => text)
    .join("")
    .replace(/[$¥￥€£()\s+-]/g, "");
}
