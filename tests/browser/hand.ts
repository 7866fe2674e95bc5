import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Where a person would press: the middle of the first line of visible words. */
async function middleOfWords(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  const at = await target.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      if (texts.currentNode.textContent?.trim() === "") continue;
      range.selectNodeContents(texts.currentNode);
      const [line] = [...range.getClientRects()].filter(({ width, height }) => width > 4 && height > 4);
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    return undefined;
  });
  if (!at) throw new Error("There are no words to press.");
  return at;
}

export type Hand = {
  /** Presses the middle of an element's words; fails where something else lies over them. */
  readonly press: (target: Locator) => Promise<void>;
};

/** A hand with a mouse, or a finger where the page was opened with touch. */
export function handOn(page: Page, how: "mouse" | "touch"): Hand {
  return {
    press: async (target) => {
      const { x, y } = await middleOfWords(target);
      const isOnTop = await target.evaluate(
        (element, [left, top]) => element.contains(document.elementFromPoint(left, top)),
        [x, y] as const,
      );
      expect(isOnTop, `${await target.innerText()} can be pressed`).toBe(true);
      if (how === "mouse") await page.mouse.click(x, y);
      else await page.touchscreen.tap(x, y);
    },
  };
}

/** The ways in which people choose, and on what. */
export const HANDS = [
  ["a mouse", "mouse", { width: 1440, height: 900 }],
  ["a finger", "touch", { width: 390, height: 844, context: { hasTouch: true, isMobile: true } }],
] as const;
