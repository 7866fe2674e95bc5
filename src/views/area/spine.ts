import { areaStyles } from "../../charts/area-style.ts";
import type { SpineMark, SpineModel, SpineRow } from "../../charts/spine-model.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Position } from "../../core/profile.ts";
import type { AreaCode, Polarity, Text, Topic } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { cellFacts } from "../../i18n/facts.ts";
import { formatFigure, formatPeriod, formatShort } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName, subjectOf, tipOf, unitLabel } from "../../i18n/words.ts";
import { rowKey } from "./profile.ts";
import type { Profile } from "./profile.ts";

const DIRECTIONS: SpineWords["directions"] = {
  worse: { zh: "较差（◇为较低）", en: "worse (◇ lower)" },
  better: { zh: "较好（◇为较高）", en: "better (◇ higher)" },
  neutral: { zh: "◇", en: "◇" },
};
const POLARITIES: Record<Polarity, Text> = {
  higher: { zh: "高为好", en: "higher is better" },
  lower: { zh: "低为好", en: "lower is better" },
  neutral: { zh: "不分好坏", en: "neither is better" },
};
const COLUMNS: Record<keyof SpineModel["columns"], Text> = {
  indicator: { zh: "指标", en: "Indicator" },
  unit: { zh: "单位", en: "Unit" },
  period: { zh: "时期", en: "Period" },
  direction: { zh: "方向", en: "Direction" },
  place: { zh: "位次", en: "Place" },
  lowest: { zh: "最小值", en: "Lowest" },
  lower: { zh: "下四分位", en: "Lower quartile" },
  median: { zh: "中位数", en: "Median" },
  upper: { zh: "上四分位", en: "Upper quartile" },
  highest: { zh: "最大值", en: "Highest" },
};
/** More would not fit a printed column in one piece. */
const MOST_ROWS = 9;

type SpineWords = { readonly directions: Record<keyof SpineModel["directions"], Text> };

function inLocale<Key extends string>(words: Record<Key, Text>, locale: Locale): Record<Key, string> {
  return Object.fromEntries(Object.entries<Text>(words).map(([key, text]) => [key, text[locale]])) as Record<
    Key,
    string
  >;
}

/** The positions as one spine a topic, so that a page can break between them. */
export function spineSections(
  data: Dataset,
  profile: Profile,
  topics: readonly Topic[],
  locale: Locale,
): readonly Section[] {
  return topics.flatMap(({ id, name }): Section[] => {
    const rows = profile.positions
      .filter(({ measurement }) => measurement.partition.indicator.topic === id)
      .map((position) => spineRow(data, profile, position, locale));
    const count = Math.ceil(rows.length / MOST_ROWS);
    const size = Math.ceil(rows.length / Math.max(count, 1));
    return Array.from({ length: count }, (_, index): Section => {
      const model = spineModel(rows.slice(index * size, (index + 1) * size), locale);
      const part = count > 1 ? ` (${String(index + 1)}/${String(count)})` : "";
      return { title: name[locale] + part, plot: { kind: "spine", model } };
    });
  });
}

export function spineModel(rows: readonly SpineRow[], locale: Locale): SpineModel {
  return {
    rows,
    directions: inLocale(DIRECTIONS, locale),
    columns: inLocale(COLUMNS, locale),
    polarities: inLocale(POLARITIES, locale),
  };
}

function spineRow(data: Dataset, profile: Profile, position: Position, locale: Locale): SpineRow {
  const { measurement, period, rank, spread, ranked } = position;
  const { polarity } = measurement.partition.indicator;
  const { lowest, highest, lowerQuartile, median, upperQuartile } = spread;
  const unit = unitLabel(data, measurement, locale);
  const [low, high] = [lowest.figure.value, highest.figure.value];
  const at = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return polarity === "lower" ? 1 - share : share;
  };
  const quartiles = [at(lowerQuartile), at(median), at(upperQuartile)].sort((a, b) => a - b);
  const [left = 0, middle = 0, right = 0] = quartiles;
  const ends = [formatFigure(lowest.figure), formatFigure(highest.figure)];
  const [worst = "", best = ""] = polarity === "lower" ? [...ends].reverse() : ends;
  return {
    key: rowKey(measurement),
    period,
    name: subjectOf(measurement, locale),
    unit,
    when: formatPeriod(period, locale),
    polarity,
    quartiles: [left, middle, right],
    ends: [worst, best],
    spread: [
      { text: formatFigure(lowest.figure), ...cellFacts(data, measurement, lowest, locale) },
      { text: formatShort(lowerQuartile), value: lowerQuartile, unit },
      { text: formatShort(median), value: median, unit },
      { text: formatShort(upperQuartile), value: upperQuartile, unit },
      { text: formatFigure(highest.figure), ...cellFacts(data, measurement, highest, locale) },
    ],
    place: placeText(rank.from, rank.to, rank.of),
    rank: rank.from,
    marks: markedAreas(data, profile).flatMap((area) => {
      const found = ranked.find(({ cell }) => cell.area === area);
      const style = areaStyles(data.areas).get(area);
      if (!found || !style) return [];
      const name = areaName(data, area, locale);
      const tip = `${subjectOf(measurement, locale)} · ${tipOf(name, found.cell, unit, locale)}`;
      const mark: SpineMark = {
        area,
        name,
        at: at(found.cell.figure.value),
        label: formatFigure(found.cell.figure),
        tip: `${tip} · ${placeText(found.rank.from, found.rank.to, found.rank.of)}`,
        facts: cellFacts(data, measurement, found.cell, locale),
        color: style.color,
        symbol: style.symbol,
        own: area === profile.district,
      };
      return [mark];
    }),
  };
}

function placeText(from: number, to: number, of: number): string {
  return `${from === to ? String(from) : `${String(from)}–${String(to)}`}/${String(of)}`;
}

/** The profile's district first, then the one it is set against, then the focus districts. */
export function markedAreas(
  data: Pick<Dataset, "areas">,
  { district, against }: Profile,
): readonly AreaCode[] {
  const focus = [...data.areas.values()].filter((area) => area.focus).map(({ code }) => code);
  return [...new Set([district, ...(against === undefined ? [] : [against]), ...focus])];
}
