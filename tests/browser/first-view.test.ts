import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { namedViews } from "../../pipeline/view-pages.ts";
import { plainScale } from "../../src/i18n/quantity.ts";
import { formatFigure } from "../../src/i18n/format.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { data } from "../fixture.ts";
import { eventually, HOME_TITLE } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  site.intercept();
  await Promise.all(visits.splice(0).map(({ close }) => close()));
});

async function visit(path: string, options?: VisitOptions): Promise<Visit> {
  const opened = await site.visit(path, options);
  visits.push(opened);
  return opened;
}

const SIZES = [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const;

/** Scripts wait until they are let go. */
function holdScripts(): () => void {
  let release = () => {};
  const held = new Promise<undefined>((done) => {
    release = () => {
      done(undefined);
    };
  });
  site.intercept((path) => (path.endsWith(".js") ? held : undefined));
  return release;
}

const CHARTS = ["map", "ranking", "trend", "table"];

describe("before the page is alive", () => {
  it("a click on the picture is kept and done when it is", async () => {
    const release = holdScripts();
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url, { waitUntil: "commit" });
    const tiles = page.getByRole("button", { name: "方格图", exact: true });
    await tiles.click();
    expect(await tiles.getAttribute("aria-pressed")).toBe("false");
    release();
    await chart(page, "tiles");
    expect(await tiles.getAttribute("aria-pressed")).toBe("true");
    await context.close();
  });
});

const VIEWS: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/views.json"), "utf8"));

/** What the ranking of the home view prints. */
const HOME_VALUES = [...(sceneOf(data, ADDRESS.defaults)?.comparison.ranking.ranked ?? [])].map(({ cell }) =>
  formatFigure(cell.figure, plainScale("")),
);

describe("without JavaScript", () => {
  it.each(cases(SIZES, (_, at) => at === 1))(
    "map and ranking stand in the page on %s",
    async (_, width, height) => {
      const { page, trouble } = await visit("", { width, height, context: { javaScriptEnabled: false } });
      for (const kind of ["map", "ranking"]) {
        const box = await page.locator(`[data-chart="${kind}"] svg`).boundingBox();
        expect(box?.width).toBeGreaterThan(width / 4);
        expect(box?.height).toBeGreaterThan(60);
      }
      const ranking = await page.locator('[data-chart="ranking"] svg text').allTextContents();
      expect(ranking).toEqual(expect.arrayContaining(HOME_VALUES));
      expect(await page.locator('[data-chart="map"] svg text').allTextContents()).toEqual(
        expect.arrayContaining(["天河", "黄埔", "福田"]),
      );
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(HOME_TITLE);
      expect(trouble.consoleErrors).toEqual([]);
    },
  );
});

describe("a named view's own page, without JavaScript", () => {
  it("has its pictures, its sentence and its figures as a table, each in both languages", async () => {
    const { page, trouble } = await visit("", { context: { javaScriptEnabled: false } });
    for (const { name } of namedViews(VIEWS)) {
      for (const folder of [`v/${name}/`, `v/${name}/en/`]) {
        const answer = await page.goto(new URL(folder, site.url).href);
        expect(await answer?.text()).not.toContain("unsafe-");
        const sizes = await page.locator("img").evaluateAll((images: HTMLImageElement[]) => {
          return images.map(({ naturalWidth }) => naturalWidth);
        });
        expect([folder, sizes.every((width) => width > 100), sizes.length > 0]).toEqual([folder, true, true]);
        expect((await page.locator("h1 + p").innerText()).length).toBeGreaterThan(10);
        // Here is no single file; the page itself leads to the view.
        const picture = await page.request.get(new URL(`${folder}picture.svg`, site.url).href);
        expect(await picture.text()).not.toMatch(/>单文件版|>View in the single/);
        const figures = await page.locator("tbody .figure").allInnerTexts();
        expect([folder, figures.filter((text) => /\d/.test(text)).length > 2]).toEqual([folder, true]);
        const cut = await page
          .locator(".wide")
          .evaluateAll((all) =>
            all
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map((one) => one.scrollWidth),
          );
        expect([folder, cut]).toEqual([folder, []]);
      }
    }
    // The page above them leads to each, by the words of the list and back.
    for (const folder of ["v/", "v/en/"]) {
      await page.goto(new URL(folder, site.url).href);
      const links = page.locator("main > p:has(br) a");
      expect(await links.count()).toBe(namedViews(VIEWS).length);
      for (const at of namedViews(VIEWS).keys()) {
        const said = await links.nth(at).innerText();
        await handOn(page, "mouse").press(links.nth(at));
        await eventually(() => page.locator("h1").innerText()).toBe(said);
        await page.goBack();
      }
    }
    await page.goto(new URL("v/gdp/", site.url).href);
    expect((await page.locator("tbody").innerText()).split(/\s+/)).toEqual(
      expect.arrayContaining(HOME_VALUES),
    );
    expect(trouble.consoleErrors).toEqual([]);
  });
});

describe("the first paint", () => {
  it.each(cases(SIZES, (_, at) => at === 1))(
    "has the map before any script has run, on %s",
    async (_, width, height) => {
      const { page } = await visit("about:blank", { width, height });
      const release = holdScripts();
      await page.goto(site.url, { waitUntil: "commit" });
      const painted = () =>
        page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
      await eventually(painted).toBe(1);
      const shapes = await page.locator('[data-chart="map"] svg path').count();
      expect(shapes).toBeGreaterThan(20);
      expect(await page.locator('[data-chart="map"] svg').isVisible()).toBe(true);
      expect(await page.locator('[data-chart="map"]').getAttribute("data-state")).toBe("loading");
      release();
      await chart(page, "map");
    },
  );

  it("does not flash the home view before another one", async () => {
    const { page } = await visit("about:blank");
    const release = holdScripts();
    await page.goto(new URL("#/compare?a=gz", site.url).href, { waitUntil: "commit" });
    await page.locator("html[data-away]").waitFor({ state: "attached" });
    // Nothing is painted before the style is there, which hides the picture.
    const heading = page.getByRole("heading", { level: 1, includeHidden: true });
    await eventually(() => heading.isVisible()).toBe(false);
    release();
    await page.getByRole("heading", { level: 1, name: /广州各区/ }).waitFor();
  });

  it.each([
    ["light", "rgb(244, 246, 248)"],
    ["dark", "rgb(16, 21, 26)"],
  ] as const)("is %s where the system is", async (theme, background) => {
    const { page } = await visit("", { theme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
  });
});

type Shift = { readonly value: number; readonly sources: readonly string[] };

/** Records layout shifts from the first moment of every page to come. */
async function recordShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    type Entry = PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[]) {
        if (entry.hadRecentInput) continue;
        const sources = entry.sources.map(({ node }) =>
          node instanceof Element
            ? `${node.tagName}.${node.getAttribute("class") ?? ""}`
            : String(node?.nodeName),
        );
        shifts.push({ value: entry.value, sources });
      }
    });
    observer.observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { readonly shifts: readonly Shift[] }).shifts);
}

describe("taking over from the picture", () => {
  it.each(
    cases(
      [...SIZES, ["a wall", 3840, 2160], ["a narrow window", 700, 900]] as const,
      (_, at) => at === 1 || at === 2,
    ),
  )("moves nothing on %s", async (_, width, height) => {
    const { page } = await visit("about:blank", { width, height });
    const shifts = await recordShifts(page);
    await page.goto(site.url);
    for (const kind of CHARTS) await chart(page, kind);
    const before = await shifts();
    // Two frames later every shift has been reported; and one that we cause is.
    await page.evaluate(() => {
      const block = document.createElement("div");
      block.style.height = "120px";
      document.body.prepend(block);
    });
    await eventually(async () => (await shifts()).length).toBeGreaterThan(before.length);
    expect((await shifts()).slice(0, -1)).toEqual([]);
  });
});

/** What the page says outside its charts, whose words are drawn. */
function said(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const drawn of copy.querySelectorAll(".chart")) drawn.remove();
    return copy.textContent;
  });
}

/** The address's own picture stands in the home view's place. */
async function untilDrawn(page: Page): Promise<void> {
  await page.locator('html[data-drawn^="#/"]:not([data-away])').waitFor();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const alive = '.view[data-state="ready"] [data-state="ready"]';

describe("a link to a district or to the overview", () => {
  const LINKS = [
    ["#/area/440106", "spine-economy", 1440, 900],
    ["#/area/440300-dapeng?l=en", "spine-economy", 390, 844],
    ["#/overview", "heat", 390, 844],
    ["#/overview?l=en", "heat", 3840, 2160],
  ] as const;

  it.each(cases(LINKS, (_, at) => at === 1 || at === 2))(
    "shows %s before any script has come, and moves nothing after",
    async (link, block, width, height) => {
      const { page, trouble } = await visit("about:blank", { width, height, theme: "dark" });
      const shifts = await recordShifts(page);
      const release = holdScripts();
      await page.goto(new URL(link, site.url).href, { waitUntil: "commit" });
      await untilDrawn(page);
      const before = await said(page);
      expect(before.length).toBeGreaterThan(200);
      expect(await page.locator("main button, main select").count()).toBeGreaterThan(3);
      const still = page.locator(`[data-of="${block}"] svg text`);
      if (!link.includes("dapeng")) expect(await still.count()).toBeGreaterThan(5);
      release();
      await page.locator(alive).first().waitFor();
      expect(await said(page)).toBe(before);
      expect(await shifts()).toEqual([]);
      expect(trouble).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
    },
  );

  seldom("does what was chosen last, and keeps address, focus and the name of the colours", async () => {
    const { page } = await visit("about:blank", { theme: "dark" });
    const release = holdScripts();
    await page.goto(new URL("#/area/440106", site.url).href, { waitUntil: "commit" });
    await untilDrawn(page);
    const list = page.getByRole("combobox").first();
    expect(await page.title()).toMatch(/^天河区 · /);
    expect(await page.locator(".tools button").allInnerTexts()).toContain("浅色");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => [location.hash, document.activeElement?.id])).toEqual([
      "#/area/440106",
      "main",
    ]);
    await list.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.getByRole("combobox").nth(1).focus();
    await page.keyboard.press("ArrowDown");
    const against = await page.getByRole("combobox").nth(1).inputValue();
    release();
    await page.locator(alive).first().waitFor();
    await eventually(() => page.evaluate(() => location.hash)).toBe(`#/area/440106?vs=${against}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  });

  seldom(
    "follows its links when it is alive, and forgets what was done where the reader goes back",
    async () => {
      for (const goesBack of [false, true]) {
        const { page } = await visit("about:blank");
        const release = holdScripts();
        await page.goto(new URL("#/area/440106", site.url).href, { waitUntil: "commit" });
        await untilDrawn(page);
        const hand = handOn(page, "mouse");
        await hand.press(page.getByRole("button", { name: "English", exact: true }));
        await hand.press(page.getByRole("link", { name: "改革案例", exact: true }));
        expect(await page.evaluate(() => location.hash)).toBe("#/area/440106");
        if (goesBack) await page.evaluate(() => void (location.hash = "#/overview"));
        release();
        await page.getByRole("heading", { level: 1, name: goesBack ? /总览/ : /Reform/ }).waitFor();
      }
    },
  );

  seldom("comes without its picture where that is missing", async () => {
    const { page, trouble } = await visit("about:blank");
    site.intercept((path) => (path.includes("/first/") ? { status: 404 } : undefined));
    await page.goto(new URL("#/area/440304", site.url).href);
    await page.locator(alive).first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("福田区");
    expect(trouble.pageErrors).toEqual([]);
  });
});

describe("a picture that is read slowly", () => {
  // Where the reader of the page pauses is chance: of four loads nearly always one would be painted in halves.
  it.each(cases([1, 2, 3, 4], () => false))("is painted whole (load %i)", async () => {
    const { page } = await visit("about:blank", { width: 390, height: 844 });
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 20 });
    const shifts = await recordShifts(page);
    const never = new Promise<undefined>(() => {});
    site.intercept((path) => (path.endsWith(".js") ? never : undefined));
    await page.goto(site.url, { waitUntil: "commit" });
    await page.getByRole("table", { name: "数据表" }).waitFor();
    expect(await shifts()).toEqual([]);
  });
});

describe("the page", () => {
  it("asks no other host, and nothing goes wrong, in any of its parts", async () => {
    const { page, trouble } = await visit("");
    for (const kind of CHARTS) await chart(page, kind);
    await page.getByRole("button", { name: "方格图", exact: true }).click();
    await chart(page, "tiles");
    await page.getByRole("table", { name: "数据表" }).getByRole("button", { name: "5,948.82" }).click();
    await page.getByRole("complementary").getByText("发布者", { exact: true }).waitFor();
    // The drawer lies over the page's head until it is put away.
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: /Gross regional product/ }).waitFor();
    expect(trouble).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
  });

  it("lets only its own scripts run", async () => {
    const { page } = await visit("");
    const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    const rules = new Map(
      (content ?? "").split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
    );
    expect(rules.get("default-src")).toEqual(["'self'"]);
    const scripts = rules.get("script-src") ?? [];
    expect(scripts[0]).toBe("'self'");
    expect(scripts.slice(1).every((source) => source.startsWith("'sha256-"))).toBe(true);
    expect(rules.get("object-src")).toEqual(["'none'"]);
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            done(effectiveDirective);
          });
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.head.append(script);
          if ("ran" in window) done("it ran");
        }),
    );
    expect(blocked).toBe("script-src-elem");
  });
});
