import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, FileChooser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

const DIST = process.env["DIST_DIR"] ?? join(import.meta.dirname, "../../dist");

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "区 鉴-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

async function csvOf(page: Page): Promise<Download> {
  const hand = handOn(page, "mouse");
  const card = page.locator(".card", { has: page.locator('[data-chart="ranking"]') }).last();
  await hand.press(card.locator(".chart-menu").getByRole("button"));
  await hand.press(page.getByText("下载或复制……", { exact: true }));
  await hand.press(page.locator("label").filter({ hasText: /^CSV$/ }));
  const download = page.waitForEvent("download");
  await hand.press(page.getByRole("button", { name: "下载 CSV" }));
  return download;
}

const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");

/** No page can frame a file: it says so, and offers the picture, or the frames of a site that is named. */
async function embedsFromFile(page: Page): Promise<void> {
  const hand = handOn(page, "mouse");
  await hand.press(page.locator(".card-ranking").getByRole("button", { name: /图表菜单/ }));
  await hand.press(page.getByRole("button", { name: "嵌入…" }));
  const dialog = page.getByRole("dialog", { name: "嵌入到其他网页" });
  await dialog.getByText("别的网页打不开").waitFor();
  const code = dialog.getByRole("textbox", { name: "代码" });
  await eventually(() => code.inputValue()).toMatch(/^<img src="data:image\/svg/);
  expect(await code.inputValue()).not.toContain("file:");
  expect(await dialog.getByRole("radio").count()).toBe(1);
  await dialog.getByLabel("区鉴网址").fill("https://example.org/qujian/index.html");
  await hand.press(dialog.getByText("框架（iframe）", { exact: true }));
  expect(await code.inputValue()).toContain(
    'src="https://example.org/qujian/#/embed?view=compare&amp;block=ranking',
  );
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

describe("the single file, copied under a Chinese name with a space", () => {
  it("shows every view, opens an origin and saves files without a request", async () => {
    const copy = join(folder, "区鉴 单文件.html");
    copyFileSync(join(DIST, "qujian.html"), copy);
    const visit = await site.visit("about:blank");
    const { page } = visit;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const hand = handOn(page, "mouse");
    const follow = (view: string) => hand.press(page.getByRole("link", { name: view, exact: true }));
    await page.goto(pathToFileURL(copy).href);
    for (const kind of ["map", "ranking", "trend"]) await chart(page, kind);
    expect(await page.locator(".error-panel:visible, .notice").count()).toBe(0);
    await embedsFromFile(page);
    await hand.press(page.locator(".card-table").getByRole("button", { name: /\d/ }).first());
    await page.getByRole("complementary").getByText("发布者", { exact: true }).first().waitFor();
    await follow("画像");
    await chart(page, "spine");
    await follow("改革案例");
    await chart(page, "matrix");
    await follow("数据");
    await page.locator(".records").first().waitFor();
    await hand.press(page.getByRole("link", { name: /^下载/ }));
    const download = page.waitForEvent("download");
    await hand.press(page.getByRole("link", { name: "qujian-observations.csv", exact: true }));
    const saved = await textOf(await download);
    const served = await fetch(new URL("data/download/qujian-observations.csv", site.url));
    expect(saved === new TextDecoder("utf-8", { ignoreBOM: true }).decode(await served.arrayBuffer())).toBe(
      true,
    );
    // It does not offer itself.
    await page.getByRole("region", { name: "核对文件" }).waitFor();
    expect(await page.getByText("下载单文件版").count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([pathToFileURL(copy).href]);
    expectNoTrouble(visit);
    await visit.close();
  });
});

describe("the check of files", () => {
  seldom(
    "knows a table of this site again, dropped or chosen, and names the cell that was altered",
    async () => {
      const visit = await site.visit("#/compare?i=gdp&p=2022");
      const { page } = visit;
      // Long before it opens: the browser takes a moment to hand choosers over.
      const chooser = new Promise<FileChooser>((done) => page.once("filechooser", done));
      await chart(page, "ranking");
      const text = await textOf(await csvOf(page));
      await page.goto(new URL("#/data/downloads", site.url).href);
      const zone = page.getByRole("region", { name: "核对文件" });
      await drop(zone, "排名.csv", text);
      await zone.getByText(/^与版本 [0-9a-f]{8} 一致$/).waitFor();
      const button = zone.getByRole("button", { name: "选择文件…" });
      await button.focus();
      await page.keyboard.press("Enter");
      const altered = text.replace(/^1,,?[^,]*,(?=\d)/m, (start) => `${start}9`);
      const file = { name: "改过.csv", mimeType: "text/csv", buffer: Buffer.from(altered) };
      await (await chooser).setFiles([file]);
      await zone.getByText(/^有1处与版本 [0-9a-f]{8} 不同$/).waitFor();
      const [row = ""] = await zone.locator("tbody tr").allInnerTexts();
      expect(row).toContain(/^1,.*?(\d{4}\.?\d*)/m.exec(text)?.[1]);
      await drop(zone, "剪报.csv", "甲,乙\n1,2\n");
      await eventually(() => zone.innerText()).toContain("无法核对");
      expectNoTrouble(visit);
      await visit.close();
    },
  );
});

describe("a file dropped beside what takes it", () => {
  seldom("is checked all the same where files are, and takes the page's place nowhere", async () => {
    const visit = await site.visit("#/compare?i=gdp&p=2022");
    const { page } = visit;
    const file = join(folder, "表.csv");
    writeFileSync(file, "甲,乙\n1,2\n");
    await chart(page, "ranking");
    const before = page.url();
    await dropOn(page.locator("footer"), file);
    await dropOn(page.getByRole("link", { name: "数据", exact: true }), file);
    // A page that is left does not answer a press.
    await handOn(page, "mouse").press(page.getByRole("link", { name: "数据", exact: true }));
    await page.locator(".records").first().waitFor();
    await handOn(page, "mouse").press(page.getByRole("link", { name: /^下载/ }));
    const zone = page.getByRole("region", { name: "核对文件" });
    await zone.waitFor();
    await dropOn(page.getByRole("link", { name: "qujian-observations.csv", exact: true }), file);
    await zone.getByText("无法核对").waitFor();
    expect(new URL(page.url()).origin).toBe(new URL(before).origin);
    expectNoTrouble(visit);
    await visit.close();
  });
});

/** A file let go over an element, by the browser's own hand: what nothing takes would be opened in the page's place. */
async function dropOn(target: Locator, file: string): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("nothing to drop on");
  const session = await target.page().context().newCDPSession(target.page());
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}

/** As the browser hands over what a reader drags in from a folder. */
async function drop(zone: Locator, name: string, text: string): Promise<void> {
  await zone.waitFor();
  const files = await zone.page().evaluateHandle(
    ([named = "", content = ""]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], named));
      return transfer;
    },
    [name, text],
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await zone.dispatchEvent(type, { dataTransfer: files });
}
