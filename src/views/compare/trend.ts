import { areaStyles } from "../../charts/area-style.ts";
import type { TrendLine, TrendPoint } from "../../charts/trend-model.ts";
import type { Figure } from "../../core/cell.ts";
import { periodsOf } from "../../core/compare.ts";
import type { Dataset } from "../../core/dataset.ts";
import { familyOf, yearOf } from "../../core/period.ts";
import { trendOf } from "../../core/trend.ts";
import type { Trend } from "../../core/trend.ts";
import type { Period, Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { boundMark, formatShort, tickOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Selection } from "./selection.ts";
import { areaName, figureTip, unitLabel } from "../../i18n/words.ts";

const TITLE: Text = { zh: "趋势", en: "Trend" };
const PERIOD: Text = { zh: "时期", en: "Period" };
const BREAK: Text = { zh: "断点", en: "break" };
const NOTE: Text = {
  zh: "断点两侧不可直接比较，线条断开；空缺为没有数字；空心点是未采用的其他公布数。",
  en: "Levels on both sides of a break are not compared; gaps are unknown figures; hollow points are other published figures.",
};

/** The trend of the compared areas; without a family of dated periods there is none. */
export function trendSection(data: Dataset, selection: Selection, locale: Locale): Section | undefined {
  const { family, measurement, highlight, areas, context } = selection;
  const periods = periodsOf(data, measurement, family);
  if (family === "undated" || periods.length === 0) return undefined;
  const unit = unitLabel(data, measurement, locale);
  const shown = [
    ...new Set([
      ...highlight,
      ...(highlight.length > 0 && areas.length <= highlight.length ? context : areas),
    ]),
  ];
  const trends = shown.map((area) => trendOf(data, measurement, area, family)).filter(hasPoints);
  const places = trends
    .flatMap(({ runs, aside }) => [...runs.flat(), ...aside])
    .map(({ period }) => x(period));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const visible = periods.filter((period) => x(period) >= from && x(period) <= to);
  const { when } = selection;
  return {
    title: `${TITLE[locale]} · ${unit}`,
    note: NOTE[locale],
    plot: {
      kind: "trend",
      model: {
        unit,
        lines: trends.map((trend) => lineOf(data, trend, selection, unit, locale)),
        breaks: breaksOf(
          trends.filter(({ area }) => highlight.includes(area)),
          locale,
        ),
        ...(when.kind === "period" && { now: x(when.period) }),
        ticks: visible.map((period) => ({ period, x: x(period), label: tickOf(period) })),
        zeroBased:
          measurement.measure !== "index" &&
          measurement.partition.indicator.kind !== "growth" &&
          measurement.measure !== "growth",
        periodTitle: PERIOD[locale],
      },
    },
  };
}

function hasPoints({ runs, aside }: Trend): boolean {
  return runs.length > 0 || aside.length > 0;
}

/** Place on the time axis in years; a month stands at its middle. */
function x(period: Period): number {
  const year = yearOf(period) ?? 0;
  return familyOf(period) === "month" ? year + (Number(period.slice(5)) - 0.5) / 12 : year;
}

function lineOf(
  data: Dataset,
  { area, runs, aside }: Trend,
  { highlight }: Selection,
  unit: string,
  locale: Locale,
): TrendLine {
  const name = areaName(data, area, locale);
  const point = (figure: Figure): TrendPoint => ({
    period: figure.period,
    x: x(figure.period),
    value: figure.value,
    label: boundMark(figure.bound) + formatShort(figure.value),
    tip: figureTip(name, figure, unit, [], locale),
  });
  const style = highlight.includes(area) ? areaStyles(data.areas).get(area) : undefined;
  return {
    area,
    name,
    runs: runs.map((run) => run.map(point)),
    aside: aside.map(point),
    ...(style && { style }),
  };
}

/** Where lines of highlighted areas are cut: one mark a place, half way between the two periods. */
function breaksOf(trends: readonly Trend[], locale: Locale) {
  const places = new Map<number, { readonly label: string; readonly tip: string }>();
  for (const { after, before, reason } of trends.flatMap(({ breaks }) => breaks)) {
    const at = (x(after) + x(before)) / 2;
    places.set(at, { label: BREAK[locale], tip: reason?.[locale] ?? BREAK[locale] });
  }
  return [...places].map(([at, words]) => ({ x: at, ...words }));
}
