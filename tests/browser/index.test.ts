import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("a template by mouse, a weight by keys, a score down to its source, and the warning before all pictures", async () => {
  const { page, close, ...visit } = await site.visit("#/index");
  await chart(page, "stack");
  const hand = handOn(page, "mouse");
  expect(await page.locator(".verdict").first().innerText()).toContain("不稳健");
  await hand.press(page.getByRole("button", { name: /^模板/ }));
  await hand.press(page.getByText("经济密度与增势（广州，2022年）"));
  await page.getByRole("heading", { level: 1, name: /经济密度与增势/ }).waitFor();
  await chart(page, "spans");
  const places = () => page.locator('[data-list="得分与位次区间"] tbody tr').allInnerTexts();
  // The list lies below the window and follows the change.
  await eventually(async () => (await places()).length).toBe(11);
  const before = await places();
  await page.getByRole("slider", { name: /增速/ }).focus();
  await page.keyboard.press("End");
  await eventually(async () => (await places()).join() !== before.join()).toBe(true);
  expect((await places())[0]).toContain("南沙");
  expect(decodeURIComponent(page.url())).toMatch(/xi=gdp!head!h0~gdp!area!h0~gdp-growth-real!raw!h100/);
  await page.locator('[data-list="得分与位次区间"] tbody button').first().click();
  const drawer = page.getByRole("complementary", { name: "数据出处" });
  await drawer.getByText("计算过程").first().waitFor();
  expect(await drawer.innerText()).toMatch(/数值 − 最差值/);
  await page.keyboard.press("Escape");
  expect(await findings(page)).toEqual([]);
  expectNoTrouble({ page, close, ...visit });
  await close();
});

seldom("on a telephone the members fold away, and a finger opens them", async () => {
  const { page, close } = await site.visit("#/index?l=en", {
    width: 390,
    height: 844,
    theme: "dark",
    context: { hasTouch: true, isMobile: true },
  });
  await chart(page, "stack");
  const hand = handOn(page, "touch");
  await hand.press(page.locator(".members > summary"));
  await page.getByRole("slider").first().waitFor();
  await hand.press(page.getByRole("button", { name: "Points", exact: true }));
  await page.getByRole("spinbutton").first().waitFor();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await close();
});

seldom(
  "pairs change nothing until one is judged, and an embed says its warning once, in all of its width",
  async () => {
    const { page, close } = await site.visit("#/index");
    await chart(page, "stack");
    const hand = handOn(page, "mouse");
    await hand.press(page.getByRole("button", { name: "两两比较" }));
    await page.getByText("还没有判断，权重没有变。").waitFor();
    const weights = () => page.locator(".members .weight output").allInnerTexts();
    expect(await weights()).toEqual(["40.0%", "30.0%", "30.0%"]);
    await page.getByRole("heading", { level: 1, name: /人与居住/ }).waitFor();
    await hand.press(page.getByText("就这样判断").first());
    await page
      .getByText(/已判断1对；还有2对没有判断/)
      .first()
      .waitFor();
    await eventually(async () => (await weights()).join()).not.toBe("40.0%,30.0%,30.0%");
    await close();

    const embed = await site.visit("#/embed?view=index&block=scores", { width: 900 });
    await chart(embed.page, "stack");
    const said = await embed.page.locator("main").innerText();
    expect(said.match(/名次不稳健/g)).toHaveLength(1);
    const box = await embed.page.locator('[data-chart="stack"]').boundingBox();
    expect(box?.width).toBeGreaterThan(800);
    await embed.close();
  },
);
