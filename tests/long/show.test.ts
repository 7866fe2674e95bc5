import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptHeap } from "../../scripts/kept-heap.mjs";
import { openSite } from "../browser/harness.ts";
import type { Site } from "../browser/harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const CHANGES = 2002;
const SINCE = 302;

/** So many slides on, by the page itself: a script sent for each would stay in the heap that is measured. */
function change(page: Page, count: number): Promise<void> {
  return page.evaluate(async (times) => {
    const shown = () => document.querySelector<HTMLElement>(".slide-status")?.innerText;
    for (let at = 0; at < times; at += 1) {
      const before = shown();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
      do await new Promise(requestAnimationFrame);
      while (shown() === before || document.querySelector(".slide [data-state=loading]"));
    }
  }, count);
}

/** The third slide, with a map and a ranking, each time. */
describe("a show that runs for weeks", () => {
  it(`holds no more after ${String(CHANGES)} slides than after ${String(SINCE)}`, async () => {
    const { page, close } = await site.visit("#/present?loop=on", { width: 1920, height: 1080 });
    await page.locator(".slide").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    // Measured on the same slide each time.
    await change(page, SINCE);
    const then = await held(session);
    await change(page, CHANGES - SINCE);
    const now = await held(session);
    console.log(JSON.stringify({ then, now }));
    expect(now.heap / then.heap).toBeLessThanOrEqual(1.05);
    expect({ ...now, heap: 0 }).toEqual({ ...then, heap: 0 });
    await close();
  });
});

/** What the page holds after everything that can be let go is. */
async function held(session: CDPSession) {
  const { kept } = await keptHeap(session);
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const { result } = await session.send("Runtime.evaluate", {
    expression: `JSON.stringify([document.querySelectorAll("canvas").length, document.querySelectorAll("[_echarts_instance_]").length])`,
  });
  return {
    heap: kept,
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    drawn: String(result.value),
  };
}

const WALLS = [
  "1366 × 768",
  "1920 × 1080",
  "3840 × 2160",
  "5760 × 1080 (3 × 1)",
  "6656 × 1792 LED",
  "3840 × 1080",
  "1080 × 1920",
] as const;

/** A verdict's further reasons, what was found besides and what has no room at all are said to be left out, on the slide itself. */
describe.each(["zh", "en"] as const)("the deck that ships, in %s", (locale) => {
  it.each(WALLS)("has nothing that is cut, too small or on a seam at %s", async (wall) => {
    const { page, close } = await site.visit(`#/present/rehearsal?l=${locale}`);
    await page.locator(".rehearsal-hall select").selectOption({ label: wall });
    await page.waitForFunction(() => {
      const walls = [...document.querySelectorAll<HTMLElement>(".rehearsal-wall")];
      const isComing = document.querySelector(".panel[data-state=loading], .panel-slot[data-state=loading]");
      return walls.length > 0 && !isComing && walls.every(({ dataset }) => dataset["looked"] !== undefined);
    });
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-fault]")]
        .filter(({ dataset }) => !["left", "refused", "finding", "verdict"].includes(dataset["fault"] ?? ""))
        .map(({ dataset, innerText }) => `${dataset["fault"] ?? ""} ${innerText}`),
    );
    expect(faults).toEqual([]);
    await close();
  });
});
