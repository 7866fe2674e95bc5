import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { echarts, registerMaps } from "../src/charts/echarts.ts";
import { LIGHT } from "../src/charts/palette.ts";
import { chartOf } from "../src/charts/registry.ts";
import type { ChartKind } from "../src/charts/registry.ts";
import { Page } from "../src/app/App.tsx";
import type { Partition } from "../src/core/dataset.ts";
import type { IndicatorId } from "../src/core/types.ts";
import { decodePartition } from "../src/data/decode.ts";
import type { Atlas } from "../src/data/geo.ts";
import type { Section } from "../src/exports/report.ts";
import { DEFAULTS } from "../src/state/filters.ts";
import { createResources, datasetOf } from "../src/state/resources.ts";
import type { Resource } from "../src/state/resources.ts";
import { createAppStore } from "../src/state/store.ts";
import { App } from "../src/ui/context.ts";
import { View } from "../src/views/compare/view.ts";
import { compareReport } from "../src/views/compare/report.ts";
import { select } from "../src/views/compare/selection.ts";
import type { Bundle } from "./bundle.ts";

/** Boxes of the charts on a desk screen; on another they are scaled until the real ones are drawn. */
const BOXES: Partial<Record<ChartKind, { readonly width: number; readonly height: number }>> = {
  map: { width: 707, height: 509 },
  ranking: { width: 611, height: 120 },
};

/** The home view as HTML with its map and ranking as SVG, from the same report and option builders as the page's. */
export function renderFirstView({ files, manifest }: Bundle): string {
  const json = (file: string | undefined) => JSON.parse(files.get(file ?? "") ?? "{}") as unknown;
  const entry = manifest.indicators.find(({ id }) => id === DEFAULTS.indicator);
  const partition = decodePartition(json(entry?.file));
  const atlas = json(manifest.geo["atlas"]) as Atlas;
  if (!partition) throw new Error(`The home view's indicator ${DEFAULTS.indicator} has no figures.`);
  const partitions = new Map<IndicatorId, Resource<Partition>>([
    [DEFAULTS.indicator, { kind: "ready", value: partition }],
  ]);
  const data = datasetOf(manifest, partitions);
  const selection = select(data, DEFAULTS);
  if (!selection) throw new Error("The home view's filters select nothing.");
  const report = compareReport(data, selection, DEFAULTS, atlas, manifest.release);
  const stills = new Map(report.sections.flatMap(still));
  const fetchNothing = () => Promise.resolve(undefined);
  const resources = createResources(fetchNothing, "", {
    manifest: { kind: "ready", value: manifest },
    atlas: { kind: "ready", value: atlas },
    partitions,
    evidence: {},
  });
  const context = { store: createAppStore(), resources, firstView: stills };
  return renderToString(
    createElement(App, { value: context }, createElement(Page, { first: { id: DEFAULTS.view, View } })),
  );
}

function still({ plot, height }: Section): readonly (readonly [ChartKind, string])[] {
  const box = BOXES[plot.kind];
  if (!box) return [];
  const size = { width: box.width, height: height ?? box.height };
  const drawing = chartOf(plot).draw({ ...size, type: 12, palette: LIGHT, locale: DEFAULTS.locale });
  registerMaps(drawing.maps ?? []);
  const chart = echarts.init(null, undefined, { renderer: "svg", ssr: true, ...size });
  chart.setOption(drawing.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [[plot.kind, slim(themed(svg))]];
}

const TOKENS: readonly (readonly [string, string])[] = [
  [LIGHT.ink, "--ink"],
  [LIGHT.muted, "--muted"],
  [LIGHT.line, "--line"],
  [LIGHT.land, "--land"],
  [LIGHT.peer, "--peer"],
  [LIGHT.surface, "--surface"],
];

/** Puts the page's colour tokens in the place of the light palette, so that the picture fits either theme. */
function themed(svg: string): string {
  return TOKENS.reduce((text, [color, token]) => text.replaceAll(`"${color}"`, `"var(${token})"`), svg);
}

/** Path coordinates to a tenth of a pixel, and no fixed size: the slot's box decides. */
function slim(svg: string): string {
  const paths = svg.replace(/ d="[^"]*"/g, (path) =>
    path.replace(/\d{2,}\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
  return paths.replace(/<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" width="100%" height="100%"');
}
