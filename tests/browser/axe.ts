import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Axe = { readonly run: (context: Document, options: unknown) => Promise<AxeResults> };

/** What opens over a page, at the reader's word and until the reader's word. */
const OVER = ".popover-panel, .drawer, dialog[open]";

/**
 * What axe finds, one line a finding with the element; the number of rules that held shows that it looked. A button of which
 * an open panel hides a part is as large as before once it is closed.
 */
export async function findings(page: Page): Promise<string[]> {
  // As the debugger, since the page allows no script but its own.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    async ({ values, over }) => {
      const { axe } = window as unknown as { readonly axe: Axe };
      const isBehind = (selector: unknown) =>
        document.querySelector(over) !== null && !document.querySelector(String(selector))?.closest(over);
      const found = await axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      });
      const lines = found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => id !== "target-size" || !isBehind(target[0]))
          .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
      );
      return { violations: lines, passes: found.passes.length };
    },
    { values: TAGS, over: OVER },
  );
  expect(passes).toBeGreaterThan(10);
  return violations;
}
