// The index on the built site with 3,000 made-up districts × 15 indicators: how long the worker takes for the places, from
// request to answer, and how long the main thread is kept at a time: until the index stands, while it waits, and after.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadavg } from "node:os";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { findChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { ROOT } from "../tools.mjs";
import { judged } from "./judged.mjs";

const [DISTRICTS, INDICATORS, YEARS] = [3000, 15, 5];
/** Each makes another index, whose places are drawn anew. */
const CHANGES = 3;
const dist = process.env.DIST_DIR ?? join(ROOT, "dist");

const { bundle } = await built();
const server = await serve({ dir: dist, base: "/", intercept: madeUp });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, "places-watch.js") });
  const size = `${DISTRICTS} districts × ${INDICATORS} indicators`;
  console.log(`${size}, ${YEARS} years, made up; load ${loadavg()[0].toFixed(1)}`);
  await page.goto(server.url + linkOf(0));
  const opened = await page.evaluate("placesDrawn(1)");
  console.log(`opened: ${told(opened)}`);
  const seen = [];
  for (let change = 1; change <= CHANGES; change += 1) {
    await page.evaluate(`location.hash = ${JSON.stringify(linkOf(change))}`);
    seen.push(await page.evaluate(`placesDrawn(${change + 1})`));
    console.log(`other weights: ${told(seen.at(-1))}`);
  }
  console.log(judged(`places, ${size}, from request to answer, opened`, opened.answer, "ms", 1000));
  // Meanwhile the main thread draws the new scores, and takes the answer after that.
  console.log(judged("the same after a change of weights", median(seen, "answer"), "ms", 1000));
  console.log(`load ${loadavg()[0].toFixed(1)}`);
} finally {
  await browser.close();
  await server.close();
}

async function built() {
  const load = async (path) => (await runnerImport(join(ROOT, path), { logLevel: "error" })).module;
  const { madeUpAtlas } = await load("tests/scale/atlas.ts");
  const { bundleData } = await load("pipeline/bundle.ts");
  const files = madeUpAtlas({ districts: DISTRICTS, indicators: INDICATORS, years: YEARS });
  return bundleData(new Map(files));
}

/** The site's own page, which is told of other figures. */
function madeUp(path) {
  if (path.startsWith("data/")) {
    const body = bundle.files.get(path.slice("data/".length));
    return body === undefined ? { status: 404 } : { status: 200, body };
  }
  if (path !== "") return undefined;
  const page = readFileSync(join(dist, "index.html"), "utf8");
  return { status: 200, body: page.replace(/data\/manifest-\w+\.json/g, `data/${bundle.manifestFile}`) };
}

/** All districts by all indicators, one of which has another weight each time. */
function linkOf(change) {
  const ids = bundle.manifest.indicators.map(({ id }) => id).slice(0, INDICATORS);
  return `#/index?a=all&xi=${ids.map((id, at) => `${id}!raw!h${at === 0 ? change + 1 : 2}`).join("~")}~points`;
}

function told({ answer, before, waiting, after }) {
  const longest = (tasks) => `${Math.max(0, ...tasks).toFixed(0)} (${sum(tasks).toFixed(0)} in all)`;
  return `answer after ${answer.toFixed(0)} ms; longest tasks before ${longest(before)}, while waiting ${longest(waiting)}, after ${longest(after)} ms`;
}

function sum(tasks) {
  return tasks.reduce((all, one) => all + one, 0);
}

function median(seen, key) {
  return seen.map((one) => one[key]).sort((a, b) => a - b)[seen.length >> 1];
}
