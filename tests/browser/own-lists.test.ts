import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, expectNoTrouble, openCompare } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("areas are kept under a name, which stands in title and link, outlasts the page, and is removed and brought back", async () => {
  const view = await openCompare(site, "#/compare?a=440106.440304&h=440106.440304&p=2022");
  const { page, title } = view;
  const { press } = handOn(page, "mouse");
  const hash = () => Promise.resolve(decodeURIComponent(new URL(page.url()).hash));
  const choose = page.getByRole("button", { name: /^选择地区：/ });
  await press(choose);
  await press(page.getByText("给现在所选的地区起个名字", { exact: true }));
  await page.keyboard.type("周会 两区");
  await press(page.getByRole("button", { name: "存为名单" }));
  await eventually(() => title.innerText()).toBe("地区生产总值 · 2022年 · 周会 两区");
  await eventually(hash).toMatch(/a=440106\.440304~周会.两区/);
  await page.reload();
  await eventually(() => title.innerText()).toBe("地区生产总值 · 2022年 · 周会 两区");
  await press(choose);
  await press(page.getByText("广州各区", { exact: true }));
  await eventually(() => title.innerText()).toMatch(/广州各区$/);
  await press(page.getByText("周会 两区", { exact: true }).last());
  await eventually(() => title.innerText()).toMatch(/周会 两区$/);
  await press(page.getByRole("button", { name: "删去名单：周会 两区" }));
  await eventually(() => page.locator(".own-list").count()).toBe(0);
  await press(page.getByRole("button", { name: "恢复" }));
  await eventually(() => page.locator(".own-list").count()).toBe(1);
  // The name of a button of the picker is taken; a list of the same name gives way, and can be brought back.
  const field = page.getByLabel("给现在所选的地区起个名字");
  await field.fill("三区");
  await page.getByText("这是现有选项的名称").waitFor();
  await page.keyboard.press("Enter");
  expect(await page.locator(".own-list").count()).toBe(1);
  await press(page.getByText("广州各区", { exact: true }));
  await eventually(() => title.innerText()).toMatch(/广州各区$/);
  await field.fill("周会 两区");
  await page.keyboard.press("Enter");
  await eventually(hash).toMatch(/a=[\d.]{70,}~周会.两区/);
  await page.getByText("已替换同名名单：周会 两区").waitFor();
  await press(page.getByRole("button", { name: "恢复" }));
  await press(page.getByText("周会 两区", { exact: true }).last());
  await eventually(hash).toMatch(/a=440106\.440304~周会.两区/);
  // Another district, and it is that list no more.
  await press(page.locator(".checks").getByText("黄埔", { exact: true }));
  await eventually(() => title.innerText()).toBe("地区生产总值 · 2022年 · 天河、福田、黄埔");
  expect(await hash()).not.toContain("~");
  expectNoTrouble(view);
  await view.close();
});
