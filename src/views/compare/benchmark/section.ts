import type { Figure } from "../../../core/cell.ts";
import { cellsOf } from "../../../core/comparison.ts";
import { summarise } from "../../../core/summary.ts";
import { trendOf } from "../../../core/trend.ts";
import type { Trend } from "../../../core/trend.ts";
import type { Text } from "../../../core/types.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { say } from "../../../i18n/say.ts";
import { remarked, SPACE, speak } from "../../../i18n/text.ts";
import type { Block, GroupBlock, VerdictBlock } from "../../../report/blocks.ts";
import type { Report } from "../../../report/report.ts";
import { cityCells, figuresOfLines, linesDrawn } from "../city-trend.ts";
import { figuresOf } from "../figures.ts";
import { LATEST } from "../names.ts";
import { operandNote } from "../operand-note.ts";
import { rankingBlock } from "../ranking.ts";
import { hasRatios, verdictOf } from "../said.ts";
import type { Scene } from "../scene.ts";
import { creditOf, figureOf } from "../sources.ts";
import { trendBlock } from "../trend.ts";
import { BENCHMARK_TERMS } from "./terms.ts";
import { keyedChart, keyedFigures } from "../../../report/keyed.ts";

const CONDITION: Text = {
  zh: `这一期须附条件比较，不在“${BENCHMARK_TERMS.comparable.zh}”之列。`,
  en: `Of this period it compares with conditions only, and is not among the “${BENCHMARK_TERMS.comparable.en}”.`,
};

type Section = {
  readonly block: GroupBlock;
  readonly figures: Report["figures"];
  /** What its charts draw. */
  readonly drawn: readonly Figure[];
};

/** One indicator of the report: what was found, whether it compares, ranking and trend, and who published it. */
export function sectionOf(scene: Scene): Section {
  const { comparison, words, highlight, partition } = scene;
  const { id } = partition.indicator;
  const sentence = say(summarise(comparison.ranking, highlight, hasRatios(scene)), words, words.locale);
  const trends = linesOf(scene);
  const trend = isLine(trends) ? trendBlock(scene, sentence, trends) : undefined;
  const note = operandNote(scene);
  const drawn = [
    ...[...cellsOf(comparison), ...cityCells(scene)].flatMap(figureOf),
    ...(trend ? figuresOfLines(linesDrawn(scene, trends)) : []),
  ];
  const sources = creditOf(scene, drawn);
  const ranking = rankingBlock(scene, sentence);
  const titled = (block: typeof ranking) => ({ ...block, title: `${words.subject} · ${block.title}` });
  const blocks: readonly Block[] = [
    { kind: "finding", id: `finding-${id}`, text: sentence },
    conditionOf(scene),
    ...(comparison.ranking.ranked.length > 0 ? [keyedChart(titled(ranking), id, `ranking-${id}`)] : []),
    ...(trend ? [keyedChart(titled(trend), id, `trend-${id}`)] : []),
    ...(note === undefined ? [] : [{ kind: "note", id: `note-${id}`, text: [note] } as const]),
    ...(sources === "" ? [] : [{ kind: "note", id: `sources-${id}`, text: [sources] } as const]),
  ];
  return {
    block: { kind: "group", id: `section-${id}`, title: titleOf(scene), layout: "stack", blocks },
    figures: keyedFigures(shownFigures(scene, trends), id),
    drawn,
  };
}

/** The verdict; one with a condition says why the indicator is not in the table of those without. */
function conditionOf(scene: Scene): VerdictBlock {
  const { partition, words } = scene;
  const verdict = verdictOf(scene);
  const text =
    verdict.level === "caution" ? speak(words.locale, verdict.text, SPACE, CONDITION) : verdict.text;
  return { ...verdict, id: `verdict-${partition.indicator.id}`, text };
}

function titleOf({ words, when }: Scene): string {
  const { locale, subject } = words;
  return remarked(
    subject,
    when.kind === "latest" ? LATEST[locale] : formatPeriod(when.period, locale),
    locale,
  );
}

/** The districts' own lines, without the others that the view draws behind them. */
function linesOf({ data, measurement, areas, family }: Scene): readonly Trend[] {
  if (family === "undated") return [];
  return areas
    .map((area) => trendOf(data, measurement, area, family))
    .filter(({ runs, aside }) => runs.length > 0 || aside.length > 0);
}

/** One period alone is no trend. */
function isLine(trends: readonly Trend[]): boolean {
  return new Set(trends.flatMap(({ runs }) => runs.flat().map(({ period }) => period))).size > 1;
}

/** Of all that the comparison knows only what the section shows. */
function shownFigures(scene: Scene, trends: readonly Trend[]): Report["figures"] {
  const shown = new Set<string>([...scene.areas, ...cityCells(scene).map(({ area }) => area)]);
  return new Map(
    [...figuresOf(scene, linesDrawn(scene, trends))].filter(([key]) => shown.has(key.split("@")[0] ?? "")),
  );
}
