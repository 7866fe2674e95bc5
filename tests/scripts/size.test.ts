import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { measure, overweight } from "../../scripts/size.mjs";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const CHUNKS = {
  "index.html": {
    file: "assets/index.js",
    imports: ["_react.js"],
    dynamicImports: ["_charts.js"],
    css: ["assets/a.css"],
  },
  "_react.js": { file: "assets/react.js", name: "react" },
  "_charts.js": { file: "assets/charts.js", name: "charts", imports: ["_react.js", "_zr.js"] },
  "_zr.js": { file: "assets/zr.js" },
  "src/views/compare/view.ts": { file: "assets/view.js", imports: ["_react.js"] },
  "src/ui/Chart.tsx": { file: "assets/chart.js", imports: ["_charts.js"] },
  "src/views/data/view.ts": { file: "assets/data.js", imports: ["_react.js"] },
  "src/views/data/own/Import.tsx": { file: "assets/import.js", imports: ["_react.js"] },
  "src/app/staying.ts": { file: "assets/staying.js", imports: ["_react.js"] },
  "src/app/ask/Ask.tsx": { file: "assets/ask.js", imports: ["_react.js"] },
};

const DATA = {
  geo: { atlas: "atlas.0123abcd.json" },
  indicators: [{ id: "gdp", file: "gdp.0123abcd.json" }],
};

const BUILD: Readonly<Record<string, string>> = {
  "index.html": "<title>x</title>",
  ".vite/manifest.json": JSON.stringify(CHUNKS),
  "assets/index.js": "entry",
  "assets/a.css": "style",
  "assets/react.js": "react",
  "assets/charts.js": "charts",
  "assets/zr.js": "zr",
  "assets/view.js": "view",
  "assets/chart.js": "chart",
  "assets/ask.js": "ask",
  "assets/data.js": "data",
  "assets/import.js": "import",
  "assets/desk-worker-0123abcd.js": "worker",
  "assets/offline-0123abc.pack": "pack",
  "assets/staying.js": "staying",
  "sw.js": "worker",
  "data/manifest.0123abcd.json": JSON.stringify(DATA),
  "data/atlas.0123abcd.json": "{}",
  "data/gdp.0123abcd.json": "{}",
};

function built(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...BUILD, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

it("each part names its files, each file once", () => {
  expect(measure(built()).map(({ files }) => [...files].sort())).toEqual([
    ["assets/a.css", "assets/index.js", "assets/react.js"],
    ["index.html"],
    ["assets/a.css", "assets/index.js", "assets/react.js", "index.html"],
    ["assets/charts.js", "assets/zr.js"],
    ["assets/chart.js", "assets/view.js"],
    ["data/atlas.0123abcd.json", "data/gdp.0123abcd.json", "data/manifest.0123abcd.json"],
    Object.keys(BUILD)
      .filter((name) => !/^\.vite|(?:ask|data|import|staying|sw|desk-worker-\w+)\.js$|\.pack$/.test(name))
      .sort(),
    ["assets/ask.js"],
    ["assets/desk-worker-0123abcd.js", "assets/import.js"],
    ["assets/staying.js", "sw.js"],
    ["assets/offline-0123abc.pack"],
  ]);
});

it("bytes are those of gzip at its best", () => {
  expect(measure(built())[1]?.bytes).toBe(gzipSync("<title>x</title>", { level: 9 }).length);
});

it("a part over its budget is named", () => {
  const noise = Array.from({ length: 20_000 }, (_, i) => Math.sin(i)).join();
  expect(overweight(measure(built({ "assets/react.js": noise })))).toEqual([
    expect.stringMatching(/^shell: script and style: \d+ bytes over its budget of 95 kB$/),
    expect.stringMatching(/^first chart: both: /),
  ]);
});

it.each([
  ["the page", { "index.html": undefined }, /index\.html is missing/],
  ["Vite's list", { ".vite/manifest.json": undefined }, /manifest\.json is missing/],
  ["a listed file", { "assets/a.css": undefined }, /a\.css is missing/],
  ["the manifest", { "data/manifest.0123abcd.json": undefined }, /no manifest/],
  ["the map", { "data/atlas.0123abcd.json": undefined }, /atlas\.0123abcd\.json, which/],
  ["the first view's data", { "data/gdp.0123abcd.json": undefined }, /gdp\.0123abcd\.json, which/],
  ["what keeps the site", { "sw.js": undefined }, /no worker that keeps the site/],
  ["the pack", { "assets/offline-0123abc.pack": undefined }, /no pack/],
  ["its indicator", { "data/manifest.0123abcd.json": `{"geo":{"a":"b"}}` }, /no indicator gdp/],
  ["ECharts in the entry", { "assets/react.js": "_echarts_instance_" }, /part of the entry/],
])("%s must be right", (_, changes, problem) => {
  expect(() => measure(built(changes))).toThrow(problem);
});
