import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { click, NOT_PRESSED, tap } from "./press.ts";
import { walkThrough } from "./walk.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

it("a mouse presses everything by its visible words, and Back restores", async () => {
  expect(await walkThrough(site, { width: 1440 }, click, NOT_PRESSED)).toEqual([]);
}, 200_000);

it("a finger does on a phone", async () => {
  const phone = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
  expect(await walkThrough(site, phone, tap, NOT_PRESSED)).toEqual([]);
}, 200_000);
