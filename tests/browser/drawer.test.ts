import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";
import { cases } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const drawer = (page: Page) => page.getByRole("complementary", { name: "数据出处" });
const follow = (page: Page, view: string) =>
  handOn(page, "mouse").press(page.getByRole("link", { name: view, exact: true }));
/** Free space at the right of the content. */
const margin = (page: Page) =>
  page.locator("main").evaluate((main) => Math.round(innerWidth - main.getBoundingClientRect().right));

const ELSEWHERE = [
  ["画像", (page: Page) => chart(page, "spine")],
  ["改革案例", (page: Page) => chart(page, "matrix")],
  ["数据", (page: Page) => page.locator(".records").first().waitFor()],
] as const;

it("Escape closes the origin wherever the focus is by then, and first what opened after it", async () => {
  const { page, close } = await site.visit("#/compare");
  await chart(page, "ranking");
  const hand = handOn(page, "mouse");
  const openOrigin = async () => {
    await hand.press(page.locator(".card-table").getByRole("button", { name: /\d/ }).first());
    await drawer(page).waitFor();
  };
  const escape = async () => {
    await page.keyboard.press("Escape");
    await drawer(page).waitFor({ state: "detached" });
  };
  await openOrigin();
  await escape();
  await openOrigin();
  await hand.press(page.getByRole("heading", { level: 1 }));
  await escape();
  await openOrigin();
  await page.getByRole("slider", { name: "时期" }).focus();
  await escape();
  await openOrigin();
  await page.keyboard.press("Control+K");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  expect(await drawer(page).count()).toBe(1);
  await hand.press(page.getByRole("button", { name: /^选择度量：/ }));
  await page.locator(".popover-panel").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".popover-panel").waitFor({ state: "detached" });
  expect(await drawer(page).count()).toBe(1);
  await escape();
  await close();
});

describe.each(cases([1440, 3840], () => false))("the drawer in a window %i px wide", (width) => {
  it.each(cases(ELSEWHERE, (_, at) => at === (width === 1440 ? 2 : 0)))(
    "takes no room from the page, and goes with the view in which it was opened (%s)",
    async (name, isWhole) => {
      const { page, close } = await site.visit("", { width });
      await chart(page, "ranking");
      const free = await margin(page);
      await handOn(page, "mouse").press(
        page.locator(".card-table").getByRole("button", { name: /\d/ }).first(),
      );
      await drawer(page).waitFor();
      expect(await margin(page)).toBe(free);
      await follow(page, name);
      await isWhole(page);
      expect(await drawer(page).count()).toBe(0);
      await eventually(() => margin(page)).toBe(free);
      await follow(page, "对比");
      await chart(page, "ranking");
      expect(await drawer(page).count()).toBe(0);
      await eventually(() => margin(page)).toBe(free);
      await close();
    },
  );
});
