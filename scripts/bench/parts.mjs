// What is fetched when it is first asked for, an indicator never opened; and the next slide of a show on a wall: until painted.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { ROOT } from "../tools.mjs";
import { judged } from "./judged.mjs";

const SLIDES = 20;
/** Width and height of a wall, and what its next slide may take, in milliseconds. */
const WALLS = [
  [1920, 1080, 100],
  [6656, 1792, 500],
];
const FRESH = [
  "rd-expenditure",
  "retail-sales",
  "resident-population",
  "general-budget-revenue",
  "land-area",
];

const server = await serve({ dir: process.env.DIST_DIR ?? join(ROOT, "dist"), base: "/" });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  console.log(told("an indicator fetched, read and painted", await fetched()));
  for (const [width, height, most] of WALLS) {
    const slides = await shown(width, height);
    const name = `next slide, ${width} × ${height}`;
    console.log(told(name, slides));
    console.log(judged(`${name}, painted, median`, median(slides), "ms", most));
  }
} finally {
  await browser.close();
  await server.close();
}

async function fetched() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: join(import.meta.dirname, "watch.js") });
  await page.goto(`${server.url}#/compare?a=all`);
  await page.locator('.view[data-state="ready"][aria-busy="false"]').waitFor();
  await page.evaluate("untilDrawn()");
  const times = [];
  for (const id of FRESH) {
    await page.evaluate("void (painted = untilPainted())");
    await page.evaluate(`location.hash = "#/compare?a=all&i=${id}"`);
    times.push(await page.evaluate("painted"));
  }
  await page.close();
  return times;
}

async function shown(width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript({ path: join(import.meta.dirname, "watch.js") });
  await page.goto(`${server.url}#/present?loop=on`);
  await page.locator(".slide").waitFor();
  const times = [];
  // The first rounds fetch and compile.
  for (let at = -10; at < SLIDES; at += 1) {
    const time = await page.evaluate("nextSlide()");
    if (at >= 0) times.push(time);
  }
  await page.close();
  return times;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function told(name, times) {
  return `${name}: ${median(times).toFixed(0)} ms (worst ${Math.max(...times).toFixed(0)})`;
}
