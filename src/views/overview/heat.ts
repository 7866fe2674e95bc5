import { areaStyles } from "../../charts/area-style.ts";
import { heatChart } from "../../charts/heat.ts";
import type { HeatCell, HeatModel, HeatRow } from "../../charts/heat-model.ts";
import { placeOnAxis } from "../../charts/trend-lines.ts";
import { verdictAlone } from "../../core/district-figures.ts";
import { isEstimated } from "../../core/comparability.ts";
import { directionOf } from "../../core/direction.ts";
import type { OverviewCell } from "../../core/overview.ts";
import { familyOf } from "../../core/period.ts";
import { trendOf } from "../../core/trend.ts";
import type { AreaCode, Polarity, Text } from "../../core/types.ts";
import { POLARITY_NAMES } from "../../i18n/evidence.ts";
import { DISPUTED, LEVEL_NAMES, VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import { OWN, restsOnOwn } from "../../i18n/own-words.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { OVERVIEW_TERMS } from "../../i18n/terms-overview.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";
import { periodText, placeRange } from "../../i18n/words.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { keyOf } from "../../report/keyed.ts";
import { toCompared } from "./links.ts";
import type { Entry, Scene } from "./scene.ts";
import { whyOf } from "./why.ts";

const WORDS = {
  title: { zh: "核心指标一览", en: "Core indicators" },
  note: {
    zh: "每格为各区可比的最新同期数值，下为在全部可比行政区中的位次/所计区数（功能区各自排入，不计入他区）；颜色为所在四分位，只给可比数值，计区不足8个或位次跨两个四分位的不着色。同期有数而不可比的列出该数，同期没有数的列该区自己的数，与其画像所列相同（先取全区的、年度的，再取最近的），注明时期，不着色。小折线为本区历年走势，各格自成尺度；按半年、季度等比较的没有。地区多时格内只有位次。总量不分优劣，用灰色。",
    en: "Each cell holds the value of the newest period in which the districts compare; below it the rank among all comparable districts, and how many are counted (a zone stands beside the districts and is not counted among them). Colours are quarters of comparable values alone: none among fewer than eight districts, or where a place spans two quarters. A figure of the period that does not compare stands all the same; a district without one has its own, as its profile has it (first of the whole district and of a year, then the newest); both with their period and without colour. The small line is the district's own course over the years, each on its own scale; rows of half-years and quarters have none. Beside many areas a cell holds its rank alone. Totals have no better end and are grey.",
  },
} satisfies Record<string, Text>;
const QUARTERS: Record<"judged" | "neutral", readonly [Text, Text, Text, Text]> = {
  judged: [
    { zh: "最好四分之一", en: "best quarter" },
    { zh: "中上", en: "second" },
    { zh: "中下", en: "third" },
    { zh: "最差四分之一", en: "worst quarter" },
  ],
  neutral: [
    { zh: "最高四分之一（不分优劣）", en: "highest quarter (no better end)" },
    { zh: "中高", en: "upper middle" },
    { zh: "中低", en: "lower middle" },
    { zh: "最低四分之一", en: "lowest quarter" },
  ],
};
/** As many districts have lines of their own. */
const MOST_SPARKS = 4;

export function heatBlock(scene: Scene, shown: readonly Entry[], sentence: string): ChartBlock {
  const { locale } = scene;
  return {
    kind: "chart",
    id: "heat",
    title: `${WORDS.title[locale]} · ${OVERVIEW_TERMS.count(shown.length)[locale]}`,
    plot: { kind: "heat", model: heatModel(scene, shown), chart: heatChart },
    sentence,
    note: WORDS.note[locale],
  };
}

export function heatModel(scene: Scene, shown: readonly Entry[]): HeatModel {
  const { locale, areas, data, filters } = scene;
  const styles = areaStyles(data.areas);
  const said = (texts: (typeof QUARTERS)["judged"]) => {
    const [a, b, c, d] = texts.map((text) => text[locale]);
    return [a ?? "", b ?? "", c ?? "", d ?? ""] as const;
  };
  return {
    rows: shown.map((entry) => heatRow(scene, entry)),
    areas: areas.map((area) => {
      const style = areas.length <= 6 ? styles.get(area) : undefined;
      return { area, name: scene.area(area), ...(style && { color: style.color, glyph: style.glyph }) };
    }),
    grouped: filters.order === "topic",
    columns: {
      indicator: TERMS.indicator[locale],
      topic: COLUMN_TERMS.topic[locale],
      unit: COLUMN_TERMS.unit[locale],
      period: TERMS.period[locale],
      direction: ORIGIN_TERMS.polarity[locale],
      verdict: COLUMN_TERMS.comparability[locale],
      rank: COLUMN_TERMS.rank[locale],
    },
    polarities: named(POLARITY_NAMES, locale),
    quarters: { judged: said(QUARTERS.judged), neutral: said(QUARTERS.neutral) },
    levels: {
      comparable: `● ${LEVEL_NAMES.comparable[locale]}`,
      caution: `◐ ${LEVEL_NAMES.caution[locale]}`,
      refuse: `○ ${LEVEL_NAMES.refuse[locale]}`,
    },
  };
}

function named(names: Record<Polarity, Text>, locale: Locale): HeatModel["polarities"] {
  return { higher: names.higher[locale], lower: names.lower[locale], neutral: names.neutral[locale] };
}

function heatRow(scene: Scene, entry: Entry): HeatRow {
  const { locale, address, filters } = scene;
  const { measurement, comparison, words, cells, topic } = entry;
  const { id } = measurement.partition.indicator;
  const period = comparison?.when.period;
  const level = comparison?.judgement.level ?? "refuse";
  return {
    key: id,
    topic,
    name: words.subject,
    unit: words.unit,
    own: words.scale.own,
    ...(period && { period }),
    when: period ? formatPeriod(period, locale) : "",
    polarity: directionOf(measurement),
    level,
    verdict: LEVEL_NAMES[level][locale],
    why: whyOf(scene, entry),
    href: address(toCompared(filters, id)),
    cells: cells.map((cell) => heatCell(scene, entry, cell)),
  };
}

function heatCell(scene: Scene, entry: Entry, own: OverviewCell): HeatCell {
  const { words, measurement } = entry;
  const { locale } = words;
  const { cell } = own;
  const { area } = cell;
  const { tip, facts } = words.ofCell(cell);
  const key = keyOf(measurement.partition.indicator.id, area);
  const said = `${words.subject} · ${tip}`;
  const base = { key, area, facts: { ...facts, origin: key }, runs: runsOf(scene, entry, area) };
  if (cell.kind === "missing")
    return {
      ...base,
      label: COLUMN_TERMS.noFigure[locale],
      below: "",
      place: "",
      compares: false,
      tip: said,
    };
  const label = cell.verdict === "disputed" ? DISPUTED[locale] : formatFigure(cell.figure, words.scale);
  // Of a reader's own file, said where everything else is said of the figure.
  const mark = restsOnOwn(cell.figure) ? [OWN[locale]] : [];
  const under = (...parts: readonly string[]) => [...mark, ...parts].join("·");
  if (own.kind !== "common") {
    const alone = cell.verdict === "disputed" ? undefined : verdictAlone(cell.figure, measurement);
    const aside = alone?.verdict ?? (isEstimated(cell.figure) ? "estimate" : undefined);
    const remark = aside ? [VERDICT_NAMES[aside][locale]] : [];
    const below = under(periodText(cell.figure, locale), ...remark);
    return { ...base, label, below, place: "", compares: false, tip: said };
  }
  const { rank, quarter } = own;
  if (!rank) return { ...base, label, below: under(), place: "", compares: true, tip: said };
  const place = placeRange(rank);
  const below = under(`${place}/${String(rank.of)}`);
  return {
    ...base,
    label,
    below,
    place,
    rank: rank.from,
    lastRank: rank.to,
    ...(quarter && { quarter }),
    compares: true,
    tip: `${said} · ${COLUMN_TERMS.rank[locale]} ${place}/${String(rank.of)}`,
  };
}

/** The years of the district that may be joined; none beside many districts, whose cells have no room. */
function runsOf(
  { data, areas }: Scene,
  { measurement, comparison }: Entry,
  area: AreaCode,
): HeatCell["runs"] {
  const period = comparison?.when.period;
  if (areas.length > MOST_SPARKS || (period !== undefined && familyOf(period) !== "year")) return [];
  return trendOf(data, measurement, area, "year").runs.map((run) =>
    run
      .filter(({ period }) => familyOf(period) === "year")
      .map(({ period, value }) => [placeOnAxis(period), value] as const),
  );
}
