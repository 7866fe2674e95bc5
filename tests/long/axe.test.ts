import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings } from "../browser/axe.ts";
import { openSite } from "../browser/harness.ts";
import type { Site } from "../browser/harness.ts";
import { click, tap } from "../browser/press.ts";
import { beginWalk, eachOpened, goTo, ROUTES } from "../browser/walk.ts";

const LOOKS = (["zh", "en"] as const).flatMap((locale) =>
  (["light", "dark"] as const).flatMap((theme) =>
    [1440, 390].map((width) => [locale, theme, width] as const),
  ),
);

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const inLocale = (link: string, locale: string) =>
  locale === "zh" ? link : `${link}${link.includes("?") ? "&" : "?"}l=${locale}`;

describe.each(LOOKS)("%s, %s, %i px", (locale, theme, width) => {
  it.each(ROUTES)("axe finds nothing on %s, nor with any panel of it open", async (link, ready) => {
    const context = width < 600 ? { hasTouch: true, isMobile: true } : {};
    const walk = await beginWalk(site, { width, height: 844, theme, context });
    const at = await goTo(site, walk, inLocale(link, locale), ready);
    const found = await findings(at.page);
    const opened = await eachOpened(site, at, width < 600 ? tap : click, async (name) => {
      found.push(...(await findings(at.page)).map((line) => `${name}: ${line}`));
    });
    await walk.close();
    expect(found).toEqual([]);
    expect(opened).toBeGreaterThan(0);
  });
});
