import { afterAll, beforeAll, expect, it } from "vitest";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Whether the worker answers, and has all that it needs for that. */
async function isKept(): Promise<boolean> {
  return navigator.serviceWorker.controller !== null && (await caches.match("offline.json")) !== undefined;
}

it("who has opened nothing but slides has them and the whole site without a net", async () => {
  const visit = await site.visit("#/present", { context: { serviceWorkers: "allow" } });
  const { page } = visit;
  await page.locator(".slide-status").waitFor();
  await expect.poll(() => page.evaluate(isKept), { timeout: 40_000, interval: 100 }).toBe(true);
  await page.context().setOffline(true);
  await site.stop();
  const open = async (link: string) => {
    await page.goto("about:blank");
    await page.goto(new URL(link, site.url).href);
  };
  await open("#/present?s=3");
  await page.locator('.slide-status:has-text("3 / 10")').waitFor();
  await open("#/compare?i=rd-expenditure");
  await chart(page, "ranking");
  expect(visit.trouble.pageErrors).toEqual([]);
});
