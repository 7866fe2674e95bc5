import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { click, NOT_PRESSED } from "./press.ts";
import { walkThrough } from "./walk.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

// A finger, and everything there is: `npm run test:long`.
it("a mouse presses everything by its visible words, and Back restores", async () => {
  expect(await walkThrough(site, { width: 1440 }, click, NOT_PRESSED)).toEqual([]);
}, 200_000);
