import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { cellsOf } from "../../core/comparison.ts";
import { summarise } from "../../core/summary.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { listed } from "../../i18n/text.ts";
import type { Block, VerdictBlock } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { betterPeriod } from "./better-period.ts";
import { figuresOf } from "./figures.ts";
import { PARTS } from "./codecs.ts";
import { ALSO_NAMES, LATEST } from "./names.ts";
import { peersText, presetName } from "../../state/area-names.ts";
import { operandNote } from "./operand-note.ts";
import { noPlaces, placesBlock } from "./places.ts";
import { rankingBlock } from "./ranking.ts";
import { hasRatios, verdictOf } from "./said.ts";
import type { Added } from "./added.ts";
import { addedBy, pairsIn } from "./pair-code.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { tableOf } from "./table.ts";
import { creditOf, creditOfCells, figureIn, sourcesLine } from "./sources.ts";
import { trendBlock } from "./trend.ts";

/** Everything the compare view says. Without an atlas the map's place says so; everything else stands. */
export function report(filters: Filters, { stock, address }: ReportContext): Report {
  const scene = sceneOf(stock.data, filters);
  if (!scene) throw new Error(`The indicator ${filters.indicator} is not loaded.`);
  const { words, comparison } = scene;
  const title = titleOf(scene);
  const sentence = say(summarise(comparison.ranking, scene.highlight, hasRatios(scene)), words, words.locale);
  const trend = trendBlock(scene, sentence);
  const pairs = pairsIn(filters).map((pair) => addedBy(pair, scene, stock));
  const note = operandNote(scene);
  const table = {
    title: COLUMN_TERMS.table[words.locale],
    table: tableOf(scene),
    sources: creditOfCells(scene, cellsOf(comparison)),
  };
  const panels: readonly Block[] = [
    stock.atlas ? placesBlock(scene, stock.atlas, sentence) : noPlaces(scene),
    rankingBlock(scene, sentence),
    ...pairs.flatMap((pair) => credited(scene, pair)),
    ...(trend ? [trend] : []),
    { kind: "table", id: "table", ...table, ...(note !== undefined && { note }) },
  ];
  const shown = figuresOf(scene);
  for (const [key, subject] of pairs.flatMap(({ figures }) => [...figures])) shown.set(key, subject);
  return {
    locale: words.locale,
    title,
    blocks: [
      { kind: "finding", id: "finding", lead: title, text: sentence },
      ...pairs.flatMap(({ finding }) => finding ?? []),
      verdictBlock(scene, address),
      { kind: "group", id: "panels", layout: "panels", blocks: panels },
    ],
    figures: shown,
    sources: sourcesLine(
      scene,
      pairs.flatMap(({ figures }) => [...figures.values()]),
    ),
    release: stock.manifest.release,
  };
}

/** What was set beside the comparison, each by itself credited to who published what stands in it. */
function credited(scene: Scene, { blocks, figures }: Added): readonly Block[] {
  const sources = creditOf(scene, [...figures.values()].flatMap(figureIn));
  return blocks.map((block) =>
    block.kind === "chart" || block.kind === "table" ? { sources, ...block } : block,
  );
}

function verdictBlock(scene: Scene, address: ReportContext["address"]): VerdictBlock {
  const better = betterPeriod(scene.data, scene);
  const verdict = verdictOf(scene);
  const { also, locale } = scene.filters;
  return {
    ...verdict,
    ...(better && { suggestion: suggestionOf(scene, better, address) }),
    ...(verdict.level !== "comparable" && {
      reasons: {
        text: ALSO_NAMES.basis[locale],
        href: address({ also: PARTS.filter((one) => one === "basis" || also.includes(one)) }),
      },
    }),
  };
}

function suggestionOf(
  { words: { locale } }: Scene,
  { period, count }: NonNullable<ReturnType<typeof betterPeriod>>,
  address: ReportContext["address"],
): NonNullable<VerdictBlock["suggestion"]> {
  const name = formatPeriod(period, locale);
  const text =
    locale === "zh"
      ? `改看${name}（${String(count)}个地区可比）`
      : `Show ${name} (${String(count)} areas comparable)`;
  return { text, href: address({ when: { kind: "period", period } }) };
}

function titleOf({ data, words, when, areas, filters: { areas: set } }: Scene): string {
  const { locale } = words;
  const period = when.kind === "latest" ? LATEST[locale] : formatPeriod(when.period, locale);
  const who =
    set.kind === "list"
      ? (set.name ?? listed(locale, areas.map(words.area)))
      : set.kind === "peers"
        ? peersText(data.areas.get(set.of), set.rule, locale)
        : presetName(set.preset, data.areas.values())[locale];
  return [words.subject, period, who].join(" · ");
}
