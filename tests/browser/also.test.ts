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

it("shows the distribution of all areas by its words, and holds it against a number that is typed", async () => {
  const view = await openCompare(site, "#/compare?a=gz&p=2022");
  const { page } = view;
  const { press } = handOn(page, "mouse");
  const hash = () => Promise.resolve(new URL(page.url()).hash);
  await press(page.getByRole("button", { name: /^加看/ }));
  await press(page.getByText("全部地区的分布", { exact: true }));
  await eventually(hash).toMatch(/y=spread/);
  const strip = await chart(page, "strip");
  await eventually(() => page.locator(".finding").innerText()).toMatch(
    /可比的11个地区中位数为2,476亿元，中间一半在1,548至3,178亿元之间；天河、黄埔高于上四分位。/,
  );
  await press(page.getByText("参照值（亿元）", { exact: true }));
  await page.keyboard.type("4000");
  await page.keyboard.press("Enter");
  await eventually(hash).toMatch(/n=4000/);
  await eventually(() => page.locator(".finding").innerText()).toMatch(/高于参照值4,000亿元的2个、低于的9个/);
  await page.keyboard.press("Escape");
  await eventually(() => page.locator('[data-chart="ranking"] svg').textContent()).toContain("参照值 4,000");
  await strip.scrollIntoViewIfNeeded();
  const mark = strip.locator('svg path[fill="#0072B2"]').first();
  const box = await mark.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, {
    steps: 2,
  });
  await eventually(() => view.tip("strip").innerText()).toMatch(/天河.*高于上四分位；高于参照值/s);
  // A number in 亿元 says nothing of another indicator.
  await press(page.getByRole("button", { name: /^选择指标：/ }));
  await page.keyboard.type("普查常住人口");
  await press(page.getByRole("option").filter({ hasText: "普查常住人口" }).first());
  await eventually(hash).toMatch(/i=census-population/);
  expect(await hash()).not.toMatch(/[?&]n=/);
  expectNoTrouble(view);
  await view.close();
});

seldom("leads from a verdict to the bases of the figures, where what differs is marked", async () => {
  const view = await openCompare(site, "#/compare?a=gz&p=2020&h=440106.440112");
  const { page } = view;
  const { press } = handOn(page, "mouse");
  await press(page.locator(".verdict").getByRole("link", { name: "口径对照" }));
  const table = page.getByRole("region", { name: "口径对照" });
  // What makes it comes after its title.
  await table.locator("tbody tr").first().waitFor();
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
  expect(rows.find(([aspect]) => aspect === "定义")?.slice(2)).toEqual(["同左", "相同"]);
  expect(rows.find(([aspect]) => aspect === "来源")).toEqual([
    "来源",
    "天河区统计局 (A)",
    "360docs.net (D)",
    "不同",
  ]);
  // It is in sight and has the focus; the same words lead there again from above.
  for (const _ of [1, 2]) {
    await eventually(() =>
      table.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return one === document.activeElement && top >= 0 && bottom <= window.innerHeight;
      }),
    ).toBe(true);
    await press(page.locator(".verdict").getByRole("link", { name: "口径对照" }));
  }
  await press(table.getByRole("button", { name: "3,662.67" }));
  await view.drawer.getByText("360docs.net", { exact: false }).first().waitFor();
  expectNoTrouble(view);
  await view.close();
});
