import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { heightRules } from "../src/charts/height-css.ts";
import { LIGHT } from "../src/charts/palette.ts";
import { chartOf } from "../src/charts/plot.ts";
import { stillOf } from "../src/charts/still.ts";
import { Page } from "../src/app/App.tsx";
import { Menu } from "../src/app/Menu.tsx";
import { EMPTY_SHEET } from "../src/core/sheet.ts";
import type { ChartBlock } from "../src/report/blocks.ts";
import { blocksOf } from "../src/report/report.ts";
import { createReader } from "../src/state/reader.ts";
import { createResources } from "../src/state/resources.ts";
import { createAppStore } from "../src/state/store.ts";
import { SITE_NAME } from "../src/i18n/view-names.ts";
import { App } from "../src/ui/context.ts";
import { ADDRESS, VIEWS } from "../src/views/registry.ts";
import type { Filters } from "../src/state/filters.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { Stock } from "../src/data/stock.ts";
import type { View } from "../src/views/types.ts";
import type { Bundle } from "./bundle.ts";
import { stockFor } from "./stock-for.ts";

// Now, and not when the page is rendered: by then nothing more can be imported.
await Promise.all(Object.values(VIEWS).map(({ code }) => code.settled()));

/** A page before any script of ours has run, with its charts as SVG, and the style that keeps the room of all of them. */
export type FirstView = { readonly html: string; readonly style: string; readonly title: string };

/** The home view as the page shows it first; its style says the height of each chart in each width. */
export async function renderHome(bundle: Bundle): Promise<FirstView> {
  const { defaults } = ADDRESS;
  return renderFirstView(defaults, await stockFor(viewOf(defaults), defaults, bundle), HOME_WIDTHS, 1);
}

/**
 * The view of a link as the page shows it first, from the same report and drawings. `widths` are those of its charts on a
 * desk screen, by block; on another they are scaled until the real ones are drawn. Heights are asked for each `step`
 * pixels of width. Fails where the view is not there whole.
 */
export function renderFirstView(
  filters: Filters,
  stock: Stock,
  widths: Readonly<Record<string, number>>,
  step: number,
): FirstView {
  const { locale } = filters;
  const report = viewOf(filters).report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
  const charts = blocksOf(report, "chart");
  const resources = createResources(() => Promise.resolve(undefined), "", stock);
  const firstView = new Map(charts.flatMap((chart) => still(chart, locale, widths[chart.id])));
  const context = {
    store: createAppStore(ADDRESS, filters),
    address: ADDRESS,
    resources,
    reader: createReader(),
    firstView,
  };
  const html = renderToString(createElement(App, { value: context }, createElement(Page)));
  const inDark = { ...context, store: createAppStore(ADDRESS, filters, "dark") };
  return {
    html: inEitherTheme(html, renderToString(createElement(App, { value: inDark }, createElement(Menu)))),
    style: charts.map((chart) => roomOf(chart, locale, step)).join(""),
    title: `${report.title} · ${SITE_NAME[locale]}`,
  };
}

/** The button of the colours, before that of the languages, and what it says. */
const THEME_BUTTON =
  /(<button type="button" aria-label="[^"]*")(>([^<]+)<\/button><button type="button" lang=)/;

/** The button of the colours says the others; which those are is only known where the page is opened (`early.js`). */
function inEitherTheme(html: string, menuInDark: string): string {
  const [, , , words] = THEME_BUTTON.exec(menuInDark) ?? [];
  if (words === undefined || !THEME_BUTTON.test(html))
    throw new Error("The first view has no button of the colours.");
  return html.replace(THEME_BUTTON, `$1 data-in-dark="${words}"$2`);
}

/** A view's code, which was waited for when this was loaded. */
export function viewOf({ view }: Filters): View {
  const part = VIEWS[view].code.getState();
  if (part.kind !== "ready") throw new Error(`The code of the view ${view} cannot be loaded.`);
  return part.value;
}

const HOME_WIDTHS = { map: 707, ranking: 611 };

function still(
  { id, plot }: ChartBlock,
  locale: Locale,
  width: number | undefined,
): readonly (readonly [string, string])[] {
  return width === undefined
    ? []
    : [[id, slim(themed(stillOf(plot, { palette: LIGHT, locale }, { width })))]];
}

/** The height of a chart's box until it is measured. */
function roomOf({ id, plot }: ChartBlock, locale: Locale, step: number): string {
  const box = `[data-chart="${plot.kind}"][data-of="${id}"][data-state="loading"]:not([style])`;
  return heightRules(box, (width) => chartOf(plot).height(width, locale), step);
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
