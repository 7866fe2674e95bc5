import { spansChart } from "../../charts/spans.ts";
import { isRankable } from "../../core/cell.ts";
import type { Robustness } from "../../core/composite/robustness.ts";
import type { Scored } from "../../core/composite/types.ts";
import { cellsOf } from "../../core/comparison.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { publishersLine } from "../../i18n/publishers.ts";
import { VERDICT_WORDS } from "../../i18n/say-composite.ts";
import { STOP } from "../../i18n/text.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Block } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import { chosenText } from "../../state/area-names.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { correlationBlock } from "./correlated.ts";
import { figuresOf } from "./figures.ts";
import { leftOutTable } from "./left-out.ts";
import { methodGroup } from "./method.ts";
import { neighboursTable } from "./neighbours.ts";
import { spansBlock, stackBlock } from "./pictures.ts";
import { NOT_YET, notYetBlock, orderText, pairwiseBlock, refusalBlock, robustnessBlock } from "./said.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { scoresTable, valuesTable } from "./tables.ts";

/** So many publishers are named below; the drawer names each. */
const NAMED = 3;

/** Title, verdict and order. */
const HEAD = 3;

/** The index that the reader made: first how far its order can be trusted, then the order, and how it came about. */
export function report(filters: Filters, { stock }: ReportContext): Report {
  const scene = sceneOf(stock, filters);
  const { locale, areas, outcome, robustness } = scene;
  const title = titleOf(scene, chosenText(filters, areas, stock.manifest.areas));
  const leftOut = leftOutTable(scene);
  const pairwise = pairwiseBlock(scene);
  const blocks: readonly Block[] =
    outcome.kind === "scored"
      ? scoredBlocks(scene, outcome, robustness, title)
      : [{ kind: "finding", id: "finding", lead: title, text: "" }, refusalBlock(scene)];
  return {
    locale,
    title,
    blocks: [
      ...blocks.slice(0, HEAD),
      ...(pairwise ? [pairwise] : []),
      ...blocks.slice(HEAD),
      ...(leftOut ? [leftOut] : []),
      ...(scene.entered.length > 0 ? [valuesTable(scene), methodGroup(scene)] : []),
    ],
    figures: figuresOf(scene),
    sources: sourcesLine(scene),
    release: stock.manifest.release,
  };
}

function scoredBlocks(
  scene: Scene,
  scored: Scored,
  robustness: Robustness | undefined,
  title: string,
): readonly Block[] {
  const { locale } = scene;
  const order = orderText(scene, scored);
  // A picture that is taken away alone takes the warning along.
  const warning = robustness ? VERDICT_WORDS[robustness.verdict] : NOT_YET;
  const sentence = [warning[locale] + STOP[locale], order].join(locale === "zh" ? "" : " ");
  return [
    { kind: "finding", id: "finding", lead: title, text: "" },
    robustness ? robustnessBlock(scene, scored, robustness) : notYetBlock(scene, scored),
    // No finding: whoever shows those first would show it before the warning.
    { kind: "note", id: "order", text: [order] },
    stackBlock(scene, scored, sentence),
    ...(robustness ? [spansBlock(scene, robustness, scored, sentence)] : placesToCome(scene)),
    scoresTable(scene, scored, robustness),
    ...(robustness ? [neighboursTable(scene, robustness)] : []),
    correlationBlock(scene),
  ];
}

/** Where the places of a large set will stand, or are said not to have come. */
function placesToCome({ locale, later }: Scene): readonly Block[] {
  return later ? [{ kind: "absent", id: "places", title: spansChart.title[locale], need: later }] : [];
}

/** 综合指数 · 人与居住（2020年普查） · 2020年 · 20个地区. */
function titleOf({ locale, period, template }: Scene, who: string): string {
  const parts = [
    VIEW_NAMES.index[locale],
    ...(template ? [template.name[locale]] : []),
    ...(period ? [formatPeriod(period, locale)] : []),
    who,
  ];
  return parts.join(" · ");
}

function sourcesLine({ data, entered, locale }: Scene): string {
  const cells = entered.flatMap(({ comparison }) => cellsOf(comparison).filter(isRankable));
  return publishersLine(
    data,
    cells.map(({ figure }) => figure),
    NAMED,
    locale,
  );
}
