import { areaStyles } from "../../charts/area-style.ts";
import type { MultiplesModel } from "../../charts/multiples.ts";
import { placeOnAxis, trendBreaks, trendLine } from "../../charts/trend-lines.ts";
import type { Dataset } from "../../core/dataset.ts";
import { TREND_INDICATORS } from "../../core/profile-lists.ts";
import { comparePeriods } from "../../core/period.ts";
import { trendOf } from "../../core/trend.ts";
import type { Period, Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { tickOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { subjectOf, unitLabel } from "../../i18n/words.ts";
import { measurementOf } from "./profile.ts";
import type { Profile } from "./profile.ts";

/** Years before this make the common axis so long that the present is unreadable; the compare view has them. */
const FIRST_YEAR = "2005";
const MOST = 9;
const LEAST_POINTS = 2;

const WORDS = {
  title: { zh: "走势", en: "Trends" },
  note: {
    zh: "虚线为口径断点，两侧不可直接比较，线条断开；空缺为没有数字；空心点是未采用的其他公布数、约数或界限值。",
    en: "Dashed lines are breaks: levels on both sides are not compared. Gaps are unknown figures; hollow points are other published figures and bounds.",
  },
  indicator: { zh: "指标", en: "Indicator" },
  unit: { zh: "单位", en: "Unit" },
  period: { zh: "时期", en: "Period" },
} satisfies Record<string, Text>;

/** The first nine wanted indicators with at least two yearly figures of the district. */
export function multiplesSection(data: Dataset, profile: Profile, locale: Locale): Section | undefined {
  const panels = TREND_INDICATORS.flatMap((id) => panelOf(data, profile, id, locale) ?? []).slice(0, MOST);
  if (panels.length === 0) return undefined;
  return {
    title: WORDS.title[locale],
    note: WORDS.note[locale],
    plot: {
      kind: "multiples",
      model: {
        panels,
        columns: {
          indicator: WORDS.indicator[locale],
          unit: WORDS.unit[locale],
          period: WORDS.period[locale],
        },
      },
    },
  };
}

function panelOf(
  data: Dataset,
  { district, against }: Profile,
  id: (typeof TREND_INDICATORS)[number],
  locale: Locale,
): MultiplesModel["panels"][number] | undefined {
  const measurement = measurementOf(data, id);
  if (!measurement) return undefined;
  const isRecent = ({ period }: { readonly period: Period }) => period >= FIRST_YEAR;
  const trends = [district, ...(against === undefined ? [] : [against])]
    .map((area) => trendOf(data, measurement, area, "year"))
    .map((trend) => ({
      ...trend,
      runs: trend.runs.map((run) => run.filter(isRecent)).filter((run) => run.length > 0),
      aside: trend.aside.filter(isRecent),
      breaks: trend.breaks.filter(({ before }) => before > FIRST_YEAR),
    }));
  const own = trends[0]?.runs.flat() ?? [];
  if (own.length < LEAST_POINTS) return undefined;
  const unit = unitLabel(data, measurement, locale);
  const periods = new Set(trends.flatMap(({ runs }) => runs.flat().map(({ period }) => period)));
  const { kind } = measurement.partition.indicator;
  return {
    key: id,
    title: subjectOf(measurement, locale),
    trend: {
      unit,
      lines: trends.map((trend) =>
        trendLine(data, measurement, trend, areaStyles(data.areas).get(trend.area), locale),
      ),
      breaks: trendBreaks(trends, locale),
      ticks: allYears([...periods].sort(comparePeriods)).map((period) => ({
        period,
        x: placeOnAxis(period),
        label: tickOf(period),
      })),
      zeroBased: kind !== "growth",
      periodTitle: WORDS.period[locale],
    },
  };
}

/** Every year from the first to the last, so that a table shows unknown ones as blanks. */
function allYears(periods: readonly Period[]): readonly Period[] {
  const [first = 0, last = 0] = [periods[0], periods.at(-1)].map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index) as Period);
}
