import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { commonPeriod } from "../../src/core/common-period.ts";
import { FOCUS } from "../../src/state/home.ts";
import { data, measured } from "../fixture.ts";
import { chart } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";

/** Asks again until the expectation holds; a state is waited for, never a time. */
export function eventually<Value>(ask: () => Promise<Value>) {
  return expect.poll(ask, { timeout: 10_000, interval: 40 });
}

export type OpenOptions = VisitOptions & { readonly map?: "map" | "tiles" };

export type ComparePage = Visit & ReturnType<typeof parts>;

/** The year in which most of the three districts can be compared: the home view opens with it. */
const HOME_YEAR = commonPeriod(data, measured("gdp"), FOCUS)?.period ?? "";
export const HOME_TITLE = `地区生产总值 · ${HOME_YEAR}年 · 三区`;

/** Opens a link to the compare view and waits until its charts, of which `map` is one, are drawn. */
export async function openCompare(
  site: Site,
  link = "",
  { map = "map", ...options }: OpenOptions = {},
): Promise<ComparePage> {
  const view = await visitCompare(site, link, options);
  await drawn(view.page, map);
  return view;
}

/** Opens a link in a fresh profile, whatever comes of it. */
export async function visitCompare(site: Site, link: string, options?: VisitOptions): Promise<ComparePage> {
  const visit = await site.visit(link, options);
  return { ...visit, ...parts(visit.page) };
}

/** Opens a link anew in a page that has been used: quicker than a fresh profile, and as free of earlier state. */
export async function openAgain(site: Site, { page }: Visit, link = "", map = "map"): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto("about:blank");
  await page.goto(new URL(link, site.url).href);
  await drawn(page, map);
}

async function drawn(page: Page, map: string): Promise<void> {
  for (const kind of [map, "ranking", "table"]) await chart(page, kind);
}

/** Fails with whatever the page complained about since the last call. */
export function expectNoTrouble({ trouble }: Visit): void {
  const lists = [trouble.consoleErrors, trouble.pageErrors, trouble.foreignRequests];
  expect(lists.map((list) => list.splice(0))).toEqual([[], [], []]);
}

/** The parts of the compare view by role, name and visible text, in either language. */
function parts(page: Page) {
  const table = page.getByRole("table", { name: /^(数据表|Table)$/ });
  const control = (name: RegExp) => page.getByRole("button", { name });
  const choose = async (button: Locator, option: Locator) => {
    await button.click();
    await option.click();
  };
  const areas = control(/^(选择地区|Choose areas)(?:：|: )/);
  const indicator = control(/^(选择指标|Choose an indicator)(?:：|: )/);
  const measure = control(/^(选择度量|Choose a measure)(?:：|: )/);
  return {
    areas,
    indicator,
    measure,
    table,
    title: page.getByRole("heading", { level: 1 }),
    drawer: page.getByRole("complementary"),
    notice: page.locator(".notice"),
    classes: control(/^(分级|Classes)(?:：|: )/),
    period: page.getByRole("slider", { name: /^(时期|Period)$/ }),
    latest: page.getByRole("checkbox", { name: /^(最近可得|Latest available)$/ }),
    undo: control(/^(撤销|Undo)$/),
    redo: control(/^(重做|Redo)$/),
    search: page.getByRole("combobox", { name: /^(选择指标|Choose an indicator)/ }),
    options: page.getByRole("listbox").getByRole("option"),
    cursor: (kind: string) => page.locator(`[data-chart="${kind}"]`).getByRole("group"),
    /** What stands beside the pointer, and what the chart under the keyboard says. */
    tip: (kind: string) => page.locator(`[data-chart="${kind}"] .chart-tip`),
    spoken: (kind: string) => page.locator(`[data-chart="${kind}"]`).getByRole("status"),
    /** Rows of the table as cells, without the head; where a change leaves it out of sight, it follows. */
    rows: async () => {
      await page.locator('[data-chart="table"][data-state="ready"]').waitFor();
      return (await table.locator("tbody tr").allInnerTexts()).map((row) => row.split("\t"));
    },
    /** All words in a chart's picture, in the order in which they are drawn. */
    words: (kind: string) => page.locator(`[data-chart="${kind}"] svg text`).allTextContents(),
    choosePreset: async (name: string) => {
      await choose(areas, page.getByRole("radio", { name, exact: true }));
      await page.keyboard.press("Escape");
    },
    chooseIndicator: async (query: string) => {
      await indicator.click();
      await page.getByRole("combobox", { name: /^(选择指标|Choose an indicator)/ }).fill(query);
      await page.keyboard.press("Enter");
    },
    chooseMeasure: (name: string) => choose(measure, page.getByRole("radio", { name, exact: true })),
    mapStyle: (name: string) => page.getByRole("button", { name, exact: true }),
    /** Opens the origin of a row's value and waits for its source. */
    openOrigin: async (area: string, waitFor = "发布者") => {
      await table.getByRole("row").filter({ hasText: area }).getByRole("button").click();
      await page.getByRole("complementary").getByText(waitFor, { exact: true }).first().waitFor();
    },
  };
}

/** The middle of a word in a chart's picture, in page coordinates. */
export async function middleOf(page: Page, kind: string, word: string) {
  const text = page.locator(`[data-chart="${kind}"] svg text`).filter({ hasText: word }).first();
  await text.scrollIntoViewIfNeeded();
  const box = await text.boundingBox();
  if (!box) throw new Error(`${word} is not drawn in ${kind}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, ...{ width: box.width, height: box.height } };
}
