import type { ElementHandle, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { spotOf, walkThrough } from "./walk.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const isDrawing = (element: ElementHandle<HTMLElement>) =>
  element.evaluate((one) => one.matches(".chart-cursor"));
const painted = (element: ElementHandle<HTMLElement>) => element.evaluate((one) => window.walk.painted(one));

/** A click on the words; in a drawing, on the first thing that says what it is. */
async function click(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  const { x, y } = await spotOf(element);
  await page.mouse.move(x, y);
  for (const mark of (await isDrawing(element)) ? await painted(element) : []) {
    await page.mouse.move(mark.x, mark.y, { steps: 2 });
    if (await element.evaluate((one) => one.querySelector(".chart-tip") !== null)) break;
  }
  await page.mouse.down();
  await page.mouse.up();
}

/** A tap on the words; in a drawing, on one thing after the other until something opens. */
async function tap(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  const { x, y } = await spotOf(element);
  if (!(await isDrawing(element))) {
    await page.touchscreen.tap(x, y);
    return;
  }
  const hash = await page.evaluate(() => window.location.hash);
  for (const mark of await painted(element)) {
    await page.touchscreen.tap(mark.x, mark.y);
    const isOpen = await page
      .waitForFunction(
        (before) => document.querySelector(".drawer") ?? window.location.hash !== before,
        hash,
        {
          timeout: 600,
        },
      )
      .catch(() => undefined);
    if (isOpen) return;
  }
}

// The way to the content is for keys, and a table only moves sideways.
const NOT_PRESSED = /^(a\.skip|div\.table-scroll)/;

it("a mouse presses everything by its visible words, and Back restores", async () => {
  expect(await walkThrough(site, { width: 1440 }, click, NOT_PRESSED)).toEqual([]);
}, 200_000);

it("a finger does on a phone", async () => {
  const phone = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
  expect(await walkThrough(site, phone, tap, NOT_PRESSED)).toEqual([]);
}, 200_000);
