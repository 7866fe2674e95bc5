import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, openCompare } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const SIZES = [
  ["a desk", 1440, 900],
  ["a large screen", 2560, 1440],
  ["a wall", 3840, 2160],
] as const;

/** Two of the focus districts with the colours that the data pin for them. */
const DISTRICTS = [
  ["黄埔", "#D55E00"],
  ["福田", "#009E73"],
] as const;

/** Where a district's mark stands on the screen: its symbol, its bar, or a point within its line. */
async function markOf(page: Page, kind: string, color: string) {
  const drawing = page.locator(`[data-chart="${kind}"] svg`);
  await drawing.scrollIntoViewIfNeeded();
  const boxes = await drawing
    .locator(`path[fill="${color}"], path[stroke="${color}"][fill-opacity="0.4"]`)
    .evaluateAll((paths) =>
      paths
        .map((path) => path.getBoundingClientRect())
        .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))
        .sort((a, b) => a.x - b.x),
    );
  // The last symbol of a trend stands before the line's name and is no mark.
  const at = kind === "trend" ? boxes.at(-2) : boxes[0];
  if (!at) throw new Error(`nothing of ${color} is drawn in ${kind}`);
  return at;
}

async function point(view: ComparePage, kind: string, color: string): Promise<void> {
  const { x, y } = await markOf(view.page, kind, color);
  await view.page.mouse.move(x, y, { steps: 2 });
}

/** Escape works once the drawer has the focus. */
async function close({ page, drawer }: ComparePage): Promise<void> {
  await drawer.locator("h2:focus").waitFor();
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
}

describe.each(SIZES)("on %s", (_, width, height) => {
  let view: ComparePage;

  beforeAll(async () => {
    view = await openCompare(site, "", { width, height });
    await chart(view.page, "trend");
  });

  afterAll(() => view.close());

  describe.each(["map", "ranking", "trend"])("the pointer in the %s", (kind) => {
    it.each(DISTRICTS)("finds %s where it is drawn", async (name, color) => {
      const { page, tip, drawer } = view;
      await point(view, kind, color);
      await eventually(() => tip(kind).allInnerTexts()).toEqual([expect.stringMatching(`^${name} `)]);
      await page.mouse.down();
      await page.mouse.up();
      await eventually(() => drawer.getByRole("heading", { level: 3 }).innerText()).toMatch(`${name} · `);
      await close(view);
      await page.mouse.move(1, 1);
      await tip(kind).waitFor({ state: "detached" });
    });
  });

  it("the drawer, tips and panels stand where they belong", async () => {
    const { page, tip, drawer, indicator } = view;
    const boxOf = async (found: typeof drawer) => {
      const box = await found.boundingBox();
      if (!box) throw new Error("not on the page");
      return { ...box, right: box.x + box.width, bottom: box.y + box.height };
    };
    const { y: at } = await markOf(page, "ranking", DISTRICTS[1][1]);
    await point(view, "ranking", DISTRICTS[1][1]);
    const [slot, said] = [await boxOf(page.locator('[data-chart="ranking"]')), await boxOf(tip("ranking"))];
    expect(said.right).toBeCloseTo(slot.right, 0);
    const title = await boxOf(page.locator(".card-ranking h2"));
    expect(said.bottom <= title.y || said.y >= title.bottom || said.x >= title.right).toBe(true);
    expect(said.bottom < at || said.y > at).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await drawer.waitFor();
    const opened = await boxOf(drawer);
    expect([opened.y, opened.bottom]).toEqual([0, height]);
    expect([opened.x, width - opened.right]).toContain(0);
    await close(view);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await indicator.click();
    const [button, panel] = [await boxOf(indicator), await boxOf(page.locator(".popover-panel"))];
    expect(panel.x).toBeCloseTo(button.x, 0);
    expect(panel.y - button.bottom).toBeGreaterThanOrEqual(0);
    expect(panel.y - button.bottom).toBeLessThan(12);
    await page.keyboard.press("Escape");
  });
});
