import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const FILE = pathToFileURL(join(import.meta.dirname, "../../dist/index.html")).href;

const seen = (all: readonly Element[]) => all.filter((one) => one.getClientRects().length > 0).length;

/** What the page says at its top, and what of it a reader could take for alive. */
async function said(page: Page, words: RegExp): Promise<void> {
  const notice = page.locator(".error-panel").filter({ hasText: words });
  await notice.waitFor();
  // Styled: a panel has room within its border.
  await eventually(() => notice.evaluate((panel) => getComputedStyle(panel).paddingLeft)).not.toBe("0px");
  expect(await page.locator(".error-panel").evaluateAll(seen)).toBe(1);
  expect(await notice.evaluate((panel) => panel.getBoundingClientRect().top)).toBeLessThan(60);
  expect(await page.locator(".top nav, .tools, .controls, .chart-menu").evaluateAll(seen)).toBe(0);
}

async function visit<Result>(
  options: VisitOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const opened = await site.visit("about:blank", options);
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
}

describe("a page that cannot come alive says what to do", () => {
  it.each(cases(["#/compare", "#/data"], (_, at) => at === 0))("without scripts (%s)", async (link) => {
    await visit({ context: { javaScriptEnabled: false } }, async ({ page }) => {
      await page.goto(new URL(link, site.url).href);
      await said(page, /需要启用 JavaScript.*needs JavaScript/s);
    });
  });

  it.each([1440, 1000, 390])(
    "without scripts it has no dead part, and leads to pages that need none, %d wide",
    async (width) => {
      await visit({ context: { javaScriptEnabled: false }, width }, async ({ page }) => {
        await page.goto(site.url);
        expect(
          await page.locator(".popover-button, [data-chart=trend]").filter({ visible: true }).count(),
        ).toBe(0);
        for (const kind of ["map", "ranking"]) {
          const box = await page.locator(`[data-chart=${kind}]`).boundingBox();
          const ratio = await page.locator(`[data-chart=${kind}] svg`).evaluate((svg) => {
            const [, , across = 1, down = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
            return down / across;
          });
          expect(box?.height).toBeCloseTo((box?.width ?? 0) * ratio, -1);
        }
        for (const [words, folder] of [
          ["各视图", "v/"],
          ["Pages of named views", "v/en/"],
        ] as const) {
          await page.goto(site.url);
          await page.getByRole("link", { name: words }).click();
          await eventually(() => Promise.resolve(page.url())).toBe(new URL(folder, site.url).href);
        }
      });
    },
  );

  it("opened as a file", async () => {
    await visit({}, async ({ page }) => {
      await page.goto(FILE);
      await said(page, /请在浏览器中打开本站的网址.*open its web address/s);
    });
  });

  it("whose program does not come for twenty seconds", async () => {
    await visit({}, async ({ page }) => {
      await page.clock.install();
      let isHanging = true;
      await page.route(/assets\/index-.*\.js$/, (route) => (isHanging ? undefined : route.continue()));
      await page.goto(site.url, { waitUntil: "commit" });
      await page.locator("#root svg").first().waitFor();
      expect(await page.locator("#stuck").isVisible()).toBe(false);
      await page.clock.fastForward(21_000);
      await said(page, /请重新载入/);
      isHanging = false;
      await page.getByRole("button", { name: "重新载入" }).click();
      await page.locator('[data-chart="ranking"][data-state="ready"]').waitFor();
    });
  });
});
