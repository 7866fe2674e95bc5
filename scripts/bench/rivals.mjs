// A change of year in a map, a ranking and a trend of all districts, drawn by other libraries with made-up figures: what the
// same machine gives them, beside the product's own change. The libraries are fetched once, into the cache; nothing ships them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { isMain, ROOT } from "../tools.mjs";

const ROUNDS = 24;
const CACHE = join(ROOT, "node_modules/.cache/qujian/rivals");
const PACKAGES = {
  "@observablehq/plot": "0.6.17",
  "chart.js": "4.5.1",
  d3: "7.9.0",
  vega: "5.33.0",
  "vega-lite": "5.23.0",
};
const LIBRARIES = {
  echarts: [join(ROOT, "node_modules/echarts/dist/echarts.min.js")],
  plot: ["d3/dist/d3.min.js", "@observablehq/plot/dist/plot.umd.min.js"].map(cached),
  "vega-lite": ["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js"].map(cached),
  "chart.js": ["chart.js/dist/chart.umd.min.js"].map(cached),
};

if (isMain(import.meta.url)) {
  fetchLibraries();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const [library, scripts] of Object.entries(LIBRARIES))
      console.log(
        scripts.every(existsSync)
          ? told(library, await changedBy(browser, library))
          : `${library}: not measured, it could not be fetched`,
      );
  } finally {
    await browser.close();
  }
}

function cached(path) {
  return join(CACHE, "node_modules", path);
}

function fetchLibraries() {
  if (Object.keys(PACKAGES).every((name) => existsSync(cached(name)))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: CACHE,
    timeout: 120_000,
  });
}

/** Of each change, the milliseconds until it was painted, and those of the main thread. */
export async function changedBy(browser, library) {
  const features = ["440100", "440300"].flatMap(
    (city) => JSON.parse(readFileSync(join(ROOT, `data/geo/${city}.json`), "utf8")).features,
  );
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  for (const path of [...LIBRARIES[library], join(import.meta.dirname, "rivals-page.js")])
    await page.addScriptTag({ path });
  await page.evaluate(([name, shapes]) => globalThis.begin(name, shapes), [library, features]);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const ran = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const taken = [];
  for (let at = -8; at < ROUNDS; at += 1) {
    const before = await ran();
    const time = await page.evaluate((year) => globalThis.painted(year), 2001 + ((at + 8) % 24));
    await page.waitForTimeout(150);
    // The first rounds compile.
    if (at >= 0) taken.push({ time, ran: (await ran()) - before });
  }
  await page.close();
  return taken;
}

function told(library, taken) {
  const of = (key, share) =>
    taken
      .map((one) => one[key])
      .sort((a, b) => a - b)
      [Math.ceil(taken.length * share) - 1].toFixed(0);
  return `${library}: painted ${of("time", 0.5)} (p95 ${of("time", 0.95)}) ms; on the processor ${of("ran", 0.5)} (p95 ${of("ran", 0.95)}) ms`;
}
