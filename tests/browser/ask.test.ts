import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble, openCompare } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

let site: Site;
let view: ComparePage;

beforeAll(async () => {
  site = await openSite();
  view = await openCompare(site);
});

afterAll(async () => {
  expectNoTrouble(view);
  await site.close();
});

const hash = (page: Page) => new URL(page.url()).hash;
const field = (page: Page) => page.getByRole("combobox", { name: /^问题/ });
const rows = (page: Page) => page.getByRole("listbox", { name: "答案" }).getByRole("option");
const sentence = (page: Page) => page.getByRole("dialog").locator(".sentence");

describe("a question", () => {
  it("is asked and answered by keys alone, and says what the view then says", async () => {
    const { page, title } = view;
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await page.keyboard.type("天河和福田谁的GDP高");
    await sentence(page).waitFor();
    const said = await sentence(page).innerText();
    expect(said).toMatch(/地区生产总值以天河.*福田/);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await eventually(() => title.innerText()).toMatch(/地区生产总值 · .* · 天河、福田/);
    expect(hash(page)).toContain("a=440106.440304");
    expect(await page.locator("main .sentence").first().innerText()).toBe(said);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("is asked by the key before the program of all other keys is there", async () => {
    let isLet = () => {};
    const held = new Promise<void>((done) => {
      isLet = done;
    });
    const context = await site.browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
    const page = await context.newPage();
    let isAsked = false;
    await page.route(/\/staying-[^/]*\.js$/, async (route) => {
      isAsked = true;
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}#/compare`);
    await page.locator('.view[data-state="ready"][aria-busy="false"]').waitFor();
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    expect(isAsked).toBe(true);
    isLet();
    await context.close();
  });

  it("names what stands for what was asked for as what it is", async () => {
    const { page, title } = view;
    await page.getByRole("button", { name: "问数" }).click();
    await field(page).fill("huangpu renkou 2020");
    await sentence(page).waitFor();
    const first = rows(page).first();
    await eventually(() => first.innerText()).toMatch(/年末常住人口 · 2021年/);
    await first.click();
    await eventually(() => title.innerText()).toMatch(/年末常住人口 · 2021年/);
  });

  it("is asked with the mouse, by an example and another of its answers", async () => {
    const { page } = view;
    await page.getByRole("button", { name: "问数" }).click();
    await page.getByRole("button", { name: "三区人均GDP" }).click();
    await eventually(() => field(page).inputValue()).toBe("三区人均GDP");
    await page.getByText("人均地区生产总值 · 定义和来源").click();
    await eventually(() => Promise.resolve(hash(page))).toBe("#/data/indicators?s=gdp-per-capita");
    await page.getByRole("heading", { name: "人均地区生产总值" }).first().waitFor();
  });

  it("moves along its answers by arrows, names what it does not know, and gives the focus back", async () => {
    const { page } = view;
    const button = page.getByRole("button", { name: "问数" });
    await button.focus();
    // Anywhere but in a field it opens what lists all keys.
    await page.keyboard.press("?");
    await page.getByText("Ctrl Shift Z · Ctrl Y").waitFor();
    await page.keyboard.type("财政 天河 zzz?");
    await page.getByText("没有听懂：“zzz”。").waitFor();
    await page.getByText(/“财政”可以指\d+个指标/).waitFor();
    const chosen = () => rows(page).evaluateAll((all) => all.findIndex((one) => one.ariaSelected === "true"));
    expect(await chosen()).toBe(0);
    await page.keyboard.press("ArrowDown");
    await eventually(chosen).toBe(1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await eventually(chosen).toBe((await rows(page).count()) - 1);
    await page.keyboard.press("Escape");
    await eventually(() => page.getByRole("dialog").count()).toBe(0);
    expect(await button.evaluate((one) => document.activeElement === one)).toBe(true);
  });
});
