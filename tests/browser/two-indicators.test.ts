import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, expectNoTrouble, openCompare } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("sets a second indicator beside the first by mouse: a point names its district and both figures and opens its source, a ratio divides them, one step takes it back", async () => {
  const view = await openCompare(site);
  const { page, drawer, measure, undo } = view;
  const { press } = handOn(page, "mouse");
  const hash = () => Promise.resolve(new URL(page.url()).hash);
  await press(page.getByRole("button", { name: "相对另一指标", exact: true }));
  await page.keyboard.type("普查常住人口");
  await press(page.getByRole("option").filter({ hasText: "普查常住人口" }).first());
  await eventually(hash).toMatch(/x=census-population/);
  const scatter = await chart(page, "scatter");
  await scatter.scrollIntoViewIfNeeded();
  // The mark of 天河: the first of its colour.
  const mark = scatter.locator('svg path[fill="#0072B2"], svg path[stroke="#0072B2"]').first();
  const box = await mark.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y, { steps: 2 });
  await eventually(() => view.tip("scatter").innerText()).toMatch(
    /^天河 · 2020年 · 普查常住人口 2,241,826人 · 地区生产总值 5,312\.79亿元/,
  );
  const tips = () => page.locator(".chart-tip").count();
  expect(await tips(), "only the chart under the pointer says it").toBe(1);
  await page.mouse.down();
  await page.mouse.up();
  await drawer.getByText("5,312.79", { exact: false }).first().waitFor();
  await drawer.getByText("天河区统计局", { exact: false }).first().waitFor();
  expect(await tips()).toBe(1);
  await page.keyboard.press("Escape");
  await press(measure);
  await press(page.getByText("÷ 普查常住人口", { exact: true }).last());
  await eventually(() => view.title.innerText()).toMatch(/^地区生产总值 ÷ 普查常住人口 · 2020年/);
  await eventually(async () => (await view.rows()).find((row) => row.includes("天河"))?.join(" ")).toMatch(
    /237,000/,
  );
  await undo.click();
  await eventually(hash).not.toMatch(/m=ratio/);
  await press(page.getByRole("button", { name: "不再相对另一指标" }));
  await eventually(() => page.locator(".card-scatter").count()).toBe(0);
  await undo.click();
  await eventually(hash).toMatch(/x=census-population/);
  expectNoTrouble(view);
  await view.close();
});
