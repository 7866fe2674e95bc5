import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, expectNoTrouble, openCompare } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";
import { seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("two periods stand as two maps: each names its own figure, opens its own origin, and keys go through both", async () => {
  const view = await openCompare(site, "#/compare?a=gz&p=2023");
  const { page } = view;
  const hash = () => Promise.resolve(new URL(page.url()).hash);
  await page.getByRole("combobox", { name: "对照时期" }).selectOption("2019");
  await eventually(hash).toMatch(/f=2019/);
  const maps = await chart(page, "maps");
  await maps.scrollIntoViewIfNeeded();
  // The circles of 天河, the larger one first.
  const marks = maps.locator('svg path[stroke="#0072B2"][fill="rgb(0,114,178)"]');
  await eventually(() => marks.count()).toBe(2);
  // Pointed at in one, it lights up in both, in another colour.
  const boxes = await Promise.all([0, 1].map((at) => marks.nth(at).boundingBox()));
  for (const [at, said] of [
    [0, /天河 6,551\.26亿元 · 2023年/],
    [1, /天河 5,047\.4亿元 · 2019年/],
  ] as const) {
    const { x = 0, y = 0, width = 0, height = 0 } = boxes[at] ?? {};
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await eventually(() => view.tip("maps").innerText()).toMatch(said);
    expect(await marks.count()).toBe(0);
  }
  await page.mouse.down();
  await page.mouse.up();
  await view.drawer.getByText("5,047.4", { exact: false }).first().waitFor();
  await page.keyboard.press("Escape");
  expectNoTrouble(view);
  await view.close();
});

seldom("the maps of all years are added by their words", async () => {
  const view = await openCompare(site, "#/compare?a=all&m=area");
  const { page } = view;
  const { press } = handOn(page, "mouse");
  await press(page.getByRole("button", { name: /^加看/ }));
  await press(page.getByText("历年地图", { exact: true }));
  await chart(page, "maps");
  await eventually(() => page.locator('[data-chart="maps"] svg').textContent()).toMatch(/2019年（断点之后）/);
  await page.keyboard.press("Escape");
  expectNoTrouble(view);
  await view.close();
});
