import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { heightRules } from "../src/charts/height-css.ts";
import { LIGHT } from "../src/charts/palette.ts";
import { chartOf } from "../src/charts/plot.ts";
import type { ChartKind } from "../src/charts/registry.ts";
import { stillOf } from "../src/charts/still.ts";
import { Page } from "../src/app/App.tsx";
import { EMPTY_SHEET } from "../src/core/sheet.ts";
import { fetchNeed } from "../src/data/fetch-need.ts";
import { emptyStock } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import type { ChartBlock } from "../src/report/blocks.ts";
import { blocksOf } from "../src/report/report.ts";
import { createReader } from "../src/state/reader.ts";
import { createResources } from "../src/state/resources.ts";
import { createAppStore } from "../src/state/store.ts";
import { App } from "../src/ui/context.ts";
import { ADDRESS, VIEWS } from "../src/views/registry.ts";
import type { View } from "../src/views/types.ts";
import type { Bundle } from "./bundle.ts";

// Now, and not when the page is rendered: by then nothing more can be imported.
const DEFAULTS = ADDRESS.defaults;
const { code } = VIEWS[DEFAULTS.view];
await code.settled();

/** Widths of the charts on a desk screen; on another they are scaled until the real ones are drawn. */
const WIDTHS: Partial<Record<ChartKind, number>> = { map: 707, ranking: 611 };

/**
 * The first view as HTML with its charts as SVG, from the same report and drawings as the page's, and the style that
 * keeps the room of all its charts.
 */
export async function renderFirstView(bundle: Bundle): Promise<{
  readonly html: string;
  readonly style: string;
}> {
  const part = code.getState();
  if (part.kind !== "ready") throw new Error(`The code of the view ${DEFAULTS.view} cannot be loaded.`);
  const stock = await stockFor(part.value, bundle);
  const report = part.value.report(DEFAULTS, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
  const charts = blocksOf(report, "chart");
  const resources = createResources(() => Promise.resolve(undefined), "", stock);
  const firstView = new Map(charts.flatMap(still));
  const context = {
    store: createAppStore(ADDRESS),
    address: ADDRESS,
    resources,
    reader: createReader(),
    firstView,
  };
  const html = renderToString(createElement(App, { value: context }, createElement(Page)));
  return { html, style: charts.map(roomOf).join("") };
}

/** Everything that the view needs, read from what was just built. */
async function stockFor(view: View, { files, manifest }: Bundle): Promise<Stock> {
  const fetchText = (file: string) => {
    const text = files.get(file);
    return Promise.resolve(text === undefined ? undefined : { status: 200, text });
  };
  let stock = emptyStock(manifest);
  for (const need of wanted(view, stock)) {
    const answer = await fetchNeed(fetchText, stock, need);
    if (answer.kind === "failed") throw new Error(`The first view's ${answer.file} cannot be read.`);
    stock = answer.value(stock);
  }
  return stock;
}

function wanted(view: View, stock: Stock) {
  const { all, parts = [] } = view.needs(DEFAULTS, stock);
  return [...all, ...parts];
}

const LOOK = { palette: LIGHT, locale: DEFAULTS.locale };

function still({ plot }: ChartBlock): readonly (readonly [ChartKind, string])[] {
  const width = WIDTHS[plot.kind];
  return width === undefined ? [] : [[plot.kind, slim(themed(stillOf(plot, LOOK, { width })))]];
}

/** The height of a chart's box until it is measured. */
function roomOf({ plot }: ChartBlock): string {
  const box = `[data-chart="${plot.kind}"][data-state="loading"]:not([style])`;
  return heightRules(box, (width) => chartOf(plot).height(width, DEFAULTS.locale));
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

/**
 * Coordinates to a tenth of a pixel, nothing that is never seen (the points that only carry a word, what a library would
 * do on hover), and no fixed size: the slot's box decides.
 */
function slim(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>/s, "")
    .replace(/<path [^>]*"matrix\(0\.05,[^>]*><\/path>\n/g, "")
    .replace(
      / (class|ecmeta_\w+|pointer-events|stroke-miterlimit|version|baseProfile|xmlns(:\w+)?)="[^"]*"/g,
      "",
    )
    .replace(/ transform="[^"]*"/g, (text) =>
      text.replace(/\d{2,}\.\d{2,}/g, (number) => String(tenths(number) / 10)),
    )
    .replace(/M([-\d.]+) ([-\d.]+)((?:L[-\d.]+ [-\d.]+)+)/g, (_, x: string, y: string, lines: string) =>
      inSteps([x, y], lines),
    )
    .replace(/<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" width="100%" height="100%"');
}

function tenths(number: string): number {
  return Math.round(Number(number) * 10);
}

/** A line of points as steps from each to the next, which are shorter to write than places. */
function inSteps(start: readonly [string, string], lines: string): string {
  let [x, y] = [tenths(start[0]), tenths(start[1])];
  const from = `M${x / 10} ${y / 10}`;
  const steps = [...lines.matchAll(/L([-\d.]+) ([-\d.]+)/g)].map(([, across = "", down = ""]) => {
    const step = [tenths(across) - x, tenths(down) - y] as const;
    [x, y] = [x + step[0], y + step[1]];
    return `${step[0] / 10} ${step[1] / 10}`;
  });
  return `${from}l${steps.join(" ").replace(/ -/g, "-").replace(/\b0\./g, ".")}`;
}
