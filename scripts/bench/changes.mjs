// Changes year, areas, indicator, measure and district on the built site with keys and by address, and tells for each how
// long it took until the result was painted, how long the main thread ran, and the longest of the key's own answers (INP).
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { ROOT } from "../tools.mjs";
import { judged, judgedAt } from "./judged.mjs";
import { paceOf } from "./pace.mjs";

const dist = process.env.DIST_DIR ?? join(ROOT, "dist");
const ROUNDS = 48;
/** How long a reader looks at a change before the next, in milliseconds, and how long one does who only steps on. */
const PAUSE = 600;
const STEPPING = 150;
/** How long a hand holds a key: let go in the same moment, the release comes amid the work and costs it a frame, ms. */
const HELD = 80;
/** The frame with the control's answer and that with the result: a screen has so many of them, however quick the machine, ms. */
const FRAMES = 33;
const READY = '.view[data-state="ready"][aria-busy="false"]';
const KEYS = [...Array(4).fill("ArrowLeft"), ...Array(4).fill("ArrowRight")];

const YEAR = "year, 22 areas";
/** Each leads to its links in turn; without links the period's slider is moved by its keys. */
const CHANGES = [
  { name: YEAR, open: "#/compare?a=all" },
  { name: "areas", open: "#/compare?a=all", links: ["#/compare?a=gz", "#/compare?a=sz", "#/compare?a=all"] },
  {
    name: "indicator",
    open: "#/compare?a=all",
    links: ["rd-expenditure", "retail-sales", "gdp"].map((id) => `#/compare?a=all&i=${id}`),
  },
  {
    name: "measure",
    open: "#/compare?a=all",
    links: ["head", "area", "raw"].map((id) => `#/compare?a=all&m=${id}`),
  },
  {
    name: "district",
    open: "#/area/440106",
    links: ["440112", "440304", "440106"].map((id) => `#/area/${id}`),
  },
];

const server = await serve({ dir: dist, base: "/" });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  let before = await paceOf(browser);
  for (const change of CHANGES) {
    const { taken, inp } = await measured(change, PAUSE);
    console.log(told(change.name, { taken, inp }));
    console.log(told(`${change.name}, stepping on`, await measured(change, STEPPING)));
    // A machine's pace is another some minutes later: the quicker of the two beside it allows less.
    const after = await paceOf(browser);
    const pace = Math.min(before, after);
    before = after;
    // A district is another page: what it may take of the processor is said below.
    if (change.name !== "district")
      console.log(judgedAt(pace, `${change.name}, painted, 95th percentile`, share(taken, "time", 0.95), "ms", 50, FRAMES)); // oxfmt-ignore
    if (change.name === YEAR) {
      console.log(judged(`${YEAR}, INP`, inp, "ms", 48));
      const ratio = share(taken, "own", 0.5) / pace;
      console.log(judged(`${YEAR}, main thread, of what plain ECharts takes (${pace.toFixed(0)} ms)`, ratio, "×", 1.5)); // oxfmt-ignore
    }
    if (change.name === "district")
      console.log(judgedAt(pace, "district, main thread, with what follows", share(taken, "all", 0.5), "ms", 80)); // oxfmt-ignore
  }
} finally {
  await browser.close();
  await server.close();
}

async function measured({ open, links }, pause) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: join(import.meta.dirname, "watch.js") });
  await page.goto(server.url + open);
  await page.locator(READY).waitFor();
  await page.evaluate("untilDrawn()");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const ran = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const slider = page.locator(".period input[type=range]");
  const taken = [];
  for (let at = -KEYS.length; at < ROUNDS; at += 1) {
    const before = await ran();
    if (!links) await slider.focus();
    await page.evaluate("void (painted = untilPainted())");
    if (links) await page.evaluate(`location.hash = ${JSON.stringify(links[(at + 99) % links.length])}`);
    else await page.keyboard.press(KEYS[(at + 99 * 8) % KEYS.length], { delay: HELD });
    const time = await page.evaluate("painted");
    const own = (await ran()) - before;
    await page.waitForTimeout(pause);
    // The first rounds fetch and compile.
    if (at >= 0) taken.push({ time, own, all: (await ran()) - before });
  }
  const answers = await page.evaluate("answers");
  await page.close();
  return { taken, inp: Math.max(0, ...answers.slice(-ROUNDS)) };
}

/** The value below which a share of the changes lies. */
function share(taken, key, part) {
  const values = taken.map((one) => one[key]).sort((a, b) => a - b);
  return values[Math.ceil(taken.length * part) - 1];
}

function told(name, { taken, inp }) {
  const of = (key, part) => share(taken, key, part).toFixed(0);
  const line = (key) => `${of(key, 0.5)} (p95 ${of(key, 0.95)}, worst ${of(key, 1)})`;
  return `${name}: painted ${line("time")} ms; on the processor ${line("own")} ms, with what follows ${line("all")} ms; INP ${inp} ms`;
}
