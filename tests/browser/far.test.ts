import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const LAST = '[data-chart="multiples"]';
const TABLE = '[data-chart="table"]';
const allDrawn = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('[data-chart][data-state="loading"], .view[aria-busy="true"]'),
  );

/** What the page's last chart or table says to who looks at it, in an order of its own: marks that moved keep their place among the others. */
const seen = (page: Page, last = LAST) =>
  page.evaluate((last) => {
    const chart = document.querySelector(last)?.querySelector(".chart-cursor, .table-scroll");
    if (!chart || getComputedStyle(chart).opacity === "0") return "";
    return [...chart.querySelectorAll("svg text, td")]
      .map((one) => one.textContent)
      .sort()
      .join(" ");
  }, last);

/** Notes how often it is drawn anew, and what it shows in each frame that it is in sight. */
const watch = (last: string) => {
  const told = { drawn: 0, frames: new Set<string>() };
  Object.assign(window, { told });
  const chart = document.querySelector(last);
  if (!chart) return;
  let known = chart.textContent;
  const look = () => {
    const cursor = chart.querySelector(".chart-cursor, .table-scroll");
    const text = chart.textContent;
    if (text !== known) told.drawn += 1;
    known = text;
    const isInSight =
      chart.getBoundingClientRect().top < window.innerHeight &&
      // Until then all of the page is of the choice before.
      !document.querySelector('.view[aria-busy="true"]');
    if (isInSight && cursor && getComputedStyle(cursor).opacity !== "0")
      told.frames.add(
        [...cursor.querySelectorAll("svg text, td")]
          .map((one) => one.textContent)
          .sort()
          .join(" "),
      );
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const told = (page: Page) =>
  page.evaluate(() => {
    const { told } = window as unknown as { told: { drawn: number; frames: Set<string> } };
    return { drawn: told.drawn, frames: [...told.frames] };
  });

seldom(
  "who steps through districts waits for none of what is out of sight, and who then jumps there sees no other district's",
  async () => {
    const { page, close } = await site.visit("#/area/440112");
    await allDrawn(page);
    const wanted = await seen(page);
    for (const area of ["440304", "440106"]) {
      await page.evaluate((hash) => (location.hash = hash), `#/area/${area}`);
      await page.locator('.view[data-state="ready"]').waitFor();
      await allDrawn(page);
      expect(await seen(page)).not.toBe(wanted);
    }
    await page.evaluate(watch, LAST);
    // Steps faster than the rest that what is out of sight waits for.
    for (let step = 0; step < 2; step += 1) {
      await page.goBack();
      await page.waitForFunction(() => !document.querySelector('.view[aria-busy="true"]'));
    }
    expect((await told(page)).drawn).toBe(0);
    await page.keyboard.press("End");
    await allDrawn(page);
    expect(await seen(page)).toBe(wanted);
    expect((await told(page)).frames).toEqual([wanted]);
    await close();
  },
);

seldom("what is out of sight is drawn before anyone comes there, and on paper at once", async () => {
  const { page, close } = await site.visit("#/area/440112");
  await allDrawn(page);
  const wanted = await seen(page);
  await page.evaluate(() => (location.hash = "#/area/440106"));
  await page.waitForFunction(
    (last) => document.querySelector(last)?.getAttribute("data-state") !== "ready",
    LAST,
  );
  await allDrawn(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await page.waitForFunction(
    (last) => document.querySelector(last)?.getAttribute("data-state") !== "ready",
    LAST,
  );
  await page.evaluate(() => {
    window.addEventListener("beforeprint", () => {
      document.documentElement.dataset["late"] = String(
        document.querySelectorAll('.chart[data-state="loading"]').length,
      );
    });
  });
  await page.pdf();
  expect(await page.locator("html").getAttribute("data-late")).toBe("0");
  expect(await seen(page)).toBe(wanted);
  await close();
});

it.each(cases([TABLE, '[data-chart="trend"]'], () => false))(
  "what a change leaves out of sight follows it, and shows nothing of the choice before: %s",
  async (last) => {
    const changed = await site.visit("#/compare?a=all&i=retail-sales&p=2019");
    await allDrawn(changed.page);
    const wanted = await seen(changed.page, last);
    await changed.close();
    const { page, close } = await site.visit("#/compare?a=all&p=2020");
    await allDrawn(page);
    expect(await seen(page, last)).not.toBe(wanted);
    await page.evaluate(watch, last);
    await page.mouse.move(700, 500);
    await page.evaluate(() => (location.hash = "#/compare?a=all&i=retail-sales&p=2019"));
    await page.mouse.wheel(0, 1200);
    await page.waitForFunction(() => scrollY > 600);
    await allDrawn(page);
    expect(await seen(page, last)).toBe(wanted);
    expect((await told(page)).frames).toEqual([wanted]);
    await close();
  },
);

/** Notes how often each chart is drawn, and which are in sight of a frame of the changed page without being drawn. */
const watchDrawings = () => {
  const told = { drawn: {} as Record<string, number>, late: [] as string[] };
  Object.assign(window, { told });
  const nameOf = (chart: Element) =>
    String(chart.getAttribute("data-of") ?? chart.getAttribute("data-chart"));
  new MutationObserver((records) => {
    const charts = records.flatMap(({ target }) =>
      target instanceof SVGElement ? (target.closest("[data-of]") ?? []) : [],
    );
    for (const chart of new Set(charts)) told.drawn[nameOf(chart)] = (told.drawn[nameOf(chart)] ?? 0) + 1;
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
  const before = document.title;
  const look = () => {
    if (document.title !== before && !document.querySelector('.view[aria-busy="true"]'))
      for (const chart of document.querySelectorAll('[data-chart][data-state="loading"]')) {
        const { top, bottom } = chart.getBoundingClientRect();
        if (top < window.innerHeight && bottom > 0) told.late.push(nameOf(chart));
      }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const drawings = (page: Page) =>
  page.evaluate(() => {
    const { told } = window as unknown as { told: { drawn: Record<string, number>; late: string[] } };
    return { late: told.late, twice: Object.entries(told.drawn).filter(([, times]) => times > 1) };
  });

it.each(
  cases(
    [
      [1440, 900],
      [1440, 1100],
      [1100, 700],
      [390, 844],
    ],
    ([width]) => width === 390,
  ),
)("a change is drawn once, with all that it leaves in sight at %i × %i", async (width, height) => {
  const steps = ["a=gz", "a=sz", "a=all&i=rd-expenditure", "a=all&i=retail-sales", "a=all&m=head", "a=all"];
  const { page, trouble, close } = await site.visit("#/compare?a=all", { width, height });
  for (const step of steps) {
    await allDrawn(page);
    const before = await page.title();
    await page.evaluate(watchDrawings);
    await page.evaluate((hash) => (location.hash = hash), `#/compare?${step}`);
    await page.waitForFunction((title) => document.title !== title, before);
    await allDrawn(page);
    expect({ step, ...(await drawings(page)) }).toEqual({ step, late: [], twice: [] });
  }
  expect(trouble.pageErrors).toEqual([]);
  await close();
});

/** Notes which charts and tables are hidden until they are drawn anew, each time that they are. */
const watchHidden = () => {
  const told: string[] = [];
  Object.assign(window, { told });
  new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof HTMLElement && target.matches('[data-chart][data-state="loading"]'))
        told.push(String(target.dataset["of"] ?? target.querySelector("h2")?.textContent));
  }).observe(document.body, { subtree: true, attributeFilter: ["data-state"] });
};

const hidden = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0).sort());

seldom("what a change says again stays drawn, and so while figures come one after the other", async () => {
  const { page, trouble, close } = await site.visit("#/area/440106");
  await allDrawn(page);
  await page.evaluate(watchHidden);
  await page.getByRole("combobox", { name: /^指标/ }).selectOption("census-sex-ratio");
  await page.getByRole("heading", { name: "普查总人口性别比 · 2020年" }).waitFor();
  await allDrawn(page);
  expect(await hidden(page)).toEqual([]);
  let last = Promise.resolve();
  site.intercept(async (path) => {
    if (!path.startsWith("data/")) return undefined;
    await (last = last.then(() => new Promise((done) => setTimeout(done, 100))));
    return undefined;
  });
  for (const area of ["440304", "440106"]) {
    await page.evaluate((hash) => (location.hash = hash), `#/area/${area}`);
    await page.locator('.view[data-state="ready"][aria-busy="false"]').waitFor();
    await allDrawn(page);
    const names = await hidden(page);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
  site.intercept();
  expect(trouble.pageErrors).toEqual([]);
  await close();
});
