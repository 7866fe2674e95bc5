import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { eventually } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, VisitOptions } from "./harness.ts";
import { seldom } from "../extent.ts";

let site: Site;
let leave: (() => Promise<void>)[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  for (const close of leave) await close();
  leave = [];
});

afterAll(() => site.close());

async function open(path: string, options: VisitOptions = {}): Promise<Page> {
  const { page, close } = await site.visit(path, options);
  leave.push(close);
  return page;
}

/** What a page on plain http has. */
const PLAIN_HTTP = `Object.defineProperty(navigator, "clipboard", { value: undefined });`;
const REFUSED = `${PLAIN_HTTP} document.execCommand = () => false;`;

async function copyOn(init: string): Promise<Page> {
  const page = await open("about:blank");
  await page.addInitScript(init);
  await page.goto(site.url);
  await chart(page, "ranking");
  await handOn(page, "mouse").press(page.getByRole("button", { name: "复制链接" }));
  return page;
}

it("a link is copied on plain http, which is said until the reader goes on, and shows the same again", async () => {
  const page = await copyOn(PLAIN_HTTP);
  const said = page.getByRole("status").filter({ hasText: "已复制" });
  await said.waitFor();
  // It covers the button that was pressed, and no other control.
  const [own, over] = [
    await page.getByRole("button", { name: "复制链接" }).boundingBox(),
    await said.boundingBox(),
  ];
  expect(over && { ...over, width: Math.round(over.width) }).toEqual(
    own && { ...own, width: Math.round(own.width) },
  );
  // Pasted as a person does.
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("textarea"), { id: "paste" }));
  });
  await page.locator("#paste").focus();
  await said.waitFor({ state: "detached" });
  await page.keyboard.press("Control+V");
  const link = await page.locator("#paste").inputValue();
  expect(link).toMatch(/#\/compare\?i=gdp&.*&p=20\d\d&.*&r=\d{4}-\d\d-\d\d_[0-9a-f]+$/);
  const title = await page.locator(".finding").innerText();
  const again = await open(link);
  await chart(again, "ranking");
  expect(await again.locator(".notice").count()).toBe(0);
  expect(await again.locator(".finding").innerText()).toBe(title);
  expect(again.url()).toBe(link);
});

seldom("a link that may not be copied is selected", async () => {
  const page = await copyOn(REFUSED);
  const field = page.getByRole("alert").filter({ hasText: "链接已选中" }).locator("input");
  await field.waitFor();
  const link = await field.inputValue();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(link);
});

seldom(
  "a damaged link of another release says so, once; nothing is rewritten, and Back mends it again",
  async () => {
    const link = "#/compare?i=gdp&amp;p=2022&utm_source=mail&r=2025-01-02_0badf00d。";
    const page = await open(link);
    await chart(page, "ranking");
    const notice = page.locator(".notice");
    await notice.filter({ hasText: "0badf00d (2025-01-02)" }).waitFor();
    expect(await notice.locator("p").count()).toBe(1);
    expect(await page.locator(".finding").innerText()).toContain("2022年");
    const hand = handOn(page, "mouse");
    await hand.press(page.getByRole("button", { name: "知道了" }));
    await notice.waitFor({ state: "detached" });
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(link);
    await hand.press(page.getByRole("link", { name: "数据", exact: true }));
    await page.locator('[data-view="data"]').waitFor();
    expect(page.url()).not.toContain("r=");
    await page.goBack();
    await chart(page, "ranking");
    await notice.filter({ hasText: "0badf00d" }).waitFor();
    await page.goto(`${site.url}?utm_source=mail%23%2Fcompare%3Fi%3Drd-expenditure%26p%3D2019`);
    await chart(page, "ranking");
    expect(await page.locator(".finding").innerText()).toContain("2019年");
    expect(await notice.count()).toBe(0);
  },
);
