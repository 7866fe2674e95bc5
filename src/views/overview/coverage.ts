import { areaStyles } from "../../charts/area-style.ts";
import { coverageChart } from "../../charts/coverage.ts";
import type { CoverageMark, CoverageModel } from "../../charts/coverage-model.ts";
import type { Figure } from "../../core/cell.ts";
import { isEstimated, leavesOf } from "../../core/comparability.ts";
import { familyOf } from "../../core/period.ts";
import { choicesOf, statedFigure } from "../../core/series.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Subject } from "../../explain/subject.ts";
import { BOUND_NAMES } from "../../i18n/explain.ts";
import { tierMark } from "../../i18n/own-words.ts";
import { TIER_NAMES } from "../../i18n/source-names.ts";
import { figureState } from "../../i18n/status.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { keyOf } from "../../report/keyed.ts";
import type { Patch } from "../../state/store.ts";
import type { Entry, Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "哪些年份有数", en: "Years with a figure" },
  note: {
    zh: "每点为一个区一年的全区实绩数，实心出自统计机构、普查或政府（A、B级），空心出自新闻、转引等（C、D级）。空白是所据来源没有见到，不等于没有。点开看出处；点指标名看该指标的全部记录。",
    en: "A mark is a result of one district and year; solid from statistics offices, censuses or governments (tier A or B), hollow from news and quotations (C or D). A blank means that no source at hand prints it, not that there is none. A mark opens its origin, a name all records of its indicator.",
  },
  sound: { zh: "实心：A、B级来源", en: "solid: tier A or B" },
  weak: { zh: "空心：C、D级来源", en: "hollow: tier C or D" },
  record: { zh: "打开该指标的全部记录", en: "open all records of the indicator" },
} satisfies Record<string, Text>;

type Known = { readonly entry: Entry; readonly area: AreaCode; readonly figure: Figure };

/** The chosen figure of each year and district, of whole districts and results alone. */
function figuresOf({ areas }: Scene, entry: Entry): readonly Known[] {
  const { partition } = entry.measurement;
  return areas.flatMap((area) =>
    [...choicesOf(partition, area).values()]
      .filter(
        ({ period, chosen }) =>
          familyOf(period) === "year" && chosen.scope === undefined && chosen.nature === "result",
      )
      .map((choice) => ({ entry, area, figure: statedFigure(choice) }))
      .filter(({ figure }) => !isEstimated(figure)),
  );
}

function markKey({ entry, area, figure }: Known): string {
  return `${keyOf(entry.measurement.partition.indicator.id, area)}@${figure.period}`;
}

/** Which of the shown indicators have figures of which years: what to look for next. */
export function coverageBlock(scene: Scene, shown: readonly Entry[]): ChartBlock | undefined {
  const { locale } = scene;
  const model = coverageModel(scene, shown);
  if (model.years.length === 0) return undefined;
  return {
    kind: "chart",
    id: "coverage",
    title: `${coverageChart.title[locale]} · ${WORDS.title[locale]}`,
    plot: { kind: "coverage", model, chart: coverageChart },
    sentence: countSentence(scene, model),
    note: WORDS.note[locale],
  };
}

/** How many figures there are, and how many of them from sound sources. */
function countSentence({ areas, locale }: Scene, { rows }: CoverageModel): string {
  const marks = rows.flatMap((row) => row.marks);
  const [all, sound] = [marks.length, marks.filter((mark) => mark.sound).length].map(String);
  const [indicators, who] = [rows.length, areas.length].map(String);
  return locale === "zh"
    ? `${indicators}项指标、${who}个地区共有${all}个年度数，其中${sound}个出自统计机构、普查或政府（A、B级）。`
    : `${indicators} indicators of ${who} areas have ${all} yearly figures, ${sound} of them from statistics offices, censuses or governments (tier A or B).`;
}

export function coverageModel(scene: Scene, shown: readonly Entry[]): CoverageModel {
  const { locale, areas, data, address } = scene;
  const styles = areaStyles(data.areas);
  const rows = shown.map((entry) => {
    const { id } = entry.measurement.partition.indicator;
    const record: Patch = { view: "data", tab: "indicators", item: id, subset: undefined, query: "" };
    return {
      key: id,
      topic: entry.topic,
      name: entry.words.subject,
      tip: `${entry.words.subject} · ${WORDS.record[locale]}`,
      href: address(record),
      marks: figuresOf(scene, entry).map((known) => markFor(scene, known)),
    };
  });
  const all = rows.flatMap(({ marks }) => marks.map(({ year }) => year));
  const [from, to] = [Math.min(...all), Math.max(...all)];
  return {
    rows,
    years: all.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index),
    areas: areas.map((area) => {
      const { color = "#5B6470", symbol = "circle", glyph = "●" } = styles.get(area) ?? {};
      return { area, name: scene.area(area), color, symbol, glyph };
    }),
    columns: { indicator: TERMS.indicator[locale], topic: COLUMN_TERMS.topic[locale] },
    legend: { sound: WORDS.sound[locale], weak: WORDS.weak[locale] },
    leftOut: (first) =>
      locale === "zh" ? `${String(first)}年以前的见数据表` : `years before ${String(first)} are in the table`,
    counted: (count) =>
      locale === "zh"
        ? `${String(areas.length)}个地区中${String(count)}个有数`
        : `${String(count)} of ${String(areas.length)} areas have a figure`,
  };
}

function markFor({ data, locale }: Scene, known: Known): CoverageMark {
  const { entry, area, figure } = known;
  const { measurement, words } = entry;
  const { tip, facts } = words.ofFigure(area, figure);
  const [leaf] = leavesOf(figure);
  const source = leaf && measurement.partition.sources.get(leaf.source);
  const { tier } = source ?? {};
  const status = figureState(data, measurement, figure)?.[locale];
  const bound = figure.bound === "exact" ? undefined : BOUND_NAMES[figure.bound][locale];
  const key = markKey(known);
  return {
    key,
    area,
    year: Number(figure.period.slice(0, 4)),
    period: figure.period,
    sound: tier === "A" || tier === "B",
    label: [source && tierMark(source, locale), status, bound].flatMap((part) => part ?? []).join("·"),
    tip: [words.subject, tip, ...(tier ? [TIER_NAMES[tier][locale]] : [])].join(" · "),
    facts: { ...facts, origin: key },
  };
}

/** Every marked figure by its key. */
export function coverageFigures(scene: Scene, shown: readonly Entry[]): ReadonlyMap<string, Subject> {
  return new Map(
    shown.flatMap((entry) =>
      figuresOf(scene, entry).map((known): [string, Subject] => [
        markKey(known),
        { kind: "statistic", area: known.area, figure: known.figure, measurement: entry.measurement },
      ]),
    ),
  );
}
