import { REACH_WORDS } from "../../i18n/bound-words.ts";
import { spineChart } from "../../charts/spine.ts";
import { areaStyles } from "../../charts/area-style.ts";
import type { SpineMark, SpineModel, SpineRow } from "../../charts/spine-model.ts";
import type { ValueCell } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { directionOf } from "../../core/direction.ts";
import type { Position } from "../../core/profile.ts";
import type { Rank } from "../../core/ranking.ts";
import type { TableCell } from "../../core/table.ts";
import type { AreaCode, Text, Topic } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { POLARITY_NAMES } from "../../i18n/evidence.ts";
import { TERMS } from "../../i18n/terms.ts";
import { SPREAD_TERMS } from "../../i18n/terms-spread.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import type { ChartBlock, GroupBlock, NoteBlock } from "../../report/blocks.ts";
import { cellFacts } from "../../i18n/facts.ts";
import { formatFigure, formatShort, MISSING } from "../../i18n/format.ts";
import { shifted, unitFacts } from "../../i18n/quantity.ts";
import { figureStatus } from "../../i18n/status.ts";
import { COLON, COMMA, listed, SEMICOLON, SPACE, speak, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName, periodText, placeRange, scaleIn, subjectOf, tipOf, withUnit } from "../../i18n/words.ts";
import { figureKey, rowKey } from "./keys.ts";
import type { Profile } from "./profile.ts";
import { publishersOf } from "./sources.ts";

const DIRECTIONS: SpineWords["directions"] = {
  worse: { zh: "较差（◇为较低）", en: "worse (◇ lower)" },
  better: { zh: "较好（◇为较高）", en: "better (◇ higher)" },
  neutral: { zh: "◇", en: "◇" },
};
const COLUMNS: Record<keyof SpineModel["columns"], Text> = {
  indicator: TERMS.indicator,
  unit: COLUMN_TERMS.unit,
  period: TERMS.period,
  direction: ORIGIN_TERMS.polarity,
  place: COLUMN_TERMS.rank,
  lowest: SPREAD_TERMS.minimum,
  lower: SPREAD_TERMS.lower,
  median: SPREAD_TERMS.median,
  upper: SPREAD_TERMS.upper,
  highest: SPREAD_TERMS.maximum,
};
const WORDS = {
  heading: { zh: "在可比区中的位置", en: "Position among comparable districts" },
  reading: {
    zh: "细线为最小到最大，粗段为中间一半，竖线为中位数。",
    en: "Line: lowest to highest; bar: the middle half; stroke: the median. ",
  },
  how: {
    zh: `每行一个指标，越靠右越好；标◇的指标不分优劣，靠右为较高。右侧为本区数值和位次/所计区数：只数行政区，计有可比数字的，和只知界限、预计数或其他年份数字的；后者不占位次，可能在前时位次为区间。${REACH_WORDS.zh}各行取优势或差距成立的最近一期，都不成立的取可比区较多的最近一期。`,
    en: `One row an indicator; further right is better. Rows marked ◇ have no better end: right is higher. On the right the district's value and its rank/districts counted: districts alone, those with a comparable figure and those known by a bound, an estimate or a figure of another year, which take no place but make the rank a range where they may stand before it. ${REACH_WORDS.en} Each row shows the newest period in which a strength or gap holds, or else the latest well covered one.`,
  },
} satisfies Record<string, Text>;
/** More would not fit a printed column in one piece. */
const MOST_ROWS = 9;
/** So many are told of in the sentence. */
const MOST_TOLD = 3;

type SpineWords = { readonly directions: Record<keyof SpineModel["directions"], Text> };

function inLocale<Key extends string>(words: Record<Key, Text>, locale: Locale): Record<Key, string> {
  return Object.fromEntries(Object.entries<Text>(words).map(([key, text]) => [key, text[locale]])) as Record<
    Key,
    string
  >;
}

/** Where the district stands among the comparable ones, topic by topic, and how to read it. */
export function spinesGroup(profile: Profile, topics: readonly Topic[]): GroupBlock {
  const { locale } = profile;
  const how: NoteBlock = {
    kind: "note",
    id: "spines-how",
    text: [WORDS.reading[locale] + WORDS.how[locale]],
  };
  return {
    kind: "group",
    id: "spines",
    title: WORDS.heading[locale],
    layout: "stack",
    blocks: [how, ...topics.flatMap((topic) => spineBlocks(profile, topic))],
  };
}

/** The positions of a topic in spines short enough that a page can break between them. */
function spineBlocks(profile: Profile, { id, name }: Topic): readonly ChartBlock[] {
  const { data, locale } = profile;
  const all = profile.positions.filter(({ measurement }) => measurement.partition.indicator.topic === id);
  const count = Math.ceil(all.length / MOST_ROWS);
  const size = Math.ceil(all.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index): ChartBlock => {
    const positions = all.slice(index * size, (index + 1) * size);
    const figures = positions.flatMap(({ ranked }) => ranked.map(({ cell }) => cell.figure));
    const shown = positions.map((position) => spineRow(data, profile, position, locale));
    const model = spineModel(shown, locale);
    const part = count > 1 ? ` (${String(index + 1)}/${String(count)})` : "";
    return {
      kind: "chart",
      id: `spine-${id}${count > 1 ? `-${String(index + 1)}` : ""}`,
      title: name[locale] + part,
      plot: { kind: "spine", model, chart: spineChart },
      sentence: saidOf(profile, shown),
      sources: publishersOf(data, figures, locale),
      reading: { marks: marksText(profile, shown), how: WORDS.reading[locale] },
    };
  });
}

/** 天河：地区生产总值6,551.26亿元，2023年，位次1–3/20；…；另有2个指标。 The first of the rows, as they are drawn. */
function saidOf({ data, district, locale }: Profile, rows: readonly SpineRow[]): string {
  const space = locale === "zh" ? "" : " ";
  const told = rows.slice(0, MOST_TOLD).map(({ name, unit, when, place, marks }) => {
    const value = withUnit(marks.find(({ own }) => own)?.label ?? MISSING, unit, locale);
    const rank = `${COLUMN_TERMS.rank[locale].toLowerCase()}${space}${place}`;
    return [name + space + value, when, rank].join(COMMA[locale]);
  });
  const rest = rows.length - told.length;
  const more = locale === "zh" ? `另有${String(rest)}个指标` : `${String(rest)} more`;
  const all = rest > 0 ? [...told, more] : told;
  return speak(locale, areaName(data, district, locale), COLON, all.join(SEMICOLON[locale]), STOP);
}

/** ●天河、◆福田。 Whose the marks of these rows are. */
function marksText(profile: Profile, rows: readonly SpineRow[]): string {
  const { data, locale } = profile;
  const marked = new Set(rows.flatMap(({ marks }) => marks.map(({ area }) => area)));
  const names = markedAreas(data, profile)
    .filter((area) => marked.has(area))
    .map((area) => `${areaStyles(data.areas).get(area)?.glyph ?? ""}${areaName(data, area, locale)}`);
  return listed(locale, names) + STOP[locale] + SPACE[locale];
}

export function spineModel(rows: readonly SpineRow[], locale: Locale): SpineModel {
  return {
    rows,
    directions: inLocale(DIRECTIONS, locale),
    columns: inLocale(COLUMNS, locale),
    polarities: inLocale(POLARITY_NAMES, locale),
  };
}

function spineRow(data: Dataset, profile: Profile, position: Position, locale: Locale): SpineRow {
  const { measurement, period, rank, spread, ranked } = position;
  const polarity = directionOf(measurement);
  const { lowest, highest, lowerQuartile, median, upperQuartile } = spread;
  const scale = scaleIn(data, measurement, locale);
  const [low, high] = [lowest.figure.value, highest.figure.value];
  const at = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return polarity === "lower" ? 1 - share : share;
  };
  const endOf = (value: number): TableCell => ({
    text: formatShort(shifted(value, scale)),
    value,
    ...unitFacts(scale),
  });
  const quartiles = [at(lowerQuartile), at(median), at(upperQuartile)].sort((a, b) => a - b);
  const [left = 0, middle = 0, right = 0] = quartiles;
  const ends = [formatFigure(lowest.figure, scale), formatFigure(highest.figure, scale)];
  const [worst = "", best = ""] = polarity === "lower" ? [...ends].reverse() : ends;
  return {
    key: rowKey(measurement),
    period,
    name: subjectOf(measurement, locale),
    unit: scale.unit,
    own: scale.own,
    when: periodText(position.cell.figure, locale),
    polarity,
    quartiles: [left, middle, right],
    ends: [worst, best],
    spread: [
      endCell(profile, measurement, lowest),
      endOf(lowerQuartile),
      endOf(median),
      endOf(upperQuartile),
      endCell(profile, measurement, highest),
    ],
    place: placeText(rank),
    rank: rank.from,
    lastRank: rank.to,
    marks: markedAreas(data, profile).flatMap((area) => {
      const found = ranked.find(({ cell }) => cell.area === area);
      const style = areaStyles(data.areas).get(area);
      if (!found || !style) return [];
      const name = areaName(data, area, locale);
      const status = figureStatus(data, measurement, found.cell.figure);
      const tip = `${subjectOf(measurement, locale)} · ${tipOf(name, found.cell, scale, status, locale)}`;
      const mark: SpineMark = {
        area,
        name,
        at: at(found.cell.figure.value),
        label: formatFigure(found.cell.figure, scale),
        facts: endCell(profile, measurement, found.cell),
        tip: `${tip} · ${placeText(found.rank)}`,
        color: style.color,
        symbol: style.symbol,
        own: area === profile.district,
      };
      return [mark];
    }),
  };
}

/** A district's value as a cell that opens its origin. */
function endCell({ data, locale }: Profile, measurement: Measurement, cell: ValueCell): TableCell {
  return {
    text: formatFigure(cell.figure, scaleIn(data, measurement, locale)),
    ...cellFacts(data, measurement, cell, locale),
    origin: figureKey(measurement, cell.area, cell.figure),
  };
}

function placeText(rank: Rank): string {
  return `${placeRange(rank)}/${String(rank.of)}`;
}

/** The profile's district first, then the one it is set against, then the focus districts. */
export function markedAreas(
  data: Pick<Dataset, "areas">,
  { district, against }: Pick<Profile, "district" | "against">,
): readonly AreaCode[] {
  const focus = [...data.areas.values()].filter((area) => area.focus).map(({ code }) => code);
  return [...new Set([district, ...(against === undefined ? [] : [against]), ...focus])];
}
