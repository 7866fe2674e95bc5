import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit } from "./harness.ts";
import { handOn, HANDS } from "./hand.ts";
import type { Hand } from "./hand.ts";
import { cases, IN_FULL, seldom } from "../extent.ts";

let site: Site;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  const used = visits.splice(0);
  await Promise.all(used.map(({ close }) => close()));
  used.forEach(expectNoTrouble);
});

const hash = (page: Page) => new URL(page.url()).hash;
const panel = (page: Page) => page.locator(".popover-panel");
const button = (page: Page, name: RegExp) => page.getByRole("button", { name });
/** The words of an option in the open panel. */
const words = (page: Page, text: string) =>
  panel(page).locator("label, button, [role=option]").filter({ hasText: text }).first();

const AREAS = /^选择地区：/;
const INDICATOR = /^选择指标：/;
const MEASURE = /^选择度量：/;
const CLASSES = /^分级：/;

const PANELS: readonly (readonly [what: string, link: string, ready: string, name: RegExp])[] = [
  ["areas", "#/compare", "ranking", AREAS],
  ["indicators", "#/compare", "ranking", INDICATOR],
  ["measures", "#/compare", "ranking", MEASURE],
  ["classes", "#/compare?m=area", "ranking", CLASSES],
  ["areas of reforms", "#/reforms", "matrix", /^地区：/],
  ["fields of reforms", "#/reforms", "matrix", /^领域：/],
];

/** Of a long list not every option is pressed. */
const MOST_PRESSED = IN_FULL ? 14 : 4;

describe.each(HANDS)("with %s", (_, how, options) => {
  /** A mouse does the second of each list, a finger the fifth. */
  const kept = <T>(all: readonly T[]) => cases(all, (_one, at) => at === (how === "mouse" ? 1 : 4));

  async function open(link: string, ready: string): Promise<{ page: Page; hand: Hand }> {
    const visit = await site.visit(link, options);
    visits.push(visit);
    if (ready.startsWith(".")) await visit.page.locator(ready).first().waitFor();
    else await chart(visit.page, ready);
    return { page: visit.page, hand: handOn(visit.page, how) };
  }

  it.each(
    kept([
      ["a preset of areas", "#/compare", AREAS, "广州各区", /a=gz/, true],
      ["an area", "#/compare", AREAS, "南山", /a=440106\.440304\.440112\.440305|440305/, true],
      ["a former area", "#/compare?p=2013", AREAS, "萝岗", /440116/, true],
      ["an indicator", "#/compare", INDICATOR, "规模以上工业增加值", /i=/, false],
      ["a measure", "#/compare", MEASURE, "每平方公里", /m=area/, false],
      ["a base of an index", "#/compare?m=index&p=2019", MEASURE, "2017年", /b=2017/, true],
      ["a way of classing", "#/compare?m=area", CLASSES, "分位数", /c=quantile/, true],
      ["present limits", "#/compare?m=area", CLASSES, "固定此界限", /k=/, false],
    ] as const),
  )("the words of %s choose it", async (_what, link, name, text, chosen, stays) => {
    const { page, hand } = await open(link, "ranking");
    await hand.press(button(page, name));
    await hand.press(words(page, text));
    await eventually(() => Promise.resolve(hash(page))).toMatch(chosen);
    expect(await panel(page).count()).toBe(stays ? 1 : 0);
  });

  it.each(
    kept([
      [/^地区：/, "福田", /ra=440304/],
      [/^领域：/, "营商环境", /rf=business/],
      [/^成效依据：/, "产出", /rm=output/],
    ] as const),
  )("the words of a filter of reforms choose it (%s)", async (name, text, chosen) => {
    const { page, hand } = await open("#/reforms", "matrix");
    await hand.press(button(page, name));
    await hand.press(words(page, text));
    await eventually(() => Promise.resolve(hash(page))).toMatch(chosen);
    expect(await panel(page).count()).toBe(1);
  });

  it.each(
    kept([
      ["the latest figures", "#/compare", "ranking", ".period label", "最近可得", /p=latest/],
      ["the newest common year", "#/compare?p=2016", "ranking", ".period label", "最近共同年份", /compare$/],
      ["tiles", "#/compare", "ranking", ".toggle button", "方格图", /g=tiles/],
      ["cards", "#/reforms", "matrix", ".toggle button", "卡片", /rl=cards/],
      ["a section of the data", "#/data", ".records", ".data-tabs a", "交叉核对", /crosschecks/],
      ["a part of a list", "#/data/crosschecks", ".records", ".chips a", "一致", /v=/],
    ] as const),
  )("the words of %s choose it", async (_what, link, ready, scope, text, chosen) => {
    const { page, hand } = await open(link, ready);
    await hand.press(page.locator(scope).filter({ hasText: text }).first());
    await eventually(() => Promise.resolve(hash(page))).toMatch(chosen);
  });

  it.each(
    kept([
      ["the district of a profile", "#/area", ".profile", ".controls label", "画像", "ArrowDown", /440112/],
      ["the district beside it", "#/area", ".profile", ".controls label", "对照", "ArrowDown", /vs=/],
      ["a practice", "#/reforms", "matrix", ".choice", "同类做法", "ArrowDown", /rp=/],
    ] as const),
  )("the words before %s lead to its list", async (_what, link, ready, scope, text, key, chosen) => {
    const { page, hand } = await open(link, ready);
    await hand.press(page.locator(scope).filter({ hasText: text }).first());
    await page.keyboard.press(key);
    await eventually(() => Promise.resolve(hash(page))).toMatch(chosen);
  });

  seldom("the list of kinds of period changes them", async () => {
    const { page } = await open("#/compare", "ranking");
    await page.getByRole("combobox", { name: "期间类型" }).focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() => Promise.resolve(hash(page))).toMatch(/p=/);
  });

  it.each(cases(PANELS, ([what]) => how === "mouse" && what === "indicators"))(
    "no words in the panel of %s are dead",
    async (_what, link, ready, name) => {
      const { page, hand } = await open(link, ready);
      await hand.press(button(page, name));
      await panel(page).locator("label, [role=option]").first().waitFor();
      const all = panel(page).locator("label, button, [role=option]");
      const count = await all.count();
      expect(count).toBeGreaterThan(2);
      // From the end: ticked off one by one, the last of the areas would have to stay.
      for (let at = count - 1; at >= 0; at -= Math.ceil(count / MOST_PRESSED)) {
        if ((await panel(page).count()) === 0) await hand.press(button(page, name));
        const one = all.nth(at);
        await one.waitFor();
        if (await isSettled(one)) continue;
        const before = await signature(page);
        await hand.press(one);
        await eventually(() => signature(page)).not.toBe(before);
      }
    },
  );
});

it.each(["Enter", "Escape"])("arrows go on in the panel of measures, until %s", async (key) => {
  const visit = await site.visit("#/compare");
  visits.push(visit);
  const { page } = visit;
  await chart(page, "ranking");
  await button(page, MEASURE).focus();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("radio").first().waitFor();
  await page.keyboard.press("Tab");
  for (const chosen of [/m=head/, /m=area/]) {
    await page.keyboard.press("ArrowDown");
    await eventually(() => Promise.resolve(hash(page))).toMatch(chosen);
    await eventually(() =>
      panel(page)
        .getByRole("radio", { checked: true })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  }
  await page.keyboard.press(key);
  await eventually(() => panel(page).count()).toBe(0);
  expect(await button(page, MEASURE).evaluate((one) => one === document.activeElement)).toBe(true);
});

/** What cannot be chosen, or has been already: an option, a field to write into. */
function isSettled(option: Locator): Promise<boolean> {
  return option.evaluate((element) => {
    const field = element instanceof HTMLLabelElement ? element.control : null;
    const isChosen = field instanceof HTMLInputElement && field.type === "radio" && field.checked;
    return (
      isChosen ||
      // Its list is the browser's.
      field instanceof HTMLSelectElement ||
      field === document.activeElement ||
      field?.matches(":disabled") === true ||
      element.matches(":disabled") ||
      element.hasAttribute("data-current")
    );
  });
}

/** What a choice changes: the link, or which field is ready to be written into. A panel that closes is no choice. */
function signature(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const field = activeElement?.matches("textarea, [type=text], [type=search]") === true;
    return JSON.stringify([window.location.hash, field]);
  });
}
