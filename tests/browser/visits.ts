import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { expectNoTrouble } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";

/**
 * The site for the tests of one file, each visit of which is closed after its test and has to be without trouble. `ready`
 * waits for what a page has to show.
 */
export function visitsOf(ready: (page: Page) => Promise<unknown>) {
  let site: Site | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    const used = visits.splice(0);
    await Promise.all(used.map(({ close }) => close()));
    used.forEach(expectNoTrouble);
  });
  return async (link: string, options?: VisitOptions, isReady = ready): Promise<Page> => {
    if (!site) throw new Error("The site is opened before all tests.");
    const visit = await site.visit(link, options);
    visits.push(visit);
    await isReady(visit.page);
    return visit.page;
  };
}
