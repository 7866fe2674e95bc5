import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases } from "../extent.ts";

const VIEWS = [
  ["#/compare", '[data-chart="ranking"][data-state="ready"]'],
  ["#/area/440106", ".reform-group"],
  ["#/reforms", ".matrix a"],
  ["#/data/indicators?s=gdp", "table.matrix td a"],
] as const;

/** A browser whose reader has set letters of 24 px, and one as it comes. */
let large: Site;
let usual: Site;

beforeAll(async () => {
  usual = await openSite();
  large = await openSite(["--blink-settings=defaultFontSize=24"]);
});

afterAll(() => Promise.all([usual.close(), large.close()]));

type Measured = { readonly sizes: readonly number[]; readonly buttons: readonly number[] };

/** The size of every letter and the height of every button, drawings aside, in the order of the page. */
function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => ({
    sizes: [...document.querySelectorAll("body *:not(script, svg *)")].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    ),
    buttons: [...document.querySelectorAll("button")].map(({ offsetHeight }) => offsetHeight),
  }));
}

async function seen(site: Site, link: string, mark: string, width = 1440, height = 900) {
  const { page, close } = await site.visit(link, { width, height });
  await page.locator(mark).first().waitFor();
  await page.locator('main [data-state="loading"]').first().waitFor({ state: "detached" });
  const found = { ...(await measured(page)), sticksOut: await sticksOut(page) };
  await close();
  return found;
}

/** What reaches over the page's edge, or is wider than the box that cuts it. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *:not(script, svg *, .sr-only, .skip)")]
      .filter((element) => {
        const over = element.getBoundingClientRect().right > window.innerWidth + 1;
        const cuts = getComputedStyle(element).overflowX === "hidden";
        return (
          (over && !element.closest(".table-scroll")) ||
          (cuts && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map(({ className, textContent }) => `${className} ${textContent.slice(0, 20)}`),
  );
}

function expectScaled(before: Measured, after: Measured, factor: number): void {
  expect(after.sizes).toHaveLength(before.sizes.length);
  const letters = after.sizes.map((size, index) => Math.round((100 * size) / (before.sizes[index] ?? 0)));
  expect([...new Set(letters)]).toEqual([Math.round(100 * factor)]);
  const shrunk = after.buttons.filter((size, index) => size < factor * (before.buttons[index] ?? 0) - 2);
  expect(shrunk).toEqual([]);
}

describe.each(cases(VIEWS, (_, at) => at === 1))("%s", (link, mark) => {
  let before: Measured;
  beforeAll(async () => {
    before = await seen(usual, link, mark);
  });

  it("grows with the size of letters that the reader has set, and nothing is cut", async () => {
    const after = await seen(large, link, mark);
    expectScaled(before, after, 24 / 16);
    expect(after.sticksOut).toEqual([]);
  });

  it.each(
    cases(
      [
        [2560, 1440, 4 / 3],
        [3840, 2160, 2],
      ] as const,
      () => false,
    ),
  )("grows on a screen of %i × %i, which is read from further away", async (width, height, factor) => {
    const after = await seen(usual, link, mark, width, height);
    expectScaled(before, after, factor);
    expect(after.sticksOut).toEqual([]);
  });
});
