import { multiplesChart } from "../../charts/multiples.ts";
import { areaStyles } from "../../charts/area-style.ts";
import type { MultiplesModel } from "../../charts/multiples.ts";
import { placeOnAxis, trendBreaks, trendLine } from "../../charts/trend-lines.ts";
import type { PointWords } from "../../charts/trend-lines.ts";
import { pointKey } from "../../charts/trend-model.ts";
import type { Measurement } from "../../core/figures.ts";
import { TREND_INDICATORS } from "../../core/profile-lists.ts";
import { comparePeriods } from "../../core/period.ts";
import { trendOf } from "../../core/trend.ts";
import type { Trend } from "../../core/trend.ts";
import type { Figure } from "../../core/cell.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { tickOf } from "../../i18n/format.ts";
import { listed, speak, STOP } from "../../i18n/text.ts";
import { areaName } from "../../i18n/words.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import type { Words } from "../../i18n/bound-words.ts";
import { measurementOf } from "./base.ts";
import type { Profile } from "./profile.ts";
import { publishersOf } from "./sources.ts";

/** Years before this make the common axis so long that the present is unreadable; the compare view has them. */
const FIRST_YEAR = "2005";
const MOST = 9;
const LEAST_POINTS = 2;

const WORDS = {
  title: { zh: "趋势", en: "Trends" },
  trendsOf: { zh: "历年走势：", en: " over the years: " },
  note: {
    zh: "虚线为口径断点，两侧不可直接比较，线条断开；空缺为没有数字；空心点是界限值、预计数、存疑值和未采用的其他公布数。",
    en: "Dashed lines are breaks: levels on both sides are not compared. Gaps are unknown figures; hollow points are bounds, estimates, disputed values and other published figures.",
  },
  indicator: TERMS.indicator,
  unit: COLUMN_TERMS.unit,
  period: TERMS.period,
} satisfies Record<string, Text>;

/** A small trend with what it is drawn from. */
export type Panel = {
  readonly panel: MultiplesModel["panels"][number];
  readonly measurement: Measurement;
  readonly trends: readonly Trend[];
};

/** The figures of small trends. */
function figuresIn(panels: readonly Panel[]): readonly Figure[] {
  return panels.flatMap(({ trends }) => trends.flatMap(({ runs, aside }) => [...runs.flat(), ...aside]));
}

/** The first nine wanted indicators with at least two yearly figures of the district. */
export function multiplesBlock(panels: readonly Panel[], { data, district, locale }: Profile): ChartBlock {
  const names = listed(
    locale,
    panels.map(({ panel }) => panel.title),
  );
  return {
    kind: "chart",
    id: "trends",
    title: WORDS.title[locale],
    sentence: speak(locale, areaName(data, district, locale), WORDS.trendsOf, names, STOP),
    note: WORDS.note[locale],
    sources: publishersOf(data, figuresIn(panels), locale),
    plot: {
      kind: "multiples",
      chart: multiplesChart,
      model: {
        panels: panels.map(({ panel }) => panel),
        columns: {
          indicator: WORDS.indicator[locale],
          unit: WORDS.unit[locale],
          period: WORDS.period[locale],
        },
      },
    },
  };
}

export function panelsOf(profile: Profile): readonly Panel[] {
  return TREND_INDICATORS.flatMap((id) => panelOf(profile, id) ?? []).slice(0, MOST);
}

function panelOf(
  { data, district, against, locale }: Profile,
  id: (typeof TREND_INDICATORS)[number],
): Panel | undefined {
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
  const words = wordsOf(data, measurement, locale);
  const drawn = trends.flatMap(({ runs, aside }) => [...runs.flat(), ...aside]);
  const periods = new Set(drawn.map(({ period }) => period));
  const { kind } = measurement.partition.indicator;
  const panel: MultiplesModel["panels"][number] = {
    key: id,
    title: words.subject,
    trend: {
      unit: words.unit,
      own: words.scale.own,
      lines: trends.map((trend) =>
        trendLine(
          trend,
          words.area(trend.area),
          areaStyles(data.areas).get(trend.area),
          (figure) => pointWords(words, id, trend.area, figure),
          words,
        ),
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
  return { panel, measurement, trends };
}

/** Every year from the first to the last, so that a table shows unknown ones as blanks. */
function allYears(periods: readonly Period[]): readonly Period[] {
  const [first = 0, last = 0] = [periods[0], periods.at(-1)].map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index) as Period);
}

/** The key of a point among all the small trends. */
export function panelPointKey(area: AreaCode, { period }: Figure, indicator: string): string {
  return `${pointKey(area, period)}@${indicator}`;
}

function pointWords(words: Words, indicator: string, area: AreaCode, figure: Figure): PointWords {
  const { tip, facts } = words.ofFigure(area, figure);
  return { tip, facts: { ...facts, origin: panelPointKey(area, figure, indicator) } };
}
