import { isPeriod } from "../../core/period.ts";
import type { Period } from "../../core/types.ts";
import { readChinese } from "../numerals.ts";

/** Months of a year, first and last, of whichever year stands beside. */
type Part = { readonly kind: "part"; readonly from: number; readonly to: number };
export type PeriodFound = { readonly kind: "period"; readonly period: Period } | Part;

const FIRST_YEAR = 1949;
const LAST_YEAR = 2050;

export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

const TO = "[-—–~～至到/]+";
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** Parts of a year by how they are written; each is given what its groups caught. */
const PARTS: readonly (readonly [RegExp, (a: string, b: string) => Part | undefined])[] = [
  [/^(?:全年|年度|年末|年底|末|底)$/, () => part(1, 12)],
  [/^上半年$|^h1$/, () => part(1, 6)],
  [/^下半年$|^h2$/, () => part(7, 12)],
  [/^前([两二三2-3])季度$/, (a) => part(1, a === "三" || a === "3" ? 9 : 6)],
  [new RegExp(`^[一1]${TO}([二三四2-4])季度?$`), (a) => part(1, 3 * (QUARTERS[a] ?? 0))],
  [/^第?([一二三四1-4])季度?$/, (a) => quarter(QUARTERS[a])],
  [/^q([1-4])$/, (a) => quarter(Number(a))],
  [new RegExp(`^(\\d{1,2})月?${TO}(\\d{1,2})月份?$`), (a, b) => part(Number(a), Number(b))],
  [/^(\d{1,2})月(?:份)?$/, (a) => part(Number(a), Number(a))],
];

function part(from: number, to: number): Part | undefined {
  return from >= 1 && from <= to && to <= 12 ? { kind: "part", from, to } : undefined;
}

function quarter(which: number | undefined): Part | undefined {
  return which === undefined ? undefined : part(3 * which - 2, 3 * which);
}

/** A part of a year in a given year: the whole year is the year itself. */
export function inYear(year: string, { from, to }: Part): Period | undefined {
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  const text = from === 1 && to === 12 ? year : from === to ? month(from) : `${month(from)}/${month(to)}`;
  return isPeriod(text) ? text : undefined;
}

/** What a whole cell says as a period: 2023年, 2023-Q1, 2023年1—6月, 2023/06, 上半年; nothing that only contains one. */
export function readPeriodName(text: string): PeriodFound | undefined {
  const label = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^([零〇一二三四五六七八九]{4})年/, (whole, year: string) => {
      const read = readChinese(year);
      return read === undefined ? whole : `${String(read)}年`;
    })
    .replace(/^公元/, "");
  if (isPeriod(label))
    return label === "undated" || !isYear(label.slice(0, 4)) ? undefined : { kind: "period", period: label };
  return dated(label) ?? quarterFirst(label) ?? parted(label);
}

function parted(label: string): Part | undefined {
  for (const [pattern, make] of PARTS) {
    const found = pattern.exec(label);
    if (found) return make(found[1] ?? "", found[2] ?? "");
  }
  return undefined;
}

/** A year, and what follows it. */
function dated(label: string): PeriodFound | undefined {
  const [, year = "", rest = ""] = /^(\d{4})(?:年度?|[-/.])?(.*)$/.exec(label) ?? [];
  if (!isYear(year)) return undefined;
  if (rest === "") return period(year);
  const month = /^(\d{1,2})(?:[-/.](\d{1,2}))?(?:t?00:00:00.*)?$/.exec(rest);
  // A day says of which month a monthly table is.
  if (month) return at(year, part(Number(month[1]), Number(month[1])));
  return at(year, parted(rest) ?? parted(rest.replace(/^年/, "")));
}

/** Q1 2023. */
function quarterFirst(label: string): PeriodFound | undefined {
  const [, which, year = ""] = /^q([1-4])[-/]?(\d{4})$/.exec(label) ?? [];
  return isYear(year) ? at(year, quarter(Number(which))) : undefined;
}

function at(year: string, months: Part | undefined): PeriodFound | undefined {
  const found = months && inYear(year, months);
  return found === undefined ? undefined : period(found);
}

function period(text: string): PeriodFound | undefined {
  return isPeriod(text) ? { kind: "period", period: text } : undefined;
}

const PART =
  "(?:\\d{1,2}(?:月?[-—–~～至到]\\d{1,2})?月(?:份)?|(?:[一1][-—–~～至到])?第?[一二三四1-4]季度|上半年|下半年|前[两二三]季度|全年)";
const WITHIN = new RegExp(`^(\\d{4}年(?:度|末|底)?${PART}?|${PART})(.+)$`);
/** （2025年上半年） or 2025年1—6月 at the end. */
const LAST = /^(.+?)(?:[(（]([^()（）]*[年月季][^()（）]*)[)）]|(\d{4}年.*))$/;

/** A period that begins or ends a label, and the label without it. */
export function splitPeriod(
  text: string,
): { readonly found: PeriodFound; readonly rest: string } | undefined {
  const label = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const [, first = "", rest = ""] = WITHIN.exec(label.replaceAll(" ", "")) ?? [];
  const found = first === "" ? undefined : readPeriodName(first);
  if (found) return { found, rest };
  const [, before = "", inner, last = inner ?? ""] = LAST.exec(label) ?? [];
  const end = last === "" ? undefined : readPeriodName(last);
  return end ? { found: end, rest: before } : undefined;
}

/** What is said nearer goes before what is said further off; a part of a year is one of the year beside it. */
export function periodsTogether(far: PeriodFound, near: PeriodFound): PeriodFound {
  // 9月 under 2026年1—9月 is of 2026; but nearer months go before those further off.
  if (far.kind === "period" && near.kind === "part") return at(yearWithin(far.period), near) ?? near;
  if (far.kind === "part" && near.kind === "period" && isYear(near.period))
    return at(near.period, far) ?? near;
  return near;
}

/** The calendar year that a period lies in; nothing where it lies in two. */
function yearWithin(period: Period): string {
  return /^(\d{4})(?:-\d\d(?:\/\1-\d\d)?)?$/.exec(period)?.[1] ?? "";
}
