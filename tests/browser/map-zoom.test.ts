import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { eventually, expectNoTrouble, openCompare } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";
import { seldom } from "../extent.ts";

let site: Site;
let view: ComparePage;

beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  expectNoTrouble(view);
  await view.close();
});
afterAll(() => site.close());

const LINK = "#/compare?i=gdp&m=area&a=all&p=2022";

/** The middle of a district's shape by the colour of its outline. */
async function middleOf(page: Page, color: string) {
  const found = page.locator(`[data-chart="map"] svg path[stroke="${color}"]`).first();
  const box = await found.boundingBox();
  return {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    width: box?.width ?? 0,
  };
}

/** The map after so many presses on its plus. */
async function enlarged(page: Page, times: number) {
  const map = await chart(page, "map");
  const plus = map.getByRole("button", { name: "放大" });
  for (let once = 0; once < times; once += 1) await handOn(page, "mouse").press(plus);
  return map;
}

it("is enlarged by buttons, and the pointer names what it is on", async () => {
  view = await openCompare(site, LINK);
  const { page } = view;
  const map = await chart(page, "map");
  const { press } = handOn(page, "mouse");
  const before = await middleOf(page, "#0072B2");
  await press(map.getByRole("button", { name: "突出显示的区" }));
  await eventually(async () => (await middleOf(page, "#0072B2")).width).toBeGreaterThan(before.width * 1.05);
  for (let once = 0; once < 2; once += 1) await press(map.getByRole("button", { name: "放大" }));
  await press(map.getByRole("button", { name: "全图" }));
  await eventually(async () => (await middleOf(page, "#0072B2")).width).toBeCloseTo(before.width, 0);
  const at = await middleOf(page, "#0072B2");
  const neighbour = await middleOf(page, "#D55E00");
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  for (let once = 0; once < 6; once += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  // Its outline is lit up meanwhile; the neighbour's has grown too, and what is pointed at stays below the pointer.
  await eventually(async () => (await middleOf(page, "#D55E00")).width).toBeGreaterThan(
    neighbour.width * 2.5,
  );
  await page.mouse.move(at.x + 3, at.y + 3, { steps: 3 });
  await eventually(() => view.tip("map").innerText()).toMatch(/^天河 /);
});

it("is pulled by the mouse without opening anything, and the plain wheel is the page's", async () => {
  view = await openCompare(site, LINK);
  const { page } = view;
  const map = await enlarged(page, 3);
  const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await middleOf(page, "#D55E00");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 20, { steps: 6 });
  await page.mouse.up();
  await eventually(async () => (await middleOf(page, "#D55E00")).x - before.x).toBeCloseTo(-60, -1);
  expect(await view.drawer.count()).toBe(0);
  const down = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(down);
});

seldom("is enlarged by keys, whole again by nought, and kept while another year is shown", async () => {
  view = await openCompare(site, LINK);
  const { page } = view;
  const map = await chart(page, "map");
  const before = await middleOf(page, "#009E73");
  await map.locator(".chart-cursor").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await eventually(async () => (await middleOf(page, "#009E73")).width).toBeGreaterThan(before.width * 2);
  await page.getByRole("slider").first().focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(() => view.title.innerText()).toMatch(/2021年/);
  expect((await middleOf(page, "#009E73")).width).toBeGreaterThan(before.width * 2);
  await map.locator(".chart-cursor").focus();
  await page.keyboard.press("0");
  await eventually(async () => (await middleOf(page, "#009E73")).width).toBeCloseTo(before.width, 0);
});

it("goes from the whole map towards the first district that is highlighted, where they lie in two cities", async () => {
  view = await openCompare(site, LINK);
  const { page } = view;
  const map = await enlarged(page, 2);
  const box = await map.boundingBox();
  const { x, y } = await middleOf(page, "#0072B2");
  expect(x).toBeGreaterThan(box?.x ?? 0);
  expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  expect(y).toBeGreaterThan(box?.y ?? 0);
  expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
});
