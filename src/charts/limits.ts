import type { Limits } from "../core/classes.ts";
import { roundsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";

/** How class limits are printed: in one unit, in four digits or as many as tell them apart; an open end as <5 or ≥20. */
export function limitPrinter(limits: Limits, locale: Locale): (limit: number) => string {
  const ends = limits.filter(Number.isFinite);
  const print = finitePrinter(ends, locale);
  const [first = 0, last = 0] = [ends[0], ends.at(-1)];
  return (limit) =>
    Number.isFinite(limit) ? print(limit) : limit < 0 ? `<${print(first)}` : `≥${print(last)}`;
}

function finitePrinter(limits: Limits, locale: Locale): (limit: number) => string {
  const wanted = new Set(limits).size;
  for (let digits = 4; ; digits += 1) {
    const print = roundsIn(limits, locale, digits);
    if (new Set(limits.map(print)).size >= wanted || digits > 11) return print;
  }
}
