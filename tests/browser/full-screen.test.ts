import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble, HOME_TITLE, openCompare } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const FULL = ".card[data-full]";

const menuOf = (page: Page, kind: string) =>
  page.locator(`.card-${kind}`).getByRole("button", { name: /^(图表菜单|Chart menu)/ });

/** Chooses from a card's menu by the visible words. */
async function choose(page: Page, kind: string, words: string): Promise<void> {
  await menuOf(page, kind).click();
  const choice = page.locator(`.card-${kind} .menu`).getByRole("button", { name: words, exact: true });
  await handOn(page, "mouse").press(choice);
}

/** The card that fills the screen, as parts of the screen: its drawing's height, its smallest letters, what is cut. */
function measured(card: Locator) {
  return card.evaluate((element) => {
    const svg = element.querySelector("[data-chart] svg");
    const slot = element.querySelector("[data-chart]");
    if (!svg || !slot) throw new Error("Nothing is drawn.");
    const box = svg.getBoundingClientRect();
    const scale = box.height / svg.clientHeight;
    const letters = [...svg.querySelectorAll("text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    );
    return {
      drawing: box.height / innerHeight,
      letters: Math.min(...letters) / innerHeight,
      cut:
        element.scrollHeight > element.clientHeight + 1 ||
        element.scrollWidth > element.clientWidth + 1 ||
        box.height > slot.clientHeight + 1,
      fills: element.clientWidth >= innerWidth - 1 && element.clientHeight >= innerHeight - 1,
    };
  });
}

const isIn = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));

describe("full screen", () => {
  const SCREENS: [number, number][] = [
    [1440, 900],
    [1920, 1080],
    [3840, 2160],
  ];
  it.each(cases(SCREENS, ([width]) => width > 2000))(
    "at %i × %i says what it shows, in type and bars for the height, and comes back",
    async (width, height) => {
      const view = await openCompare(site, "", { width, height });
      const { page } = view;
      const card = page.locator(FULL);
      for (const kind of ["ranking", "map", "trend"]) {
        await chart(page, kind);
        const before = await page.evaluate(() => {
          window.scrollTo(0, 40);
          return window.scrollY;
        });
        await choose(page, kind, "全屏");
        await card.waitFor();
        await eventually(async () => (await measured(card)).drawing).toBeGreaterThan(0.6);
        const { letters, ...rest } = await measured(card);
        expect(letters, kind).toBeGreaterThan(1 / 75);
        expect(rest).toMatchObject({ cut: false, fills: true });
        const said = (await card.innerText()) + (await card.locator("svg text").allTextContents()).join(" ");
        for (const word of [HOME_TITLE, "亿元", "来源：", "天河", "退出全屏"]) expect(said).toContain(word);
        expect(await isIn(card)).toBe(true);
        // Its menu and its head offer the way back in the same words.
        if (kind === "map") await choose(page, kind, "退出全屏");
        else await handOn(page, "mouse").press(card.getByRole("button", { name: "退出全屏" }).first());
        await eventually(() => card.count()).toBe(0);
        expect(await menuOf(page, kind).evaluate((button) => button === document.activeElement)).toBe(true);
        await eventually(() => page.evaluate(() => window.scrollY)).toBe(before);
      }
      expectNoTrouble(view);
      await view.close();
    },
  );

  it.each(
    cases(
      [
        ["many rows", "#/compare?a=all&l=en", "ranking", "Full screen"],
        ["tiles", "#/compare?g=tiles&m=area", "tiles", "全屏"],
        ["the spine of a profile", "#/area/440106", "spine", "全屏"],
      ] as const,
      () => false,
    ),
  )("holds %s uncut", async (_, link, kind, words) => {
    const { page, close } = await site.visit(link);
    await chart(page, kind);
    await page
      .locator(`.card-${kind}`)
      .first()
      .getByRole("button", { name: /^(图表菜单|Chart menu)/ })
      .click();
    await handOn(page, "mouse").press(page.locator(".menu").getByRole("button", { name: words }));
    const card = page.locator(FULL);
    await card.waitFor();
    await eventually(async () => (await measured(card)).cut).toBe(false);
    expect((await measured(card)).letters).toBeGreaterThan(1 / 110);
    await close();
  });
});

/** A chart over several sheets is repeated on each, and loses there where its marks stand. */
it.each(
  cases(
    [
      ["the screen", undefined],
      ["the window, where there is no full screen", "undefined"],
    ],
    () => false,
  ),
)("what fills %s is printed on one sheet, however it lies", async (_, request) => {
  const { page, close } = await site.visit("about:blank");
  if (request !== undefined) await page.addInitScript(`Element.prototype.requestFullscreen = ${request};`);
  await page.goto(`${site.url}#/compare?a=all`);
  for (const kind of cases(["map", "ranking", "trend"], (one) => one === "trend")) {
    await chart(page, kind);
    await choose(page, kind, "全屏");
    await page.locator(FULL).waitFor();
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format: "A4", landscape });
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length, kind).toBe(1);
    }
    await eventually(async () => (await measured(page.locator(FULL))).fills).toBe(true);
    await choose(page, kind, "退出全屏");
    await eventually(() => page.locator(FULL).count()).toBe(0);
  }
  await close();
});

describe("where the browser has no full screen, or refuses it", () => {
  it.each(
    cases(
      [
        ["it forbids", () => Promise.reject(new TypeError("Permissions check failed"))],
        ["it does not know", undefined],
      ] as const,
      () => false,
    ),
  )("and %s it, the card fills the window, and Escape and words lead back", async (_, request) => {
    const view = await site.visit("about:blank");
    const { page } = view;
    await page.addInitScript(`Element.prototype.requestFullscreen = ${String(request)};`);
    await page.goto(site.url);
    await chart(page, "ranking");
    const card = page.locator(FULL);
    await choose(page, "ranking", "全屏");
    await eventually(async () => (await measured(card)).fills).toBe(true);
    // What is covered cannot be reached by key either.
    for (let at = 0; at < 5; at += 1) {
      await page.keyboard.press("Tab");
      const isNowhere = await page.evaluate(() => document.activeElement === document.body);
      expect(isNowhere || (await isIn(card))).toBe(true);
    }
    // Escape closes what lies over it first.
    const drawn = card.locator("[data-chart] svg text").filter({ hasText: "福田" });
    await drawn.waitFor();
    await card.getByRole("group", { name: /排名/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await card.getByRole("complementary").waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => page.getByRole("complementary").count()).toBe(0);
    expect(await card.count()).toBe(1);
    await page.keyboard.press("Escape");
    await eventually(() => card.count()).toBe(0);
    expect(await isIn(page.locator(".card-ranking"))).toBe(true);
    await choose(page, "ranking", "全屏");
    await handOn(page, "mouse").press(card.getByRole("button", { name: "退出全屏" }));
    await eventually(() => card.count()).toBe(0);
    expect(await isIn(page.locator(".card-ranking"))).toBe(true);
    await view.close();
  });
});
