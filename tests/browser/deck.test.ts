import { readFile, writeFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const press = (page: Page, target: Locator) => handOn(page, "mouse").press(target);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const items = (page: Page) => page.locator(".edit-item > button");
const titles = (page: Page) => items(page).allInnerTexts();
const status = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();
/** The chart of the chosen slide, drawn. */
const large = (page: Page, kind: string) =>
  page.locator(`.edit-large [data-chart="${kind}"][data-state="ready"]`).waitFor();

it("a deck is made of charts, edited, taken as a file and read in again, and is still there afterwards; then it is shown", async () => {
  const { page, trouble, close } = await site.visit();
  await chart(page, "ranking");
  await press(page, button(page, /^图表菜单：排名/));
  await press(page, button(page, "加入演示"));
  await status(page, "已加入演示（第1张）。");
  await page.keyboard.press("Escape");

  await chart(page, "trend");
  await press(page, button(page, /^图表菜单：走势|^图表菜单：趋势/));
  await press(page, button(page, "加入演示"));
  await status(page, "已加入演示（第2张）。");
  // Taken back, and put beside the first one instead.
  await press(page, button(page, "撤销加入"));
  await status(page, "已撤销");
  await press(page, button(page, "加到上一张（第1张）"));
  await status(page, "已加入演示（第1张）。");
  await page.keyboard.press("Escape");
  await press(page, button(page, /^导出 ▾$/));
  await press(page, page.locator(".take").getByRole("button", { name: "加入演示" }));
  await press(page, page.locator(".take").getByRole("link", { name: "编辑演示" }));

  await large(page, "ranking");
  await large(page, "trend");
  expect(await items(page).count()).toBe(2);
  expect(await page.title()).toBe("编辑演示 · 区鉴");
  await press(page, button(page, "章节页"));
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("三区的经济");
  await eventually(() => titles(page)).toEqual([
    expect.stringMatching(/^1\. .*地区生产总值/),
    "2. 三区的经济",
    expect.stringMatching(/^3\. .*地区生产总值/),
  ]);
  // By keys to the first place, by the mouse onto the last and back by undo.
  await items(page).nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await status(page, "已移到第1张。");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("1. 三区的经济");
  const places = page.locator(".edit-list li");
  await places.first().dragTo(places.last(), { targetPosition: { x: 20, y: 120 } });
  await eventually(() => titles(page)).toContain("3. 三区的经济");
  await press(page, button(page, "撤销"));
  await eventually(() => titles(page)).toContain("1. 三区的经济");
  const made = await titles(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, button(page, "下载文件")),
  ]);
  const path = await download.path();
  const text = await readFile(path, "utf8");
  expect(JSON.parse(text)).toMatchObject({
    slides: [
      { content: { title: "三区的经济" } },
      {
        content: {
          parts: [
            { link: expect.stringMatching(/^#\/compare\?.*&r=/), block: "ranking" },
            { block: "trend" },
          ],
        },
      },
      { content: { parts: [{ link: expect.stringMatching(/^#\/compare/) }] } },
    ],
  });
  for (let count = 2; count >= 0; count -= 1) {
    await press(page, button(page, "删除"));
    await eventually(() => items(page).count()).toBe(count);
  }
  await page.getByText("这份演示还没有幻灯片。").waitFor();
  // One of its slides is of a kind that nobody knows.
  const broken = JSON.parse(text) as { slides: unknown[] };
  broken.slides.splice(1, 0, { id: "film", content: { kind: "film" } });
  await writeFile(path, JSON.stringify(broken));
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    press(page, button(page, "读入文件")),
  ]);
  await chooser.setFiles({ name: "演示.json", mimeType: "application/json", buffer: await readFile(path) });
  await page
    .getByRole("alert")
    .filter({ hasText: /演示\.json里有不能用的部分.*第2张种类（content\.kind）：不认识"film"/s })
    .waitFor();
  await eventually(() => titles(page)).toEqual(made);

  // The same file again: nothing is there twice unless that is asked for.
  await page.locator("input[type=file]").setInputFiles({
    ...{ name: "演示.json", mimeType: "application/json", buffer: Buffer.from(text) },
  });
  const again = page.getByRole("alert").filter({ hasText: "演示.json里的3张都已在这份演示里" });
  await again.waitFor();
  expect(await titles(page)).toEqual(made);
  await press(page, again.getByRole("button", { name: "全部再加一遍" }));
  await eventually(() => items(page).count()).toBe(6);
  await press(page, button(page, "撤销"));
  await eventually(() => titles(page)).toEqual(made);

  await page.reload();
  await eventually(() => titles(page)).toEqual(made);
  expect(trouble).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });

  await press(page, page.getByRole("link", { name: "放映", exact: true }));
  await page.locator(".show .slide").getByText("三区的经济").waitFor();
  await page.keyboard.press("PageDown");
  await page.locator('.show [data-chart="ranking"][data-state="ready"]').waitFor();
  await page.locator('.show [data-chart="trend"][data-state="ready"]').waitFor();
  await close();
});

seldom(
  "a deck that the browser does not keep goes along in the address, and is there where it leads",
  async () => {
    const { page, close } = await site.visit("about:blank");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    await page.goto(site.url);
    await chart(page, "ranking");
    await press(page, button(page, /^图表菜单：排名/));
    await press(page, button(page, "加入演示"));
    await page.getByRole("alert").filter({ hasText: "浏览器不允许本站保存内容" }).waitFor();
    await press(page, page.getByRole("link", { name: "编辑演示" }));
    await large(page, "ranking");
    expect(await items(page).count()).toBe(1);
    await press(page, page.getByRole("link", { name: "放映", exact: true }));
    await page.locator('.show [data-chart="ranking"][data-state="ready"]').waitFor();
    await close();
  },
);

it("the chosen slide of the editor is still chosen when the page is loaded again, and in the other language", async () => {
  const { page, trouble, close } = await site.visit("#/present/edit");
  await page.locator(".edit-empty").waitFor();
  for (const kind of [2, 3, 4])
    await press(page, page.locator(".edit-tools > div").first().getByRole("button").nth(kind));
  await eventually(() => items(page).count()).toBe(3);
  await press(page, items(page).nth(1));
  const chosen = () => page.locator('.edit-item > button[aria-current="true"]').innerText();
  await eventually(chosen).toMatch(/^2\. /);
  await page.reload();
  await eventually(chosen).toMatch(/^2\. /);
  await press(page, page.getByRole("link", { name: "English" }));
  await page.getByRole("link", { name: "中文" }).waitFor();
  await eventually(chosen).toMatch(/^2\. /);
  expect(trouble).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
  await close();
});

seldom(
  "axe finds nothing in the editor, dark, in English and narrow, or light as well, with each kind of slide, its dialog and its notices",
  async () => {
    const looks = [
      ["light", "zh"],
      ["dark", "en"],
    ] as const;
    for (const [theme, locale] of cases(looks, ([one]) => one === "dark")) {
      const { page, close } = await site.visit(`#/present/edit?l=${locale}`, {
        theme,
        width: theme === "light" ? 1440 : 390,
      });
      await page.locator(".edit-empty").waitFor();
      for (const kind of [4, 3, 2]) {
        await press(page, page.locator(".edit-tools > div").first().getByRole("button").nth(kind));
        await eventually(() => items(page).count()).toBe(5 - kind);
      }
      const file = { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator(".edit-notice").waitFor();
      expect(await findings(page)).toEqual([]);
      await press(page, page.locator(".edit-tools > div").nth(2).getByRole("button").first());
      await page.locator(".edit-dialog[open] label").first().waitFor();
      await page.keyboard.type("gdp");
      await eventually(() => page.locator(".edit-dialog label").count()).toBeLessThan(60);
      expect(await findings(page)).toEqual([]);
      await close();
    }
  },
);
