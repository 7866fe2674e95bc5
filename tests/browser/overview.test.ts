import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart } from "./harness.ts";
import { visitsOf } from "./visits.ts";
import { cases, seldom } from "../extent.ts";

const open = visitsOf((page) => chart(page, "heat"));

const hash = (page: Page) => new URL(page.url()).hash;

/** A real click in the middle of the first drawn text that begins so. */
async function clickText(page: Page, text: RegExp): Promise<void> {
  // What was asked for last is drawn.
  await page.locator(`.view[aria-busy="false"] [data-chart="heat"][data-state="ready"]`).waitFor();
  const words = page.locator('[data-chart="heat"] svg text').filter({ hasText: text }).first();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error(`${String(text)} is not drawn`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await page.mouse.down();
  await page.mouse.up();
}

describe("the overview", () => {
  it("opens from the menu; a name leads to the comparison, a value to its origin, and the choices are in the link", async () => {
    const page = await open("", {}, (shown) => chart(shown, "ranking"));
    const hand = handOn(page, "mouse");
    await hand.press(page.getByRole("link", { name: "总览", exact: true }));
    await chart(page, "heat");
    await page.getByRole("heading", { level: 1, name: "总览 · 三区" }).waitFor();
    expect(await page.locator(".finding").first().innerText()).toMatch(
      /34项核心指标中，天河、黄埔、福田有同期可比数字的\d+项/,
    );
    // 福田's mean years of schooling in the census of 2020.
    await clickText(page, /^12\.25$/);
    const drawer = page.getByRole("complementary", { name: "数据出处" });
    await drawer.getByText("12.25年").first().waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await hand.press(page.getByRole("button", { name: "三区可比" }));
    await eventually(() => Promise.resolve(hash(page))).toBe("#/overview?op=every");
    await hand.press(page.getByRole("button", { name: "按位次差距" }));
    await eventually(() => Promise.resolve(hash(page))).toBe("#/overview?op=every&oo=gap");
    await clickText(page, /平均受教育年限（普查）/);
    await page.getByRole("heading", { level: 1, name: /^平均受教育年限（普查） · 2020年/ }).waitFor();
    await page.goBack();
    await chart(page, "heat");
    expect(hash(page)).toBe("#/overview?op=every&oo=gap");
  });

  seldom("compares other districts, and lists why what does not compare does not", async () => {
    const page = await open("#/overview");
    const hand = handOn(page, "mouse");
    await hand.press(page.getByRole("button", { name: /^选择地区：/ }));
    await hand.press(page.locator(".popover-panel label").filter({ hasText: /^南山$/ }));
    await page.getByRole("heading", { level: 1, name: "总览 · 天河、福田、黄埔、南山" }).or(page.getByRole("heading", { level: 1, name: /南山/ })).waitFor(); // oxfmt-ignore
    await page.keyboard.press("Escape");
    await hand.press(page.locator(".group-fold summary"));
    const reasons = page.getByRole("table", { name: /不能直接比较/ });
    expect(await reasons.getByRole("row").count()).toBeGreaterThan(20);
    await hand.press(reasons.getByRole("link", { name: "居民人均可支配收入" }));
    await page.getByRole("heading", { level: 1, name: /^居民人均可支配收入/ }).waitFor();
  });

  seldom("is walked and opened by keys, and axe finds nothing", async () => {
    const page = await open("#/overview?l=en", { theme: "dark" });
    expect(await findings(page)).toEqual([]);
    const heat = await chart(page, "heat");
    await heat.getByRole("group").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => heat.getByRole("status").innerText()).not.toBe("");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").or(page.locator(".view-compare")).first().waitFor();
  });

  it.each(cases([320, 390, 3840], () => false))("nothing runs out of the page at %i px", async (width) => {
    const page = await open("#/overview?a=all&l=en", { width });
    await chart(page, "coverage");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});
