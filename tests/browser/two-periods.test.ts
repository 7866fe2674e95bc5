import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const hash = (page: Page) => new URL(page.url()).hash;

it("sets the shown year against another by keys; the slope opens the origin of the earlier value", async () => {
  const visit = await site.visit("#/compare?i=census-population&p=2020");
  const { page } = visit;
  await chart(page, "ranking");
  await page.getByRole("combobox", { name: "对照时期" }).focus();
  await page.keyboard.press("ArrowDown");
  await eventually(() => Promise.resolve(hash(page))).toMatch(/f=2010/);
  await page.getByText("2010年至2020年：天河+56.5%（年均+4.6%）", { exact: false }).first().waitFor();
  const slope = await chart(page, "slope");
  await slope.scrollIntoViewIfNeeded();
  // The first mark of 天河's colour that is as small as a point.
  const point = await slope.locator('svg path[fill="#0072B2"]').first().boundingBox();
  await page.mouse.move((point?.x ?? 0) + (point?.width ?? 0) / 2, (point?.y ?? 0) + (point?.height ?? 0) / 2, { steps: 2 }); // oxfmt-ignore
  await page.locator(".chart-tip").first().waitFor();
  await page.mouse.down();
  await page.mouse.up();
  const drawer = page.getByRole("complementary", { name: "数据出处" });
  await drawer
    .getByText(/1,432,426|2,241,826/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await findings(page)).toEqual([]);
  await page.goBack();
  await eventually(() => page.locator(".card-slope").count()).toBe(0);
  expectNoTrouble(visit);
  await visit.close();
});

seldom(
  "says why nothing is worked out where the earlier of two years is shown, and works it out once they are swapped",
  async () => {
    const visit = await site.visit("#/compare?i=census-population&p=2010&f=2020");
    const { page } = visit;
    await chart(page, "slope");
    await page.getByText("差距测算：差距按两期中较晚的2020年计", { exact: false }).waitFor();
    await visit.close();
    const swapped = await site.visit("#/compare?i=census-population&p=2020&f=2010");
    await chart(swapped.page, "slope");
    await swapped.page.getByRole("heading", { name: "差距测算" }).waitFor();
    expect(await swapped.page.getByText("差距测算：", { exact: false }).count()).toBe(0);
    expectNoTrouble(swapped);
    await swapped.close();
  },
);
