import { areaStyles } from "../../charts/area-style.ts";
import { placeOnAxis as x, trendBreaks, trendLine } from "../../charts/trend-lines.ts";
import { periodsOf } from "../../core/compare.ts";
import type { Dataset } from "../../core/dataset.ts";
import { trendOf } from "../../core/trend.ts";
import type { Trend } from "../../core/trend.ts";
import type { Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { tickOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Selection } from "./selection.ts";
import { unitLabel } from "../../i18n/words.ts";

const TITLE: Text = { zh: "趋势", en: "Trend" };
const PERIOD: Text = { zh: "时期", en: "Period" };
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
        lines: trends.map((trend) =>
          trendLine(
            data,
            measurement,
            trend,
            highlight.includes(trend.area) ? areaStyles(data.areas).get(trend.area) : undefined,
            locale,
          ),
        ),
        breaks: trendBreaks(
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
