import type { ElementHandle, Page } from "playwright-core";
import { spotOf } from "./walk.ts";

const isDrawing = (element: ElementHandle<HTMLElement>) =>
  element.evaluate((one) => one.matches(".chart-cursor"));
const painted = (element: ElementHandle<HTMLElement>) => element.evaluate((one) => window.walk.painted(one));

/** A click on the words; in a drawing, on the first thing that says what it is. */
export async function click(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
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
export async function tap(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
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

/** The way to the content is for keys, and a table only moves sideways. */
export const NOT_PRESSED = /^(a\.skip|div\.table-scroll)/;
