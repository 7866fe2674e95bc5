// What opening a page costs on a desktop and on a phone far away: the first paint, the largest, when the charts in sight are
// live, and how long tasks kept the page from answering. The median of three, each in a profile without a cache.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { ROOT } from "../tools.mjs";

const dist = process.env.DIST_DIR ?? join(ROOT, "dist");
const ROUNDS = 3;
const PAGES = ["", "#/compare?i=resident-population", "#/overview", "#/area/440106"];
/** Fast 4G and a processor four times slower, as page tests use them. */
const PROFILES = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  {
    name: "slow phone",
    viewport: { width: 412, height: 823 },
    slow: { latency: 170, bytes: 9e6 / 8, processor: 4 },
  },
];

const server = await serve({ dir: dist, base: "/" });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const profile of PROFILES)
    for (const page of PAGES) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await opened(page, profile));
      console.log(`${profile.name}, ${page || "home"}: ${told(rounds)}`);
    }
} finally {
  await browser.close();
  await server.close();
}

async function opened(hash, { viewport, slow }) {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  if (slow) {
    const session = await context.newCDPSession(page);
    const speed = { downloadThroughput: slow.bytes, uploadThroughput: slow.bytes };
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.latency,
      ...speed,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processor });
  }
  await page.addInitScript({ path: join(import.meta.dirname, "opening-watch.js") });
  await page.goto(server.url + hash);
  await page.evaluate("live");
  const seen = await page.evaluate(
    "({ ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })",
  );
  await context.close();
  return seen;
}

function told(rounds) {
  const median = (key) =>
    rounds
      .map((round) => round[key] ?? Infinity)
      .sort((a, b) => a - b)
      [Math.floor(rounds.length / 2)].toFixed(0);
  return `first paint ${median("first")} ms, largest ${median("largest")}, charts in sight live ${median("live")}, blocked ${median("blocked")}`;
}
