import { isPeriod } from "../../core/period.ts";
import type { Period } from "../../core/types.ts";

/** When a question is about. A span begins with the period that things are set against. */
export type Time =
  | {
      readonly kind: "at";
      readonly period: Period;
      /** A word for it that is true only today. */ readonly today?: true;
    }
  | { readonly kind: "span"; readonly from: Period; readonly to?: Period }
  /** The years up to the newest. */
  | { readonly kind: "last"; readonly years: number }
  | { readonly kind: "newest" };

/** A time that is said in a text, with where it ends there. */
type Found = { readonly time: Time; readonly end: number };

const YEAR = "((?:19|20)\\d\\d)";
const DIGITS = "〇一二三四五六七八九";
const BETWEEN = String.raw`\s*(?:到|至|和|与|比|对比|-|–|—|~|→|to|till|until|through|and|vs)+\s*`;
const MONTHS: readonly (readonly [string, string])[] = [
  ["(?:上半年|1\\s*[-–—~至到]\\s*6月|h1)", "01-06"],
  ["(?:前三季度|1\\s*[-–—~至到]\\s*9月)", "01-09"],
  ["(?:第?一季度|1\\s*[-–—~至到]\\s*3月|q1)", "01-03"],
];

type Rule = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], year: number) => Time | undefined;
};

const RULES: readonly Rule[] = [
  rule(
    `(?:从|自|from\\s+|between\\s+)?${YEAR}年?${BETWEEN}${YEAR}(?:年间|之间|期间|年(?!均|平均))?`,
    ([one, other]) => spanOf(one, other),
  ),
  rule(`(?:since|from)\\s+${YEAR}`, ([year]) => spanOf(year)),
  rule(`[自从]?${YEAR}年?(?:以来|至今|到现在|起)`, ([year]) => spanOf(year)),
  ...MONTHS.map(([said, months]) =>
    rule(`${YEAR}\\s*年?\\s*${said}`, ([year = ""]) => at(`${year}-${months.replace("-", `/${year}-`)}`)),
  ),
  rule(`${YEAR}年(\\d{1,2})月份?`, ([year = "", month = ""]) => at(`${year}-${month.padStart(2, "0")}`)),
  rule(`(?:in\\s+)?${YEAR}(?:年度|年底|年末|年)?`, ([year = ""]) => at(year)),
  rule(`([${DIGITS}零]{4})年(?:度|底|末)?`, ([signs = ""]) => at(digitsIn(signs))),
  rule("([0-3]\\d)年(?:度|底|末)?(?![来间内])", ([two = ""]) => at(`20${two}`)),
  rule("(?:最近|过去|近)(\\d{1,2}|[一二三四五六七八九十])年来?", ([count = ""]) => lastOf(count)),
  rule("(\\d|[二三四五六七八九十])年(?=年?平?均)", ([count = ""]) => lastOf(count)),
  rule("(?:last|past)\\s+(\\d{1,2})\\s+years", ([count = ""]) => lastOf(count)),
  rule("今年|this year", (_, year) => at(String(year), true)),
  rule("去年|last year", (_, year) => at(String(year - 1), true)),
  rule("前年", (_, year) => at(String(year - 2), true)),
  rule("最新|最近|目前|现在|当前|newest|latest|most recent|current|now", () => ({ kind: "newest" })),
];

/** The time that is said at a place of a text in lower case and simplified signs, the longest one; `year` is this one. */
export function timeAt(text: string, start: number, year: number): Found | undefined {
  if (/\d/.test(text[start - 1] ?? "") && /\d/.test(text[start] ?? "")) return undefined;
  const found = RULES.flatMap(({ pattern, read }): readonly Found[] => {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const time = match && read(match.slice(1), year);
    return match && time ? [{ time, end: start + match[0].length }] : [];
  });
  return found.sort((a, b) => b.end - a.end)[0];
}

function rule(pattern: string, read: Rule["read"]): Rule {
  // A year is no part of a longer number, and an English word none of a longer word.
  return { pattern: new RegExp(`(?:${pattern})(?!\\d)(?<![a-z](?=[a-z]))`, "uy"), read };
}

function at(text: string, today?: true): Time | undefined {
  return isPeriod(text) ? { kind: "at", period: text, ...(today && { today }) } : undefined;
}

function spanOf(one: string | undefined, other?: string): Time | undefined {
  if (one === undefined || !isPeriod(one)) return undefined;
  if (other === undefined) return { kind: "span", from: one };
  if (!isPeriod(other) || one === other) return at(one);
  return other < one ? { kind: "span", from: other, to: one } : { kind: "span", from: one, to: other };
}

function digitsIn(signs: string): string {
  return Array.from(signs.replaceAll("零", "〇"), (sign) => String(DIGITS.indexOf(sign))).join("");
}

function lastOf(count: string): Time | undefined {
  const years = count === "十" ? 10 : /\d/.test(count) ? Number(count) : DIGITS.indexOf(count);
  return years > 0 ? { kind: "last", years } : undefined;
}
