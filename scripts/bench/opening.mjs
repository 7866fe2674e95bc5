// What opening a page costs on a desktop and on a phone far away: the first paint, the largest, when the charts in sight are
// live, and how long tasks kept the page from answering. The median of three, each in a profile without a cache.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { ROOT } from "../tools.mjs";
import { judged, judgedAt } from "./judged.mjs";
import { paceOf } from "./pace.mjs";

const dist = process.env.DIST_DIR ?? join(ROOT, "dist");
const ROUNDS = 3;
const PAGES = ["", "#/compare?i=resident-population", "#/overview", "#/area/440106"];
/**
 * Milliseconds at most, by profile and page. The rival's indicator page showed its first chart after 2,200 on a desktop and
 * 7,600 on a slow phone, of which a fifth; its page of a place painted after 1,144, the largest after 1,276, and had its
 * first chart after 4,268, of which half, and kept the desktop waiting for 217.
 */
const BUDGETS = {
  "desktop ": { first: 440, shifted: 0 },
  "slow phone ": { first: 1520, shifted: 0 },
  "desktop #/area/440106": { blocked: 217 },
  "slow phone #/area/440106": { first: 1144, largest: 1276, drawn: 2134 },
};
/** Fast 4G and a processor four times slower, as page tests use them. */
const PROFILES = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  {
    name: "slow phone",
    viewport: { width: 412, height: 823 },
    slow: { latency: 170, bytes: 9e6 / 8, processor: 4 },
  },
];
/** Asked for and answered: nothing of a page is there before its net has taken so many of its delays. */
const TURNS = 2;

const NAMES = {
  first: "first paint",
  largest: "largest",
  drawn: "first chart",
  live: "charts in sight, or the first, live",
  blocked: "blocked",
  shifted: "shifted",
};

const server = await serve({ dir: dist, base: "/" });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const profile of PROFILES) {
    const pace = await paceOf(browser);
    for (const page of PAGES) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await opened(page, profile));
      const name = `${profile.name}, ${page || "home"}`;
      console.log(`${name}: ${told(rounds)}`);
      for (const [key, most] of Object.entries(BUDGETS[`${profile.name} ${page}`] ?? {}))
        console.log(said({ pace, ...profile }, key, `${name}, ${NAMES[key]}`, median(rounds, key), most));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function said({ pace, slow }, key, what, value, most) {
  if (key === "shifted") return judged(what, value, "", most);
  return judgedAt(pace, what, value, "ms", most, key === "blocked" ? 0 : TURNS * (slow?.latency ?? 0));
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

function median(rounds, key) {
  const values = rounds.map((round) => round[key] ?? Infinity).sort((a, b) => a - b);
  return values[Math.floor(rounds.length / 2)];
}

function told(rounds) {
  const times = ["first", "largest", "drawn", "live", "blocked"];
  return times.map((key) => `${NAMES[key]} ${median(rounds, key).toFixed(0)} ms`).join(", ");
}
