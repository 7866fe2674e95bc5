import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesOf, selectorsOf } from "./css.ts";
import type { Rule } from "./css.ts";

const ROOT = join(import.meta.dirname, "..");

/** The class from which a file's selectors begin, where the file's own name does not say it. */
const OWNERS: Readonly<Record<string, string>> = {
  "src/app/App.css": "page",
  "src/app/Menu.css": "top",
  "src/app/NoticeBox.css": "notice",
  "src/app/paper.css": "page",
  "src/app/present/present.css": "show",
  "src/ui/Chart.css": "chart-cursor",
  "src/ui/ChartCard.css": "chart",
  "src/ui/ChartMenu.css": "chart-menu",
  "src/ui/ErrorPanel.css": "error-panel",
  "src/ui/OriginChecks.css": "origin-checks",
  "src/ui/SourceDrawer.css": "origin",
  "src/ui/Table.css": "table-scroll",
  "src/ui/embedding/EmbedDialog.css": "embed-dialog",
  "src/ui/pickers/AreaPicker.css": "picker",
  "src/ui/pickers/IndicatorPicker.css": "picker",
  "src/ui/pickers/MeasurePicker.css": "picker",
  "src/ui/pickers/PeriodControl.css": "period",
};

/** What belongs to no component: tokens, bare elements, and classes of one word that any element may have. */
const FREE: Readonly<Record<string, RegExp>> = {
  // A sheet has its name from the whole page.
  "src/app/present/rehearsal/rehearsal.css": /^(:root\[data-slides\] body$|\.rehearsal(?![a-z]))/,
  "src/ui/tokens.css": /^:root(\[[^\]]+\])?$/,
  "src/ui/base.css": /^(:root\[[^\]]+\] )?[^.#&]+$/,
  "src/ui/utilities.css": /^(:root\S* )?\.[\w-]+(:hover)?$/,
};

function patternOf(file: string): RegExp {
  const view = /^src\/views\/(\w+)\//.exec(file)?.[1];
  // A state of the whole page, its theme or its paper, may stand before.
  const state = String.raw`^(:root\[[^\]]+\] )?`;
  if (view !== undefined) return new RegExp(String.raw`${state}\.view-${view}$`);
  const owner = OWNERS[file] ?? basename(file, ".css").toLowerCase();
  return FREE[file] ?? new RegExp(String.raw`${state}\.${owner}(?![a-z])`);
}

/** A hairline, a shadow and a drawn line keep their pixels; type and space grow with the reader's own size. */
function isFixed(declaration: string): boolean {
  const [, name = "", value = ""] = /^([\w-]+):(.*)$/.exec(declaration) ?? [];
  if (/^(box-shadow|background)$/.test(name)) return false;
  return [...value.matchAll(/(\d*\.?\d+)px/g)].some(([, size]) => Number(size) > 2);
}

/** A view says with each change that it waits: all within would be styled anew for a rule that does not name whom it means. */
const RESTYLES = /\[(data-state|aria-busy)[^,]*[ >]\*/;

function breachesOf(file: string, { path, declarations }: Rule): readonly string[] {
  const [outer = ""] = path.filter((prelude) => !prelude.startsWith("@"));
  if (outer === "" && path.some((prelude) => /^@(page|keyframes)/.test(prelude))) return [];
  const inKeyframes = path.some((prelude) => prelude.startsWith("@keyframes"));
  const strange = selectorsOf(outer).filter((selector) => !inKeyframes && !patternOf(file).test(selector));
  return [
    ...strange.map((selector) => `${file}: ${selector} is not its own`),
    ...path.filter((prelude) => /#[a-z]/i.test(prelude)).map((prelude) => `${file}: ${prelude} names an id`),
    ...path
      .filter((prelude) => RESTYLES.test(prelude))
      .map((prelude) => `${file}: ${prelude} has the whole page styled anew at each change`),
    // Where nobody points, on paper, a picture may be smaller than it was drawn.
    ...declarations
      .filter((one) => one.startsWith("zoom") && !outer.startsWith(":root[data-paper]"))
      .map(() => `${file}: zoom in ${outer}`),
    ...declarations.filter(isFixed).map((one) => `${file}: ${one} in ${outer}`),
  ];
}

function breaches(file: string, css: string): readonly string[] {
  return rulesOf(css).flatMap((rule) => breachesOf(file, rule));
}

function files(): readonly string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".css"));
}

describe("the style in src", () => {
  it("paints nothing but its owner, in sizes that follow the reader's", () => {
    expect(files().length).toBeGreaterThan(20);
    expect(files().flatMap((file) => breaches(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});

describe("every style sheet", () => {
  it("is imported from beside it", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => readFileSync(join(ROOT, "src", file), "utf8"))
      .join("\n");
    expect(files().filter((file) => !sources.includes(`/${basename(file)}";`))).toEqual([]);
  });
});

describe("a breach is reported", () => {
  it.each([
    [
      "src/views/area/view.css",
      ".stack { height: 1rem }",
      ["src/views/area/view.css: .stack is not its own"],
    ],
    [
      "src/views/area/view.css",
      ".view-data { a { color: red } }",
      ["src/views/area/view.css: .view-data is not its own"],
    ],
    ["src/ui/toggle.css", ".toggle, .card { margin: 0 }", ["src/ui/toggle.css: .card is not its own"]],
    ["src/ui/base.css", "p.note { margin: 0 }", ["src/ui/base.css: p.note is not its own"]],
    ["src/ui/card.css", "@media print { .cards { margin: 0 } }", ["src/ui/card.css: .cards is not its own"]],
    [
      "src/ui/Chart.css",
      '.chart-cursor:is([data-state="loading"] > *) { opacity: 0 }',
      [
        'src/ui/Chart.css: .chart-cursor:is([data-state="loading"] > *) has the whole page styled anew at each change',
      ],
    ],
    ["src/app/App.css", ".page #root { margin: 0 }", ["src/app/App.css: .page #root names an id"]],
    ["src/app/App.css", ".page { zoom: 1.5 }", ["src/app/App.css: zoom in .page"]],
    ["src/ui/card.css", ".card { padding: 12px 14px }", ["src/ui/card.css: padding: 12px 14px in .card"]],
  ])("%s with %s", (file, css, expected) => {
    expect(breaches(file, css)).toEqual(expected);
  });

  it.each([
    ["src/views/area/view.css", ".view-area { .stack { height: 1rem } @media print { a { color: red } } }"],
    [
      "src/views/area/paper.css",
      ":root[data-paper] .view-area { :is(.a, .b) { margin: 0 } } @page x { margin: 11mm }",
    ],
    ["src/ui/card.css", ".card-head, .card:fullscreen { border: 1px solid; box-shadow: 0 6px 24px red }"],
    ["src/ui/utilities.css", "@keyframes appear { from { margin: 0 } }"],
  ])("%s with %s is none", (file, css) => {
    expect(breaches(file, css)).toEqual([]);
  });
});
