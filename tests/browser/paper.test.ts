import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Four today, and five with another district beside it. */
const MOST_PAGES = 6;

it.each(["#/area/440106", "#/area/440106?vs=440304"])(
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
        dataset["seen"] = `${dataset["theme"] ?? ""}, ${String(over.length)} too wide`;
      });
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(await page.locator("html").getAttribute("data-seen")).toBe("light, 0 too wide");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(MOST_PAGES);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await close();
  },
);

it("a table is printed to its last row", async () => {
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
