import type { Limits } from "../core/classes.ts";
import { roundsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";

/** How class limits are printed: in one unit, in four digits or as many as tell them apart. */
export function limitPrinter(limits: Limits, locale: Locale): (limit: number) => string {
  const wanted = new Set(limits).size;
  for (let digits = 4; ; digits += 1) {
    const print = roundsIn(limits, locale, digits);
    if (new Set(limits.map(print)).size >= wanted || digits > 11) return print;
  }
}
