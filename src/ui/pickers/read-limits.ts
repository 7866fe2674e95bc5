import type { Limits } from "../../core/classes.ts";
import type { Text } from "../../core/types.ts";

const WANTED: Text = {
  zh: "请输入2至8个从小到大的数。",
  en: "Enter two to eight numbers in ascending order.",
};
const MAGNITUDES: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};

export type ReadLimits = { readonly limits: Limits } | { readonly problem: Text };

/**
 * Reads class limits as the page prints them: 24.1万, 79,700, −3.3%, full-width signs too, apart by commas, spaces or
 * lines. A comma may part thousands or limits: the first reading that makes sense is taken, else what is wrong is named.
 */
export function readLimits(text: string, unit: string): ReadLimits {
  const bare = (unit === "" ? text : text.replaceAll(unit, "")).replace(/\s+(?=[万亿])/g, "");
  const plain = bare.normalize("NFKC").replace(/[−–]/g, "-");
  const readings = [
    partsOf(bare, /[，、;；\s]+/).map((part) => part.normalize("NFKC").replace(/[−–]/g, "-")),
    partsOf(plain, /[、;\s]+/),
    partsOf(plain, /[,、;\s]+/),
  ].map((parts) => ({ parts, numbers: parts.map(numberOf) }));
  const problems = readings.map(problemOf);
  const at = problems.indexOf(undefined);
  const numbers = readings[at]?.numbers;
  if (numbers) return { limits: numbers.flatMap((number) => number ?? []) };
  const isRead = readings.findIndex((reading) => reading.numbers.every((number) => number !== undefined));
  return { problem: problems.at(isRead) ?? WANTED };
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.replace(/,$/, ""))
    .filter((part) => part !== "");
}

function numberOf(part: string): number | undefined {
  const [, digits = "", magnitude = ""] =
    /^(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?)(万亿|[万亿km]|bn|%)?$/i.exec(part) ?? [];
  if (digits === "") return undefined;
  const factor = MAGNITUDES[magnitude.toLowerCase()] ?? 1;
  const number = Number((Number(digits.replaceAll(",", "")) * factor).toPrecision(12));
  return Number.isFinite(number) ? number : undefined;
}

type Reading = { readonly parts: readonly string[]; readonly numbers: readonly (number | undefined)[] };

function problemOf({ parts, numbers }: Reading): Text | undefined {
  const unread = parts.find((_, index) => numbers[index] === undefined);
  if (unread !== undefined)
    return said({ zh: `读不出“${unread}”。`, en: `“${unread}” cannot be read as a number.` });
  const fall = numbers.findIndex((number, index) => index > 0 && (number ?? 0) <= (numbers[index - 1] ?? 0));
  const [before = "", after = ""] = fall < 0 ? [] : parts.slice(fall - 1);
  if (fall >= 0)
    return said({ zh: `“${after}”不大于“${before}”。`, en: `“${after}” is not above “${before}”.` });
  return parts.length < 2 || parts.length > 8 ? WANTED : undefined;
}

function said(problem: Text): Text {
  return { zh: problem.zh + WANTED.zh, en: `${problem.en} ${WANTED.en}` };
}
