import type { OwnFile } from "../../../core/own.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Text } from "../../../core/types.ts";
import type { Locale } from "../../../i18n/text.ts";

const WORDS = {
  indicator: { zh: "不认识的指标", en: "an indicator that is not known" },
  unit: { zh: "不认识的单位", en: "a unit that is not known" },
  period: { zh: "不可信的年份", en: "a year that cannot be" },
  double: { zh: "同一数字出现两次", en: "the same figure twice" },
} satisfies Record<string, Text>;

const FIRST_YEAR = 1949;
const LAST_YEAR = 2050;

/** What in files of own data is well formed and yet of no use here: the first of it with its place, if there is any. */
export function strangeIn(
  files: readonly OwnFile[],
  { manifest }: Stock,
  locale: Locale,
): string | undefined {
  const known = new Set<string>(manifest.indicators.map(({ id }) => id));
  const units = new Set<string>(manifest.units.map(({ id }) => id));
  for (const { source, indicators, observations, units: own } of files) {
    const all = new Set<string>([...known, ...indicators.map(({ id }) => id)]);
    const counted = new Set<string>([...units, ...own.map(({ id }) => id)]);
    const told = (what: Text, which: string) => `${source.title}: ${what[locale]} (${which})`;
    const odd = indicators.find(({ unit }) => !counted.has(unit));
    if (odd) return told(WORDS.unit, odd.unit);
    const seen = new Set<string>();
    for (const { indicator, area, period } of observations) {
      const key = `${indicator} ${area} ${period}`;
      const years = (period.match(/\d{4}/g) ?? []).map(Number);
      if (!all.has(indicator)) return told(WORDS.indicator, indicator);
      if (years.some((year) => year < FIRST_YEAR || year > LAST_YEAR)) return told(WORDS.period, period);
      if (seen.has(key)) return told(WORDS.double, key);
      seen.add(key);
    }
  }
  return undefined;
}
