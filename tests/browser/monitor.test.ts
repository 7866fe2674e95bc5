import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { expectNoTrouble } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";

let site: Site;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  const used = visits.splice(0);
  await Promise.all(used.map(({ close }) => close()));
  used.forEach(expectNoTrouble);
});

async function open(link: string, options?: VisitOptions): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await visit.page.locator(".card-table").first().waitFor();
  return visit.page;
}

describe("the monitoring", () => {
  it("opens a target's origin by the mouse, and another section by keys", async () => {
    const page = await open("#/monitor");
    const hand = handOn(page, "mouse");
    await page.getByRole("heading", { level: 1, name: "监测 · 目标 · 三区" }).waitFor();
    await hand.press(page.getByRole("button", { name: "≈5%" }).first());
    const drawer = page.getByRole("complementary", { name: "数据出处" });
    await drawer.getByText("香港商报").first().waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "时效与责任" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "逾期的指标" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/monitor?mv=freshness");
    // A first opening of this section alone has the same figures as one that came from another.
    const said = await page.locator(".finding").innerText();
    const alone = await open("#/monitor?mv=freshness");
    expect(await alone.locator(".finding").innerText()).toBe(said);
  });

  it("is read on a narrow screen as it is, the page for a meeting too, and axe finds nothing", async () => {
    const page = await open("#/monitor?mv=meeting", { width: 390, height: 844, theme: "dark" });
    await page.getByRole("heading", { name: "▼ 落后" }).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
