import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble, openCompare } from "../browser/compare-page.ts";
import { chart, openSite } from "../browser/harness.ts";
import type { Site } from "../browser/harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const TIMES = 200;

describe("charts that come and go", () => {
  it(`leave nothing behind after ${String(TIMES)} quick changes of the map's style`, async () => {
    const view = await openCompare(site);
    const { page } = view;
    await chart(page, "trend");
    const counts = () =>
      page.evaluate(() => ({
        drawings: document.querySelectorAll("svg").length,
        instances: document.querySelectorAll("[_echarts_instance_]").length,
        canvases: document.querySelectorAll("canvas").length,
        inBody: document.body.childElementCount,
      }));
    const before = await counts();
    expect(before).toMatchObject({ drawings: 3, instances: 3, canvases: 0 });
    const seen = await page.evaluate(async (times) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role="group"].toggle button')];
      const kinds = new Set<string>();
      const pause = [
        () => undefined,
        () => Promise.resolve(),
        () => new Promise((done) => setTimeout(done, 0)),
        () => new Promise((done) => requestAnimationFrame(done)),
      ];
      for (let at = 0; at < times; at += 1) {
        buttons[(at + 1) % 2]?.click();
        await pause[(at % 7) % pause.length]?.();
        const kind = document.querySelector<HTMLElement>(".card-map [data-chart], .card-tiles [data-chart]");
        kinds.add(kind?.dataset["chart"] ?? "none");
      }
      return [...kinds].sort();
    }, TIMES);
    // Both kinds have really been on the page.
    expect(seen).toEqual(["map", "tiles"]);
    await chart(page, "map");
    await eventually(counts).toEqual(before);
    expectNoTrouble(view);
    await view.close();
  });

  it("fill the full screen, and come back", async () => {
    const view = await openCompare(site);
    const { page } = view;
    await chart(page, "trend");
    const heights = () =>
      page.evaluate(() =>
        ["map", "ranking", "trend"].map(
          (kind) => document.querySelector(`[data-chart="${kind}"] svg`)?.getBoundingClientRect().height ?? 0,
        ),
      );
    const before = await heights();
    for (const [index, kind] of ["map", "ranking", "trend"].entries()) {
      await page
        .locator(`.card-${kind}`)
        .getByRole("button", { name: /^图表菜单/ })
        .click();
      await page.getByRole("button", { name: "全屏", exact: true }).click();
      await page.locator(`.card-${kind}:fullscreen`).waitFor();
      const height = async () => (await heights())[index] ?? 0;
      await eventually(height).toBeGreaterThan(600);
      expect(await height()).toBeLessThan(900);
      // Escape is the browser's own here, and a browser without a window does not hear it.
      await page.evaluate(() => document.exitFullscreen());
      await page.locator(`.card-${kind}:not(:fullscreen)`).waitFor();
      await eventually(heights).toEqual(before);
    }
    expectNoTrouble(view);
    await view.close();
  });

  it("follow the window from a desk to a phone and back", async () => {
    const view = await openCompare(site);
    const { page } = view;
    const fits = () =>
      page.locator("[data-chart] svg").evaluateAll((drawings) =>
        drawings.every((drawing) => {
          const slot = drawing.closest("[data-chart]")?.getBoundingClientRect();
          const box = drawing.getBoundingClientRect();
          return (
            slot !== undefined &&
            Math.abs(box.width - slot.width) <= 1 &&
            Math.abs(box.height - slot.height) <= 1
          );
        }),
      );
    await chart(page, "trend");
    const width = () => page.locator('[data-chart="ranking"] svg').evaluate((svg) => svg.clientWidth);
    const wide = await width();
    await page.setViewportSize({ width: 390, height: 844 });
    await eventually(width).toBeLessThan(390);
    await eventually(fits).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    await eventually(width).toBe(wide);
    await eventually(fits).toBe(true);
    expectNoTrouble(view);
    await view.close();
  });
});
