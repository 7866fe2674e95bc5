import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

const NEXT = "0dd5eed5";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** A wall whose clock goes as fast as the test lets it. */
async function wall(query: string, at: string) {
  const visit = await site.visit("about:blank", { width: 1366, height: 768 });
  const { page } = visit;
  await page.clock.install({ time: new Date(at) });
  await page.goto(`${site.url}#/present${query}`);
  await shown(page, 2);
  return visit;
}

async function shown(page: Page, at: number): Promise<void> {
  await page.locator(`.slide-status:has-text("${String(at)} / 10")`).waitFor();
}

const said = (page: Page) => page.locator(".show-renewal").innerText();
/** What a page that is loaded anew has no longer. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-old", ""));
const isOld = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-old"));

it("a wall says that there is a newer release, and takes it where one slide follows another", async () => {
  const { page, trouble, close } = await wall("?s=2", "2026-11-26T10:00:00");
  const now = await (await fetch(site.url)).text();
  const [path = ""] = /data\/manifest-\w+\.json/.exec(now) ?? [];
  const list = JSON.parse(await (await fetch(site.url + path)).text()) as { readonly release: object };
  const files = new Map([
    ["", now.replaceAll(path, `data/manifest-${NEXT}.json`)],
    [`data/manifest-${NEXT}.json`, JSON.stringify({ ...list, release: { ...list.release, id: NEXT } })],
  ]);
  site.intercept((asked) => {
    const body = files.get(asked);
    return body === undefined ? undefined : { status: 200, body };
  });
  await mark(page);
  await page.clock.runFor("11:00");
  expect(await said(page)).toBe("数据有新版本，换页时启用");
  // Until then the slide stays as it is.
  expect(await isOld(page)).toBe(true);
  await page.keyboard.press("PageDown");
  await page.locator(`.slide-status:has-text("${NEXT}"):has-text("3 / 10")`).waitFor();
  expect(await isOld(page)).toBe(false);
  expect(await page.locator(".show-renewal").count()).toBe(0);
  expect(trouble.pageErrors).toEqual([]);
  site.intercept();
  await close();
});

seldom(
  "a wall is loaded anew past its hour and goes on with the slide that comes; before it, and without a net, it just goes on",
  async () => {
    const { page, trouble, close } = await wall("?s=2&renew=4", "2026-11-26T03:57:30");
    await mark(page);
    await page.clock.runFor("01:30");
    await page.keyboard.press("PageDown");
    await shown(page, 3);
    expect([await page.locator(".show-renewal").count(), await isOld(page)]).toEqual([0, true]);
    await page.clock.runFor("02:30");
    expect(await said(page)).toBe("换页时重新载入");
    await page.context().setOffline(true);
    await page.keyboard.press("PageDown");
    await shown(page, 4);
    expect(await isOld(page)).toBe(true);
    await page.context().setOffline(false);
    await page.keyboard.press("PageDown");
    await page.waitForFunction(() => !document.documentElement.hasAttribute("data-old"));
    await shown(page, 5);
    expect(new URL(page.url()).hash).toContain("s=5");
    expect(trouble.pageErrors).toEqual([]);
    await close();
  },
);
