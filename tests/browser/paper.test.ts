import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Six or seven today, and eight with another district beside it: no card of a figure is cut. */
const MOST_PAGES = 8;

it.each(cases(["#/area/440106", "#/area/440106?vs=440304"], (_, at) => at === 1))(
  "%s is printed with its charts drawn for the paper",
  async (link) => {
    const { page, close } = await site.visit(link, { theme: "dark" });
    for (const part of ['[data-chart="multiples"][data-state="ready"]', ".reform-group"])
      await page.locator(part).first().waitFor();
    await page.locator('main [data-state="loading"]').first().waitFor({ state: "detached" });
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      window.addEventListener("beforeprint", () => {
        const over = [...document.querySelectorAll(".chart svg")].filter(
          (svg) => svg.getBoundingClientRect().width > (svg.closest(".chart")?.clientWidth ?? 0) + 1,
        );
        const figures = [...document.querySelectorAll(".key-figures > div")];
        const cut = figures.filter((one) => getComputedStyle(one).breakInside !== "avoid");
        const counts = `${String(over.length)} too wide, ${String(cut.length)} cut, ${String(figures.length > 20)}`;
        dataset["seen"] = `${dataset["theme"] ?? ""}, ${counts}`;
      });
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(await page.locator("html").getAttribute("data-seen")).toBe("light, 0 too wide, 0 cut, true");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(MOST_PAGES);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await close();
  },
);

/** Notes what is seen on the page at the moment of printing that should not be. */
const watch = () => {
  window.addEventListener("beforeprint", () => {
    const shown = (one: Element) => one.getClientRects().length > 0;
    const { dataset } = document.documentElement;
    const page = document.querySelector(".page")?.getBoundingClientRect();
    const all = (what: string) => [...document.querySelectorAll(what)].filter(shown);
    const named = (one: Element) =>
      `${one.tagName} ${one.getAttribute("class") ?? ""} ${one.textContent.slice(0, 20)}`;
    const tools = all("nav, .tools button, .controls, .chart-menu, .drawer, .notice");
    const cut = all("main *").filter(
      (one) =>
        getComputedStyle(one).overflow !== "visible" &&
        (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1) &&
        one.matches(".table-scroll, .records-scroll, .card, .chart"),
    );
    const lost = [...document.querySelectorAll("main button")].filter(
      (one) => !shown(one) && /\d/.test(one.textContent) && !one.closest(".controls, .drawer"),
    );
    const wide = all("main *").filter((one) => page && one.getBoundingClientRect().right > page.right + 1);
    // A sheet of A4 between its margins, in CSS pixels: no picture goes over from one to the next.
    const high = all(".chart").filter((one) => one.clientHeight > 1032);
    const folded = all("main details:not([open])");
    dataset["seen"] = JSON.stringify({
      theme: dataset["theme"],
      folded: folded.map(named).slice(0, 5),
      tools: tools.map(named).slice(0, 5),
      cut: cut.map(named).slice(0, 5),
      wide: wide.map(named).slice(0, 5),
      high: high.map(named).slice(0, 5),
      lost: lost.map(named).slice(0, 5),
    });
  });
};

it.each(
  cases(
    [
      ["#/compare?a=all", '[data-chart="trend"][data-state="ready"]'],
      ["#/overview", '[data-chart="coverage"][data-state="ready"]'],
      ["#/overview?a=all&l=en", '[data-chart="coverage"][data-state="ready"]'],
      ["#/compare?a=gz&p=2022&f=2019&y=spread.basis", '[data-chart="maps"][data-state="ready"]'],
      ["#/compare?a=gz&g=tiles&m=area&l=en", '[data-chart="trend"][data-state="ready"]'],
      ["#/area/440304", '[data-chart="spine"][data-state="ready"]'],
      ["#/reforms", ".matrix"],
      ["#/reforms?rl=timeline", '[data-chart="timeline"][data-state="ready"]'],
      ["#/reforms/th-one-seal", ".reform-page"],
      ["#/data", ".records-scroll a"],
      ["#/data/indicators?s=gdp", ".record .matrix"],
    ] as const,
    () => false,
  ),
)("%s is printed light, whole, without tools, upright and on its side", async (link, ready) => {
  const { page, close } = await site.visit(link, { theme: "dark" });
  await page.locator(ready).first().waitFor();
  await page.evaluate(watch);
  for (const landscape of [false, true]) {
    const pdf = await page.pdf({ format: "A4", landscape });
    expect(pdf.length).toBeGreaterThan(10_000);
    expect(JSON.parse((await page.locator("html").getAttribute("data-seen")) ?? "")).toEqual({
      theme: "light",
      folded: [],
      tools: [],
      cut: [],
      wide: [],
      high: [],
      lost: [],
    });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await close();
});

/** How wide the page is and which parts of it the charts take, noted when printing starts and when the sheet is turned. */
const watchWidth = () => {
  const note = () => {
    const width = (one: Element | null) => one?.getBoundingClientRect().width ?? 0;
    const page = width(document.querySelector(".page"));
    const parts = [...document.querySelectorAll(".chart svg")].map((svg) => width(svg) / page);
    document.documentElement.dataset["seen"] = JSON.stringify({ page, parts });
  };
  window.addEventListener("beforeprint", note);
  matchMedia("print and (orientation: landscape)").addEventListener("change", ({ matches }) => {
    if (matches) note();
  });
};

seldom("charts take the width of the page again when the sheet is gone", async () => {
  const { page, close } = await site.visit("#/compare?a=all");
  await page.locator('[data-chart="trend"][data-state="ready"]').waitFor();
  const over = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".chart")].map(
        (chart) => (chart.querySelector("svg")?.getBoundingClientRect().width ?? 0) - chart.clientWidth,
      ),
    );
  const before = await over();
  for (const landscape of [false, true]) {
    await page.pdf({ format: "A4", landscape });
    expect(await over()).toEqual(before);
  }
  await close();
});

it.each(cases([390, 1440], () => false))(
  "charts take the width of their sheet however it lies, from a window of %i",
  async (width) => {
    const { page, close } = await site.visit("#/compare?a=all", { width });
    await page.locator('[data-chart="trend"][data-state="ready"]').waitFor();
    await page.evaluate(watchWidth);
    const print = async (landscape: boolean) => {
      await page.pdf({ format: "A4", landscape });
      const noted = (await page.locator("html").getAttribute("data-seen")) ?? "";
      return JSON.parse(noted) as { readonly page: number; readonly parts: readonly number[] };
    };
    const upright = await print(false);
    expect(Math.min(...upright.parts)).toBeGreaterThan(0.9);
    const side = await print(true);
    expect(Math.max(...side.parts)).toBeGreaterThan(0.9);
    // The same size of type on 297 less 28 mm as on 210 less 28 mm.
    expect(side.page / upright.page).toBeCloseTo(269 / 182, 2);
    await close();
  },
);

seldom("the distribution of an indicator stands on paper, and what is folded is read there", async () => {
  const { page, close } = await site.visit("#/area/440304");
  await page.locator(".benchmark .bins").waitFor();
  await page.evaluate(() => {
    window.addEventListener("beforeprint", () => {
      const shown = (what: string) =>
        [...document.querySelectorAll(what)].filter((one) => one.getClientRects().length > 0).length;
      document.documentElement.dataset["seen"] = JSON.stringify([shown(".bins li"), shown(".unplaced li")]);
    });
  });
  await page.pdf({ format: "A4" });
  const seen = (await page.locator("html").getAttribute("data-seen")) ?? "[]";
  const [bins = 0, unplaced = 0] = JSON.parse(seen) as readonly number[];
  expect(bins).toBe(await page.locator(".bins li").count());
  expect(unplaced).toBe(await page.locator(".unplaced li").count());
  expect(Math.min(bins, unplaced)).toBeGreaterThan(0);
  await close();
});

seldom("a table is printed to its last row", async () => {
  const { page, close } = await site.visit("#/compare?a=all");
  await page.locator("main table tbody tr").last().waitFor();
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".table-scroll")
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.scrollHeight > table.clientHeight + 1)
        .map((table) => table.scrollHeight),
    );
  expect(cut).toEqual([]);
  await close();
});

/** The height of an upright A4 sheet between its margins, in CSS pixels. */
const SHEET = ((297 - 11 - 13) / 25.4) * 96;

it.each(cases(["#/overview", "#/overview?l=en"], (_, at) => at === 0))(
  "%s has what is said and the table of indicators on its first sheet",
  async (link) => {
    const { page, close } = await site.visit(link);
    await page.locator('[data-chart="heat"][data-state="ready"]').waitFor();
    await page.evaluate(() => {
      window.addEventListener("beforeprint", () => {
        const [top, bottom] = [".page", ".card-heat"].map((what) =>
          document.querySelector(what)?.getBoundingClientRect(),
        );
        document.documentElement.dataset["seen"] = String((bottom?.bottom ?? Infinity) - (top?.top ?? 0));
      });
    });
    await page.pdf({ format: "A4" });
    expect(Number(await page.locator("html").getAttribute("data-seen"))).toBeLessThan(SHEET);
    await close();
  },
);

it.each(["#/area/440112", "#/area/440304?l=en", "#/overview?a=all"])(
  "no heading of %s stands alone at the foot of a sheet or a column, and no picture is cut by one",
  async (link) => {
    const { page, close } = await site.visit(link);
    await page.locator('.view[data-state="ready"][aria-busy="false"]').waitFor();
    await page.evaluate(() => {
      window.addEventListener("beforeprint", () => {
        const shown = (what: string) =>
          [...document.querySelectorAll(what)].filter((one) => one.getClientRects().length > 0);
        const heads = shown("main :is(h1, h2, h3, h4, summary, .card-head)");
        const lone = heads.filter((one) => getComputedStyle(one).breakAfter !== "avoid");
        const cut = shown(".spine-columns .card").filter(
          (one) => getComputedStyle(one).breakInside !== "avoid",
        );
        const named = [...lone, ...cut].map((one) => one.textContent.slice(0, 20));
        document.documentElement.dataset["seen"] = JSON.stringify([heads.length > 5, named]);
      });
    });
    await page.pdf({ format: "A4" });
    expect(JSON.parse((await page.locator("html").getAttribute("data-seen")) ?? "")).toEqual([true, []]);
    await close();
  },
);
