import type { Cell, Figure } from "../../core/cell.ts";
import type { Subject } from "../../explain/subject.ts";
import { restsOnOwn } from "../../i18n/own-words.ts";
import { publishersLine } from "../../i18n/publishers.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Block } from "../../report/blocks.ts";
import { keyOf } from "../../report/keyed.ts";
import type { Report } from "../../report/report.ts";
import { chosenText } from "../../state/area-names.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { coverageBlock, coverageFigures } from "./coverage.ts";
import { endsBlock, findingBlock } from "./finding.ts";
import { heatBlock } from "./heat.ts";
import { shownEntries } from "./order.ts";
import { refusedGroup } from "./refused.ts";
import { sceneOf } from "./scene.ts";
import type { Entry, Scene } from "./scene.ts";

/** So many publishers are named below; the drawer names each. */
const NAMED = 3;

/** How the chosen districts stand in the core indicators, what of that may be compared, and what is missing. */
export function report(filters: Filters, context: ReportContext): Report {
  const scene = sceneOf(filters, context);
  const { locale, areas } = scene;
  const { manifest } = context.stock;
  const title = `${VIEW_NAMES.overview[locale]} · ${chosenText(filters, areas, manifest.areas)}`;
  const shown = shownEntries(scene);
  const finding = findingBlock(scene, title);
  const blocks: readonly (Block | undefined)[] = [
    finding,
    heatBlock(scene, shown, finding.text),
    endsBlock(scene),
    refusedGroup(scene, shown),
    coverageBlock(scene, shown),
  ];
  return {
    locale,
    title,
    blocks: blocks.flatMap((block) => block ?? []),
    figures: new Map([...figuresOf(shown), ...coverageFigures(scene, shown)]),
    sources: sourcesLine(scene, shown),
    release: manifest.release,
  };
}

function figuresOf(shown: readonly Entry[]): ReadonlyMap<string, Subject> {
  return new Map(
    shown.flatMap(({ measurement, cells }) =>
      cells.map(({ cell }) => [
        keyOf(measurement.partition.indicator.id, cell.area),
        { kind: "cell", cell, measurement } as const,
      ]),
    ),
  );
}

/** The publishers behind the shown values, most used first; and a reader's own files among those that are placed. */
function sourcesLine({ data, locale }: Scene, shown: readonly Entry[]): string {
  const figures = shown.flatMap(({ cells, field }) => [
    ...cells.flatMap(({ cell }) => figuresIn(cell)),
    ...field.flatMap(figuresIn).filter(restsOnOwn),
  ]);
  return publishersLine(data, figures, NAMED, locale);
}

function figuresIn(cell: Cell): readonly Figure[] {
  return cell.kind === "value" ? [cell.figure] : [];
}
