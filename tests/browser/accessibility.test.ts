import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble, openAgain, openCompare } from "./compare-page.ts";
import type { ComparePage, OpenOptions } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

const NARROW = { width: 320, height: 720 };

let site: Site;
/** One page a combination of theme and width; all tests of that combination share it. */
const pages = new Map<string, ComparePage>();

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(() => {
  pages.forEach(expectNoTrouble);
});

async function open(link = "#/compare?p=2022", options: OpenOptions = {}): Promise<ComparePage> {
  const key = `${options.theme ?? "light"} ${String(options.width ?? "wide")}`;
  const known = pages.get(key);
  if (known) {
    await openAgain(site, known, link, options.map);
    return known;
  }
  const view = await openCompare(site, link, options);
  pages.set(key, view);
  return view;
}

/** What sticks out of the page on the right, if that makes it scroll sideways, and panels cut off on the left. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll(".popover-panel")]
      .filter((panel) => panel.getBoundingClientRect().left < 0)
      .map((panel) => panel.outerHTML.slice(0, 100));
    if (document.documentElement.scrollWidth <= width) return cut;
    return [...document.querySelectorAll("body *")]
      .filter(
        (element) => element.getBoundingClientRect().right > width + 1 && !element.closest(".table-scroll"),
      )
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

const LOOKS = [
  ["light, Chinese", "", {}],
  ["dark, Chinese", "", { theme: "dark" }],
  ["light, English", "#/compare?l=en", {}],
  ["dark, English", "#/compare?l=en", { theme: "dark" }],
  ["light, Chinese, narrow", "", NARROW],
  ["dark, Chinese, narrow", "", { theme: "dark", ...NARROW }],
  ["light, English, narrow", "#/compare?l=en", NARROW],
  ["dark, English, narrow", "#/compare?l=en", { theme: "dark", ...NARROW }],
] as const satisfies readonly (readonly [string, string, OpenOptions])[];

describe.each(cases(LOOKS, (_, at) => at === 0))("%s", (_, link, options) => {
  it("axe finds nothing, and the page does not scroll sideways", async () => {
    const { page } = await open(link, options);
    await chart(page, "trend");
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

const PARTS: readonly (readonly [string, string, (view: ComparePage) => Promise<void>])[] = [
  [
    "the areas",
    "",
    async ({ page, areas }) => {
      await areas.click();
      await page.getByRole("radio", { name: /^(全部|all districts and zones)$/ }).waitFor();
    },
  ],
  [
    "the indicators",
    "",
    async ({ indicator, options }) => {
      await indicator.click();
      await options.first().waitFor();
    },
  ],
  [
    "the measures, some of them refused",
    "i=gdp-growth-real",
    async ({ page, measure }) => {
      await measure.click();
      await page.getByRole("radio", { name: /^(原值|Value)$/ }).waitFor();
    },
  ],
  [
    "the classes",
    "m=area",
    async ({ page, classes }) => {
      await classes.click();
      await page.getByRole("radio", { name: /^(分位数|Quantiles)$/ }).waitFor();
    },
  ],
  [
    "a chart's menu",
    "",
    async ({ page }) => {
      await page
        .getByRole("button", { name: /^(图表菜单|Chart menu)(?:：|: )/ })
        .first()
        .click();
      await page.getByRole("button", { name: /^(数据表|Table)$/ }).waitFor();
    },
  ],
  ["the drawer", "p=2020&m=head", ({ openOrigin }) => openOrigin("天河")],
  [
    "all districts, some without a figure",
    "a=all",
    async ({ page }) => {
      await page.getByText(/22个地区中\d+个可以互比/).waitFor();
    },
  ],
  [
    "a notice",
    "m=median&i=nothing",
    async ({ notice }) => {
      await notice.waitFor();
    },
  ],
];

// In every theme, language and width: `npm run test:long`.
describe.each([["dark, narrow", { theme: "dark", ...NARROW }]] as const satisfies readonly (readonly [
  string,
  OpenOptions,
])[])("%s", (_, options) => {
  it.each(cases(PARTS, (_, at) => at === 1))(
    "axe finds nothing with %s on show, and nothing sticks out",
    async (_name, query, show) => {
      const view = await open(`#/compare?${query}`, options);
      await show(view);
      expect(await findings(view.page)).toEqual([]);
      expect(await overflow(view.page)).toEqual([]);
    },
  );

  seldom("axe finds nothing with tiles", async () => {
    const { page } = await open("#/compare?g=tiles&m=area", { ...options, map: "tiles" });
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

describe("every chart", () => {
  const kinds = [
    ["map", "分布图", "#/compare?m=area"],
    ["tiles", "方格图", "#/compare?m=area&g=tiles"],
    ["ranking", "排名", "#/compare?m=area"],
    ["trend", "趋势", "#/compare?m=area"],
  ] as const;
  it.each(cases(kinds, () => false))(
    "%s has a name with its finding, and a table in its place",
    async (kind, title, link) => {
      const { page, cursor, table } = await open(link, kind === "tiles" ? { map: "tiles" } : {});
      await chart(page, kind);
      const name = await cursor(kind).getAttribute("aria-label");
      expect(name).toMatch(new RegExp(`${title}.*2022年，地区生产总值.*(天河|福田)`));
      const card = page.getByRole("region").filter({ has: page.locator(`[data-chart="${kind}"]`) });
      await card.getByRole("button", { name: /^图表菜单/ }).click();
      await card.getByRole("button", { name: "数据表" }).click();
      const twin = card.getByRole("table");
      await twin.waitFor();
      const words = await twin.innerText();
      // The same figure that the main table prints.
      const printed = await table
        .getByRole("row")
        .filter({ hasText: "天河" })
        .getByRole("button")
        .innerText();
      expect(words).toContain(printed);
      expect(words).toContain("天河");
      expect(await page.locator(`[data-chart="${kind}"] svg`).count()).toBe(0);
      await card.getByRole("button", { name: /^图表菜单/ }).click();
      await card.getByRole("button", { name: "图形" }).click();
      await page.locator(`[data-chart="${kind}"][data-state="ready"] svg`).waitFor();
    },
  );
});

describe("the keyboard", () => {
  it("reaches every control and chart in reading order, and the focus is always to be seen", async () => {
    const { page } = await open();
    await chart(page, "trend");
    const stops: string[] = [];
    for (let at = 0; at < 80; at += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const inView = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
        const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && inView && box.width > 0;
        const chartKind = element.closest<HTMLElement>("[data-chart]")?.dataset["chart"];
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return { seen, name: element.classList.contains("chart-cursor") ? `chart ${chartKind ?? ""}` : name };
      });
      if (!stop) break;
      expect(stop.seen, `${stop.name} shows that it has the focus`).toBe(true);
      stops.push(stop.name);
    }
    const places = [
      "跳到正文",
      "选择地区：三区",
      "选择指标：地区生产总值",
      "播放",
      "时期",
      "选择度量：原值",
      "地图",
      "方格图",
      "chart map",
      "chart ranking",
      "chart trend",
      "6,215.7",
      "4,313.76",
    ].map((name) => stops.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("skips to the content", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  seldom("gives the focus back when a panel closes with Escape", async () => {
    const { page, areas } = await open();
    await areas.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "三区" }).focus();
    await page.keyboard.press("Escape");
    await eventually(() => page.getByRole("radio").count()).toBe(0);
    expect(await areas.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("a reader's settings", () => {
  it("are kept: no motion where none is wanted, and charts in forced colours", async () => {
    const view = await openCompare(site, "", {
      context: { reducedMotion: "reduce", forcedColors: "active" },
    });
    const { page } = view;
    await view.mapStyle("方格图").click();
    await chart(page, "tiles");
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
    expect(moving).toBe(0);
    expect(await page.locator('[data-chart="tiles"] svg').isVisible()).toBe(true);
    expectNoTrouble(view);
    await view.close();
  });

  it("at 200 % zoom nothing sticks out, whichever panel is open", async () => {
    const zoomed = { width: 640, height: 400, context: { deviceScaleFactor: 2 } };
    const view = await openCompare(site, "#/compare?a=all&m=area&l=en", zoomed);
    expect(await overflow(view.page)).toEqual([]);
    for (const button of [view.areas, view.indicator, view.measure, view.classes]) {
      await button.click();
      await view.page.locator(".popover-panel .picker").waitFor();
      expect(await overflow(view.page)).toEqual([]);
      await view.page.keyboard.press("Escape");
    }
    await view.close();
  });
});

it("a trend can be heard line by line, and ends with the menu", async () => {
  const view = await openCompare(site, "#/compare");
  const { page } = view;
  await chart(page, "trend");
  const card = page.locator(".card-trend");
  const { press } = handOn(page, "mouse");
  await press(card.getByRole("button", { name: /^图表菜单/ }));
  await press(card.getByRole("button", { name: "听趋势" }));
  await card.getByRole("status").getByText("天河 · 依次播放").waitFor();
  await press(card.getByRole("button", { name: "停止播放" }));
  await card.getByRole("button", { name: "听趋势" }).waitFor();
  await press(card.getByRole("button", { name: "听趋势" }));
  await card.getByRole("status").getByText("天河 · 依次播放").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await card.getByRole("button", { name: "停止播放" }).waitFor({ state: "detached" });
  expectNoTrouble(view);
  await view.close();
});
