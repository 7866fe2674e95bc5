// Weighs what the built home view loads, compressed, against the budgets; a part that is not found fails.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isMain, ROOT } from "./tools.mjs";
import { unreached } from "./unreached.mjs";

const KB = 1000;
const PAGE = "index.html";
const MANIFEST = /(^|\/)manifest[.-][\w-]{8,}\.json$/;
const HOME_INDICATOR = "gdp"; // the home view opens with it

// ECharts writes this attribute to its element, so the name stands in whatever chunk holds the library.
const ECHARTS_MARK = "_echarts_instance_";

/** The parts of the first visit: name, compressed bytes, budget in bytes where there is one, files. */
export function measure(dist) {
  const site = readSite(dist);
  const entry = closure(site.chunks, [PAGE]);
  const charts = chartChunks(site, entry);
  const view = homeView(site, [...entry, ...charts]);
  const shell = filesOf(site.chunks, entry);
  const asking = without(closure(site.chunks, [ASKING]), new Set([...entry, ...charts, ...view]));
  const before = closure(site.chunks, [DATA_VIEW, ...entry, ...charts, ...view]);
  const importing = without(closure(site.chunks, [IMPORT]), before);
  const files = {
    shell,
    html: [PAGE],
    charts: filesOf(site.chunks, charts),
    // Its style came with the shell.
    view: filesOf(site.chunks, view).filter((file) => !shell.includes(file)),
    data: dataFiles(site),
    asking: filesOf(site.chunks, asking),
    importing: [...filesOf(site.chunks, importing), named(site, TABLES, "worker that reads tables")],
    keeping: [site.chunks[KEEPING].file, named(site, /^sw\.js$/, "worker that keeps the site")],
    pack: [named(site, /offline-[\w-]+\.pack$/, "pack of all files")],
  };
  return rows(files, (names) => names.reduce((sum, name) => sum + weigh(join(dist, name)), 0));
}

function rows({ shell, html, charts, view, data, asking, importing, keeping, pack }, bytes) {
  const all = [...new Set([...shell, ...html, ...charts, ...view, ...data])];
  return [
    part("shell: script and style", shell, bytes, 95),
    part("index.html with its drawing", html, bytes),
    part("first chart: both", [...shell, ...html], bytes, 110),
    part("charts, loaded after it", charts, bytes, 105),
    part("home view's own script", view, bytes),
    part("manifest, map, first data", data, bytes),
    part("all until interactive", all, bytes, 310),
    part("questions, when one is asked", asking, bytes, 33),
    part("own tables, with their worker", importing, bytes, 80),
    part("what keeps the site, later", keeping, bytes, 4),
    part("the whole site, in the background", pack, bytes, 4000),
  ];
}

function part(name, files, bytes, budget) {
  return { name, files, bytes: bytes(files), budget: budget === undefined ? undefined : budget * KB };
}

function readSite(dist) {
  const list = join(dist, ".vite/manifest.json");
  for (const file of [join(dist, PAGE), list]) need(existsSync(file), `${file} is missing: build first`);
  const chunks = JSON.parse(readFileSync(list, "utf8"));
  need(chunks[PAGE] !== undefined, `${list} does not name ${PAGE}`);
  const entries = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  return { dist, chunks, files: entries.filter((file) => !file.startsWith(".vite")) };
}

function need(holds, problem) {
  if (!holds) throw new Error(problem);
}

/** The chunks and all that they import at once. */
function closure(chunks, keys, known = new Set()) {
  for (const key of keys.filter((other) => !known.has(other))) {
    known.add(key);
    closure(chunks, chunks[key].imports ?? [], known);
  }
  return known;
}

function chartChunks({ dist, chunks }, entry) {
  const holdsCharts = ([, { name, file }]) =>
    name === "charts" ||
    (file.endsWith(".js") && readFileSync(join(dist, file), "utf8").includes(ECHARTS_MARK));
  const keys = Object.entries(chunks)
    .filter(holdsCharts)
    .map(([key]) => key);
  need(keys.length > 0, "no chunk holds ECharts");
  need(
    !keys.some((key) => entry.has(key)),
    "ECharts is part of the entry; it must be loaded after the first chart",
  );
  return without(closure(chunks, keys), entry);
}

// What the head's button and its keys load.
const ASKING = "src/app/ask/Ask.tsx";

// What reads a reader's own tables: the page, beside what 数据 has loaded, and the worker.
const DATA_VIEW = "src/views/data/view.ts";
const IMPORT = "src/views/data/own/Import.tsx";

const TABLES = /desk-worker-[\w-]+\.js$/;

// What registers the worker that keeps the site, once the page is at rest.
const KEEPING = "src/app/staying.ts";

function named({ files }, pattern, what) {
  const file = files.find((name) => pattern.test(name));
  need(file !== undefined, `the build has no ${what}`);
  return file;
}

// What the home view loads by itself; drawers and pickers come when they are opened.
const HOME = ["src/views/compare/view.ts", "src/ui/Chart.tsx"];

/** The view and the drawing of its charts, as far as they were not weighed with the entry or with ECharts. */
function homeView({ chunks }, loaded) {
  for (const key of [...HOME, ASKING, DATA_VIEW, IMPORT, KEEPING])
    need(chunks[key] !== undefined, `the build has no chunk for ${key}`);
  return without(closure(chunks, HOME), new Set(loaded));
}

function without(keys, others) {
  return new Set([...keys].filter((key) => !others.has(key)));
}

function filesOf(chunks, keys) {
  return [...new Set([...keys].flatMap((key) => [chunks[key].file, ...(chunks[key].css ?? [])]))].filter(
    (file) => file !== PAGE,
  );
}

/** What the home view fetches: the manifest, and the map and the partition that it names. */
function dataFiles({ dist, files }) {
  const manifest = files.find((file) => MANIFEST.test(file));
  need(manifest !== undefined, "the build has no manifest-<hash>.json");
  const { geo = {}, indicators = [] } = JSON.parse(readFileSync(join(dist, manifest), "utf8"));
  const home = indicators.find(({ id }) => id === HOME_INDICATOR);
  need(Object.keys(geo).length > 0, "the manifest names no map");
  need(home !== undefined, `the manifest has no indicator ${HOME_INDICATOR}`);
  return [manifest, ...[...Object.values(geo), home.file].map((name) => found(files, name))];
}

function found(files, name) {
  const file = files.find((candidate) => `/${candidate}`.endsWith(`/${name}`));
  need(file !== undefined, `${name}, which the manifest names, is missing`);
  return file;
}

function weigh(file) {
  need(existsSync(file), `${file} is missing`);
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** One line a part, as people read it. */
export function table(parts) {
  const kb = (bytes) => (bytes === undefined ? "" : `${(bytes / KB).toFixed(1)} kB`).padStart(9);
  return parts.map(({ name, bytes, budget }) => `${name.padEnd(34)}${kb(bytes)} / ${kb(budget)}`).join("\n");
}

/** The parts that weigh too much, one sentence each. */
export function overweight(parts) {
  return parts
    .filter(({ bytes, budget }) => bytes > (budget ?? Infinity))
    .map(
      ({ name, bytes, budget }) => `${name}: ${bytes - budget} bytes over its budget of ${budget / KB} kB`,
    );
}

function main() {
  const parts = measure(join(ROOT, "dist"));
  console.log(table(parts));
  for (const problem of overweight(parts)) {
    console.error(`too heavy: ${problem}`);
    process.exitCode = 1;
  }
  for (const file of unreached(join(ROOT, "dist"))) {
    console.error(`shipped, and loaded by nobody: ${file}`);
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`size: ${error.message}`);
    process.exitCode = 1;
  }
}
