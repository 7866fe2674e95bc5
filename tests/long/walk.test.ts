import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../browser/harness.ts";
import type { Site } from "../browser/harness.ts";
import { click, NOT_PRESSED, tap } from "../browser/press.ts";
import { beginWalk, ROUTES, walkAll } from "../browser/walk.ts";

/** Rows of a list, options of a picker and cells of a table are made by the same lines of code. */
const MOST = 6;

const HANDS = [
  ["a mouse", click, { width: 1440 }],
  ["a finger on a phone", tap, { width: 390, height: 844, context: { hasTouch: true, isMobile: true } }],
] as const;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(HANDS)("%s", (_, press, options) => {
  it.each(ROUTES)("presses everything on %s, and all in what opens; Back restores", async (...route) => {
    const walk = await beginWalk(site, options);
    const { complaints, pressed } = await walkAll(site, walk, route, {
      press,
      skipped: NOT_PRESSED,
      most: MOST,
    });
    await walk.close();
    expect(complaints).toEqual([]);
    expect(pressed.length).toBeGreaterThan(10);
  });
});
