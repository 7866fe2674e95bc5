import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectNoTrouble } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { beginWalk, goTo, leadBack, placeOf, ROUTES, settled, within, isOther } from "./walk.ts";
import type { Walk } from "./walk.ts";
import { cases, IN_FULL } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

type Stop = NonNullable<Awaited<ReturnType<typeof stopOf>>>;

/** So many stops a page at most. */
const MOST = 90;

/** A person waits so long before pressing again, in milliseconds. */
const ANSWER = 3000;

/** Long lists are left after so many stops of one kind. */
const ALIKE = 3;

/** What has the focus, and the key that uses it. */
function stopOf(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const uses = [
      // The keys of a region only move what does not fit into it; one part of a date is none yet.
      [".table-scroll, input[type=date]", ""],
      ["select, input[type=range]", "ArrowRight"],
      [".chart-cursor", "ArrowDown"],
      ["input[type=checkbox], input[type=radio], input[type=file], button", "Space"],
      ["input, textarea", "2"],
      ["a, summary", "Enter"],
    ] as const;
    const key = uses.find(([what]) => element.matches(what))?.[1];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const { kind, words } = window.walk;
    const isChosen = element.matches("[aria-pressed=true], [aria-current]");
    return { kind: kind(element), words: words(element), key, isSeen, isChosen };
  });
}

/** Uses what has the focus; complains where nothing comes of it, or the focus is lost by it or by Escape. */
async function use(walk: Walk, stop: Stop): Promise<readonly string[]> {
  const { page, deeds, link } = walk;
  const what = `${link} ${stop.kind} “${stop.words}”`;
  if (stop.key === undefined) return [`${what}: no key is known for it`];
  const [before, start, complaints] = [
    await placeOf(page),
    deeds.length,
    stop.isSeen ? [] : [`${what}: unseen`],
  ];
  if (!stop.isChosen && stop.key !== "") {
    await page.keyboard.press(stop.key);
    const isAnswered = async () => deeds.length > start || isOther(before, await placeOf(page));
    if (!(await within(ANSWER, isAnswered))) complaints.push(`${what}: nothing happens by ${stop.key}`);
  }
  await settled(page);
  // A page that takes long to draw may change after its address; the focus follows in the frame after.
  const isFocused = async () => (await stopOf(page)) !== undefined;
  if (!(await within(ANSWER, isFocused))) complaints.push(`${what}: the focus is lost by ${stop.key}`);
  const opened = (await placeOf(page)).isOpen;
  if (!(await leadBack(page, before))) complaints.push(`${what}: Back does not lead back`);
  const after = await stopOf(page);
  if (opened && after?.words !== stop.words)
    complaints.push(`${what}: Escape leaves the focus on ${after?.words ?? "nothing"}`);
  expectNoTrouble(walk);
  return complaints;
}

it("the keyboard alone uses everything, and never loses the focus", async () => {
  const walk = await beginWalk(site, { width: 1440 });
  const { page } = walk;
  const met = new Set<string>();
  const complaints: string[] = [];
  for (const [link, ready] of cases(ROUTES, (_, at) => at % 9 === 0)) {
    const at = await goTo(site, walk, link, ready);
    let alike = 0;
    let last = "";
    for (let count = 0; count < MOST; count += 1) {
      await page.keyboard.press("Tab");
      const stop = await stopOf(page);
      if (!stop) break;
      alike = stop.kind === last ? alike + 1 : 0;
      last = stop.kind;
      if (alike === ALIKE)
        await page.evaluate(() => {
          window.walk.lastAlike();
        });
      if (met.has(stop.kind)) continue;
      met.add(stop.kind);
      complaints.push(...(await use(at, stop)));
      if ((await stopOf(page))?.words !== stop.words) await goBackTo(page, stop);
    }
  }
  await walk.close();
  expect(complaints).toEqual([]);
  expect(met.size).toBeGreaterThan(IN_FULL ? 60 : 30);
}, 200_000);

/** After Back the page is another; the walk goes on where it was. */
async function goBackTo(page: Page, { kind, words }: Stop): Promise<void> {
  await page.evaluate(
    ([kind, words]) => {
      const all = window.walk.focusable().filter((one) => window.walk.kind(one) === kind);
      (all.find((one) => window.walk.words(one) === words) ?? all[0])?.focus();
    },
    [kind, words] as const,
  );
}
