import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { violations } from "./architecture.ts";

const ROOT = join(import.meta.dirname, "..");

function sourceFiles(): Map<string, string> {
  const entries = ["src", "pipeline"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  return new Map(
    entries
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(ROOT.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

function planted(files: Record<string, string>): string[] {
  return violations(new Map(Object.entries(files)));
}

describe("the tree in src and pipeline", () => {
  it("keeps its rules", () => {
    const files = sourceFiles();
    expect(files.size).toBeGreaterThan(0);
    expect(violations(files)).toEqual([]);
  });
});

describe("a breach is reported", () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      "an import to the right",
      { "src/core/a.ts": `import type { B } from "../data/b.ts";`, "src/data/b.ts": "" },
      ["src/core/a.ts: imports src/data/b.ts, but core stands left of data"],
    ],
    [
      "an export from the right",
      { "src/core/a.ts": `export { b } from "../data/b.ts";`, "src/data/b.ts": "" },
      ["src/core/a.ts: imports src/data/b.ts, but core stands left of data"],
    ],
    [
      "an import of a file outside src",
      { "src/data/a.ts": `import x from "../../build/x.ts";` },
      ["src/data/a.ts: imports build/x.ts, which stands in no layer"],
    ],
    [
      "the build in a layer",
      { "src/app/a.ts": `import { x } from "../../pipeline/x.ts";`, "pipeline/x.ts": "" },
      ["src/app/a.ts: imports pipeline/x.ts, but app stands left of pipeline"],
    ],
    [
      "what only the build uses in a layer",
      { "src/views/data/a.ts": `import { x } from "../../curate/x.ts";`, "src/curate/x.ts": "" },
      [
        "src/views/data/a.ts: imports src/curate/x.ts, which only the build may, or a layer right of data by import()",
      ],
    ],
    [
      "what only the build uses in data, even on demand",
      { "src/data/a.ts": `export const load = () => import("../curate/x.ts");`, "src/curate/x.ts": "" },
      [
        "src/data/a.ts: imports src/curate/x.ts, which only the build may, or a layer right of data by import()",
      ],
    ],
    [
      "an import to the right from beside the line",
      { "src/curate/a.ts": `import { b } from "../charts/b.ts";`, "src/charts/b.ts": "" },
      ["src/curate/a.ts: imports src/charts/b.ts, but curate stands left of charts"],
    ],
    [
      "a stray package in the build",
      { "pipeline/a.ts": `import { pinyin } from "pinyin-pro";` },
      ["pipeline/a.ts: loads pinyin-pro, which only pipeline/search-keys.ts may"],
    ],
    [
      "a long file in the build",
      { "pipeline/a.ts": "\n".repeat(251) },
      ["pipeline/a.ts: has 251 lines, 250 is the limit"],
    ],
    [
      "a cycle in the build",
      { "pipeline/a.ts": `import { b } from "./b.ts";`, "pipeline/b.ts": `import { a } from "./a.ts";` },
      ["cycle: pipeline/a.ts → pipeline/b.ts → pipeline/a.ts"],
    ],
    [
      "an import of a file that is not there",
      { "src/data/a.ts": `import { b } from "./b.ts";` },
      ["src/data/a.ts: imports src/data/b.ts, which does not exist"],
    ],
    [
      "one view in another",
      { "src/views/area/a.ts": `import { b } from "../compare/b.ts";`, "src/views/compare/b.ts": "" },
      ["src/views/area/a.ts: imports src/views/compare/b.ts, but views do not import one another"],
    ],
    [
      "a cycle, types included",
      {
        "src/core/a.ts": `import { b } from "./b.ts";`,
        "src/core/b.ts": `import { c } from "./c.ts";`,
        "src/core/c.ts": `export type A = import("./a.ts").A;`,
      },
      ["cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts"],
    ],
    [
      "a cycle through import()",
      {
        "src/views/registry.ts": `export const load = () => import("./area/view.ts");`,
        "src/views/area/view.ts": `import { load } from "../registry.ts";`,
      },
      ["cycle: src/views/registry.ts → src/views/area/view.ts → src/views/registry.ts"],
    ],
    [
      "a stray package",
      { "src/core/a.ts": `import * as v from "valibot";` },
      ["src/core/a.ts: loads valibot, which core may not"],
    ],
    [
      "a stray package's types",
      { "src/core/a.ts": `import type { ReactNode } from "react";` },
      ["src/core/a.ts: loads react, which core may not"],
    ],
    [
      "ECharts outside its door",
      { "src/charts/map.ts": `import { init } from "echarts/core";` },
      [
        "src/charts/map.ts: loads echarts, which only src/charts/echarts.ts and src/charts/drawn-series.ts may",
      ],
    ],
    [
      "an Office writer that is loaded at once",
      { "src/exports/pptx.ts": `import pptx from "pptxgenjs";` },
      ["src/exports/pptx.ts: loads pptxgenjs at once; import() it when it is asked for"],
    ],
    [
      "an import whose target is computed",
      { "src/exports/a.ts": "export const load = (name: string) => import(name);" },
      ["src/exports/a.ts: loads (computed), which exports may not"],
    ],
    [
      "the browser left of state",
      { "src/data/a.ts": "export const wide = window.innerWidth + globalThis.document.title.length;" },
      [
        "src/data/a.ts: uses window, but nothing left of state knows the browser",
        "src/data/a.ts: uses document, but nothing left of state knows the browser",
      ],
    ],
    ["any", { "src/core/a.ts": "export const a: any[] = [];" }, ["src/core/a.ts: uses any"]],
    ["an enum", { "src/core/a.ts": "export enum A { B }" }, ["src/core/a.ts: declares an enum"]],
    ["a class", { "src/ui/A.tsx": "export class A {}" }, ["src/ui/A.tsx: declares a class"]],
    [
      "a default export",
      { "src/ui/A.tsx": "export default function A() {}" },
      ["src/ui/A.tsx: has a default export"],
    ],
    [
      "a renamed default export",
      { "src/ui/A.tsx": "const a = 1; export { a as default };" },
      ["src/ui/A.tsx: has a default export"],
    ],
    [
      "a long file",
      { "src/core/a.ts": "\n".repeat(251) },
      ["src/core/a.ts: has 251 lines, 250 is the limit"],
    ],
    [
      "a TODO without an issue",
      { "src/core/a.ts": "// TODO: later" },
      ["src/core/a.ts: has a TODO that names no issue (#123)"],
    ],
    ["a file in no layer", { "src/a.ts": "" }, ["src/a.ts: stands in no layer"]],
  ])("%s", (_, files, expected) => {
    expect(planted(files)).toEqual(expected);
  });
});

describe("what the rules allow is not reported", () => {
  it.each<[string, Record<string, string>]>([
    ["an import to the left", { "src/data/a.ts": `import { b } from "../core/b.ts";`, "src/core/b.ts": "" }],
    [
      "any layer, and what stands beside the line, in the build",
      {
        "pipeline/a.ts": `import { b } from "../src/app/b.ts"; import { c } from "../src/curate/c.ts";`,
        "src/app/b.ts": "",
        "src/curate/c.ts": `import { d } from "../data/d.ts";`,
        "src/data/d.ts": "",
      },
    ],
    [
      "what stands beside the line, on demand",
      {
        "src/views/data/a.ts": `export const load = () => import("../../curate/x.ts");`,
        "src/curate/x.ts": "",
      },
    ],
    [
      "the types of what stands beside the line",
      {
        "src/views/data/a.ts": `import type { X } from "../../curate/x.ts";`,
        "src/curate/x.ts": "",
      },
    ],
    ["ECharts at its door", { "src/charts/echarts.ts": `import { init } from "echarts/core";` }],
    ["ECharts' types in a chart", { "src/charts/map.ts": `import type { EChartsOption } from "echarts";` }],
    [
      "an Office writer on demand",
      { "src/exports/pptx.ts": `export const load = () => import("pptxgenjs");` },
    ],
    ["a style sheet", { "src/ui/a.ts": `import "./tokens.css";` }],
    [
      "a name of one's own that the browser uses too",
      { "src/core/a.ts": "export const last = (history: readonly string[]) => history.at(-1);" },
    ],
    [
      "a property named like a global",
      { "src/core/a.ts": "export type A = { location: string }; export const at = (a: A) => a.location;" },
    ],
    ["the browser in ui", { "src/ui/a.ts": "export const wide = window.innerWidth;" }],
    ["a TODO with its issue", { "src/core/a.ts": "// TODO(#12): the rest" }],
    ["declarations for the bundler", { "src/vite-env.d.ts": "" }],
  ])("%s", (_, files) => {
    expect(planted(files)).toEqual([]);
  });
});
