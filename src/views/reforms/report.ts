import { publisherName } from "../../i18n/publishers.ts";
import type { Reform } from "../../core/reform.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Atlas } from "../../data/geo.ts";
import type { Block } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { assessmentBlock } from "./assessment.ts";
import { citationsOf } from "./citations.ts";
import { cardsBlock } from "./cards.ts";
import { detailBlocks } from "./detail.ts";
import { effectBlocks } from "./effects.ts";
import { headBlocks, noCases } from "./head.ts";
import { listBlock } from "./list.ts";
import { matrixBlocks } from "./matrix.ts";
import { peerBlocks } from "./peers.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { sitesBlock } from "./sites.ts";
import { subjectsOf } from "./subjects.ts";
import { timelineBlocks } from "./timeline.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { COLON, COMMA, SEMICOLON, speak } from "../../i18n/text.ts";

/** Everything the view says: of one case on its own page, otherwise of the chosen cases in the chosen layout. */
export function report(filters: Filters, context: ReportContext): Report {
  const scene = sceneOf(filters, context);
  const { reform, reforms, locale } = scene;
  return {
    locale,
    title: reform ? `${reform.name[locale]} · ${VIEW_NAMES.reforms[locale]}` : VIEW_NAMES.reforms[locale],
    blocks: reform ? detailBlocks(scene, reform) : listBlocks(scene, context.stock.atlas),
    figures: subjectsOf(scene),
    cited: citationsOf(scene, reform ? [reform] : reforms),
    sources: sourcesLine(scene, reform ? [reform] : reforms),
    release: context.stock.manifest.release,
  };
}

function listBlocks(scene: Scene, atlas: Atlas | undefined): readonly Block[] {
  const { reforms, filters } = scene;
  const some = reforms.length > 0;
  return [
    ...headBlocks(scene),
    ...peerBlocks(scene, filters.practice),
    // The reader's own scores may be of cases that no filter chooses.
    ...(some || filters.reformLayout === "assessment" ? layoutBlocks(scene, atlas) : [noCases(scene)]),
    ...(some ? [listBlock(scene)] : []),
  ];
}

function layoutBlocks(scene: Scene, atlas: Atlas | undefined): readonly Block[] {
  switch (scene.filters.reformLayout) {
    case "matrix":
      return matrixBlocks(scene);
    case "map":
      return [sitesBlock(scene, atlas)];
    case "timeline":
      return timelineBlocks(scene);
    case "cards":
      return [cardsBlock(scene)];
    case "effects":
      return effectBlocks(scene);
    case "assessment":
      return [assessmentBlock(scene)];
  }
}

/** The articles that tell of the cases. */
function sourcesLine({ library, locale }: Scene, reforms: readonly Reform[]): string {
  const titles = [...new Set(reforms.map(({ source }) => source))].flatMap((id) => {
    const source = library.sources.get(id);
    if (!source) return [];
    const date = source.date === "unknown" ? "" : COMMA[locale] + source.date;
    return [`${publisherName(source, locale)}《${source.title}》${date}`];
  });
  return titles.length === 0
    ? ""
    : speak(locale, COLUMN_TERMS.sources, COLON, titles.join(SEMICOLON[locale]));
}
