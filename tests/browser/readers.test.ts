import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const ROUTES = [
  "#/compare?a=all&m=area",
  "#/area/440106?vs=440112",
  "#/reforms",
  "#/reforms/cards",
  "#/data/sources",
  "#/data/indicators?s=gdp",
  "#/data/conflicts",
  "#/data/downloads",
  "#/index",
  "#/monitor",
  "#/monitor?mv=claims",
] as const;

/** Goes to a route in a page that is open, and waits until it stands. */
async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, route);
  const view = /#\/(\w+)/.exec(route)?.[1] ?? "";
  await page.locator(`[data-view="${view}"][data-state="ready"][aria-busy="false"]`).waitFor();
  await page.locator('main [data-state="loading"]').first().waitFor({ state: "detached" });
}

/** Words in a language that the page does not say they are in: Chinese, or a sentence of English. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.textContent ?? "";
      const at = node.parentElement;
      if (!at || at.closest("script, style, noscript")) continue;
      const isEnglish = at.closest<HTMLElement>("[lang]")?.lang.startsWith("en") === true;
      const strange = isEnglish ? /\p{Script=Han}/u : /([A-Za-z][\w'’-]* ){4,}[A-Za-z]/;
      if (strange.test(text)) found.push(`${at.tagName} ${text.trim().slice(0, 60)}`);
    }
    return found;
  });
}

/** What a page does wrong for whom reads by landmark, by finger or in a narrow window. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = [
      ...document.querySelectorAll("nav, aside, form, [role=region], [role=search], [role=group]"),
    ];
    const nameOf = (element: Element) =>
      element.getAttribute("aria-label") ??
      (element.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
    const nameless = named.filter((one) => one.role !== "search" && nameOf(one).trim() === "");
    const low = [...document.querySelectorAll('main a[target="_blank"], aside a[target="_blank"]')].filter(
      (link) => link.getBoundingClientRect().height < 24,
    );
    const wide = document.documentElement.scrollWidth > innerWidth ? ["scrolls sideways"] : [];
    return [...wide, ...[...nameless, ...low].map((one) => one.outerHTML.slice(0, 80))];
  });
}

describe.each(cases([["en"], ["zh"]], (_, at) => at === 0))("every route in %s", (locale) => {
  it("fits 320 px, names its landmarks, marks the other language and has links for a finger", async () => {
    const { page, close } = await site.visit(`#/compare?l=${locale}`, { width: 320, height: 640 });
    for (const route of ROUTES) {
      await show(page, `${route}${route.includes("?") ? "&" : "?"}l=${locale}`);
      expect(await faults(page), route).toEqual([]);
      expect(await unmarked(page), route).toEqual([]);
    }
    await show(page, `#/compare?l=${locale}`);
    await page.locator("td .value").first().click();
    await page.locator(".drawer a[target]").first().waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await unmarked(page)).toEqual([]);
    await close();
  });
});

const SCREENS = [
  [1920, 1080],
  [2560, 1440],
  [3440, 1440],
  [3840, 2160],
] as const;

/** How much of the window's width the page's boxes, and the widest table or drawing, take. */
function spread(page: Page) {
  return page.evaluate(() => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const boxes = boxesOf("main :is(table, svg, .card)");
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const widest = Math.max(...boxesOf("main :is(table, svg)").map(({ width }) => width));
    const { clientWidth } = document.documentElement;
    return { used: (right - left) / clientWidth, widest: widest / clientWidth };
  });
}

describe("large screens", () => {
  seldom("are used from edge to edge", async () => {
    const { page, close } = await site.visit("");
    for (const route of [
      "#/compare?a=all&m=area",
      "#/area/440106?vs=440112",
      "#/reforms",
      "#/data/sources",
    ]) {
      await show(page, route);
      for (const [width, height] of cases(SCREENS, (_, at) => at === 3)) {
        await page.setViewportSize({ width, height });
        const told = `${route} at ${String(width)} × ${String(height)}`;
        expect((await spread(page)).used, told).toBeGreaterThan(0.94);
        // No table of a few columns in one half of a card.
        if (route === "#/reforms") expect((await spread(page)).widest, told).toBeGreaterThan(0.9);
      }
    }
    await close();
  });
});

describe("forced colours", () => {
  it("tell what is pressed, current and chosen, and leave charts and their tips legible", async () => {
    const { page, close } = await site.visit("", { theme: "dark", context: { forcedColors: "active" } });
    for (const route of ["#/compare?g=tiles&m=area", "#/reforms", "#/data/indicators?s=gdp"]) {
      await show(page, route);
      const alike = await page.evaluate(() => {
        const back = (one: Element) => getComputedStyle(one).backgroundColor;
        const on = [...document.querySelectorAll('[aria-pressed="true"], a[aria-current], tr[aria-current]')];
        const said = on.map((one) => [
          one.textContent,
          ...[...((one.closest("li") ?? one).parentElement?.querySelectorAll("a, button") ?? [])].filter(
            (other) => !other.matches('[aria-pressed="true"], [aria-current]') && back(other) === back(one),
          ),
        ]);
        return [on.length, said.filter(({ length }) => length > 1).map(([name]) => name)] as const;
      });
      expect(alike[0], route).toBeGreaterThan(1);
      expect(alike[1], route).toEqual([]);
    }
    await show(page, "#/compare");
    // The reader keeps the light theme in a dark system: letters were dark on black.
    await page.getByRole("button", { name: "切换深浅配色" }).click();
    await page.locator('[data-chart="ranking"] .chart-cursor').focus();
    await page.keyboard.press("ArrowDown");
    await page.locator('[data-chart="ranking"] .chart-tip').waitFor();
    const pairs = await page.evaluate(() => {
      const light = (colour: string) =>
        (/rgba?\((\d+), (\d+), (\d+)/.exec(colour) ?? [])
          .slice(1)
          .reduce((sum, one) => sum + Number(one), 0) / 765;
      const slot = document.querySelector('[data-chart="ranking"]');
      const tip = slot?.querySelector(".chart-tip");
      const label = slot?.querySelector("svg text");
      if (!slot || !tip || !label) return [];
      const [under, over, words] = [slot, tip, label].map((one) => getComputedStyle(one));
      return [
        Math.abs(light(under?.backgroundColor ?? "") - light(words?.fill ?? "")),
        Math.abs(light(over?.backgroundColor ?? "") - light(over?.color ?? "")),
      ];
    });
    expect(pairs).toHaveLength(2);
    expect(Math.min(...pairs)).toBeGreaterThan(0.5);
    await close();
  });
});

describe("the focus", () => {
  const holder = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.matches(":disabled")
        ? "none"
        : activeElement?.tagName;
    });

  it.each(cases(["compare?", "area/440106?", "reforms?", "data/indicators?"], (_, at) => at === 0))(
    "is handed on in %s when a notice is put away, and stays when undo and redo have no more to do",
    async (path) => {
      const { page, close } = await site.visit(`#/${path}nothing=1&x=2&l=zh&g=nothing&tab=nothing`);
      await page.locator("[data-view][data-state=ready]").waitFor();
      const notice = page.locator(".notice button");
      if ((await notice.count()) > 0) {
        await notice.focus();
        await page.keyboard.press("Enter");
        await eventually(() => notice.count()).toBe(0);
        await eventually(() => holder(page)).not.toBe("none");
      }
      await page.getByRole("button", { name: "English" }).click();
      for (const name of ["Undo", "重做"]) {
        const button = page.getByRole("button", { name, exact: true });
        await button.focus();
        await page.keyboard.press("Enter");
        const done = page.locator(".tools [aria-disabled=true]:focus");
        await done.waitFor();
        await page.keyboard.press("Enter");
        expect(await done.count()).toBe(1);
      }
      await close();
    },
  );

  it("stays in the card whose retry has gone with what it brought", async () => {
    site.intercept((path) => (/^assets\/Chart-/.test(path) ? { status: 404 } : undefined));
    const { page, close } = await site.visit();
    const retry = page.locator(".card-ranking").getByRole("button", { name: "重试" });
    // What keeps the focus comes with what keeps the place, when the page has been drawn.
    await page.waitForFunction(() => history.scrollRestoration === "manual");
    await retry.focus();
    site.intercept();
    await page.keyboard.press("Enter");
    await eventually(() => retry.count()).toBe(0);
    await eventually(() => holder(page)).not.toBe("none");
    await close();
  });
});
