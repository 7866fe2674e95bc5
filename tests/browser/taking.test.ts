import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readProvenance } from "../../src/exports/provenance.ts";
import { pngText } from "../../src/exports/verify/read-png.ts";
import { HOME_TITLE } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const press = (page: Page, words: string | RegExp, role: "button" | "radio" = "button") =>
  role === "radio"
    ? handOn(page, "mouse").press(page.locator(".take label").filter({ hasText: words }))
    : handOn(page, "mouse").press(page.getByRole("button", { name: words, exact: true }));

/** Opens the way out of the ranking by its menu. */
async function openRanking(page: Page): Promise<void> {
  await chart(page, "ranking");
  await handOn(page, "mouse").press(page.getByRole("button", { name: /^图表菜单：排名/ }));
  await press(page, "下载或复制……");
  await page.locator(".take").waitFor();
}

/** The file that a press hands to the browser. */
async function saved(page: Page, words: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, words)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it("a chart is taken as PNG of a size, as SVG and by the clipboard, each with what leads back to it", async () => {
  const { page, trouble, close } = await site.visit("", {
    context: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await openRanking(page);
  await page.getByLabel("形状").selectOption({ label: "16:9 幻灯片" });
  await press(page, "2×", "radio");
  await page.locator(".take").getByText("3,200 × 1,800 像素").waitFor();
  const png = await saved(page, "下载 PNG");
  expect(png.name).toMatch(/^地区生产总值-20\d\d年-三区-排名\.png$/);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
  const marked = pngText(png.bytes);
  const proven = readProvenance((marked !== "cut" && marked.text) || "");
  expect(proven).toMatchObject({ block: "ranking", link: expect.stringMatching(/#\/compare\?i=gdp&.*&r=/) });
  expect(proven?.rows.length).toBeGreaterThan(2);
  // The panel goes with the file, and the focus to where it was opened.
  await page.locator(".take").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
    /^图表菜单：排名/,
  );

  await openRanking(page);
  await press(page, "SVG", "radio");
  const svg = (await saved(page, "下载 SVG")).bytes.toString();
  // Where no policy of the site's says what a drawing may hold.
  const blank = await page.context().newPage();
  const read = await blank.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      size: ["width", "height"].map((side) => documentElement.getAttribute(side)),
      said: [...documentElement.querySelectorAll("text")].map((one) => one.textContent).join(""),
      proven: documentElement.querySelector("metadata")?.textContent ?? "",
    };
  }, svg);
  await blank.close();
  expect(read.size).toEqual(["1600", "900"]);
  for (const word of [HOME_TITLE, "天河", "来源：", "数据版本"]) expect(read.said).toContain(word);
  expect(readProvenance(read.proven)).toEqual(proven);

  await openRanking(page);
  await press(page, "复制图文");
  await page.getByText("已复制图片、表格和文字。").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textIn = async (type: string) => (await item?.getType(type))?.text();
    return { types: item?.types, html: await textIn("text/html"), text: await textIn("text/plain") };
  });
  expect(copied.types).toContain("image/png");
  expect(copied.html).toMatch(/<table.*天河/s);
  expect(copied.text).toContain(HOME_TITLE);
  expect([trouble.consoleErrors, trouble.pageErrors, trouble.foreignRequests]).toEqual([[], [], []]);
  await close();
});

/** The last part of what writes a PNG comes when the gate opens. */
async function heldBack(page: Page): Promise<{ readonly open: () => Promise<void> }> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/png-chunk-/, async (route) => {
    await held;
    await route.continue();
  });
  return {
    open: async () => {
      const arrived = page.waitForResponse(/assets\/png-chunk-/);
      letGo();
      await arrived;
    },
  };
}

seldom(
  "a file on its way when its panel closes stays in sight, can be stopped there, and says where it ended",
  async () => {
    const { page, trouble, close } = await site.visit("");
    const gate = await heldBack(page);
    const files: string[] = [];
    page.on("download", (download) => files.push(download.suggestedFilename()));
    const begun = page.locator(".behind").getByText("正在生成……");
    // Beside the panel, on words that do nothing.
    const leave = async () => {
      await handOn(page, "mouse").press(page.locator("h1, h2").first());
      await page.locator(".take").waitFor({ state: "detached" });
    };
    await openRanking(page);
    await press(page, "下载 PNG");
    await leave();
    await begun.waitFor();
    await press(page, "取消");
    await begun.waitFor({ state: "detached" });
    await openRanking(page);
    await press(page, "下载 PNG");
    await leave();
    await begun.waitFor();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await gate.open();
    await page
      .locator(".behind")
      .getByText(/^已保存：.*排名\.png$/)
      .waitFor();
    // It was left: the focus is not taken back to where it was opened.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await press(page, "知道了");
    await page.locator(".behind").waitFor({ state: "detached" });
    expect(files).toHaveLength(1);
    expect(trouble.pageErrors).toEqual([]);
    await close();
  },
);

seldom(
  "on plain http words and table are copied, and it says why no picture; a file can be stopped, and one that fails says so",
  async () => {
    const { page, trouble, close } = await site.visit("about:blank");
    await page.addInitScript(`Object.defineProperty(navigator, "clipboard", { value: undefined });`);
    await page.goto(site.url);
    await openRanking(page);
    await press(page, "复制图文");
    await page.getByText("浏览器不让网页复制图片").waitFor();

    await page.getByLabel("形状").selectOption({ label: "自定像素" });
    await page.getByLabel("宽", { exact: true }).fill("１６００");
    await page.getByLabel("高", { exact: true }).fill("99999");
    await page.getByText("200 至 16384 的整数").waitFor();
    expect(await page.getByRole("button", { name: "下载 PNG" }).isDisabled()).toBe(true);
    await page.getByLabel("高", { exact: true }).fill("9000px");
    await press(page, "2×", "radio");
    await page.getByText("这个形状最大为 2,912 × 16,384 像素").waitFor();
    await page.getByLabel("高", { exact: true }).fill("800");
    await page.getByText("3,200 × 1,600 像素").waitFor();

    const gate = await heldBack(page);
    let files = 0;
    page.on("download", () => {
      files += 1;
    });
    await press(page, "下载 PNG");
    await press(page, "取消");
    await gate.open();

    await press(page, "CSV", "radio");
    await page.route(/assets\/flat-table-/, (route) => route.abort());
    await press(page, "下载 CSV");
    await page.getByRole("alert").filter({ hasText: "未能生成CSV文件" }).waitFor();
    expect(files).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator(".take").waitFor({ state: "detached" });
    await chart(page, "ranking");
    expect(trouble.pageErrors).toEqual([]);
    await close();
  },
);
