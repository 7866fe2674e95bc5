import type { ElementHandle, Page } from "playwright-core";
import { expect } from "vitest";
import { expectNoTrouble } from "./compare-page.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { installWalk } from "./walk-page.ts";

const drawn = (kind: string) => `[data-chart="${kind}"][data-state="ready"]`;

/** Every view in each of its layouts, by link, with what shows that it is there. */
export const ROUTES = [
  ["#/compare", drawn("trend")],
  ["#/compare?a=gz&m=area&g=tiles", drawn("trend")],
  ["#/area/440106?vs=440112", drawn("multiples")],
  ["#/reforms", ".matrix"],
  ["#/reforms?rl=cards", ".reform-card"],
  ["#/reforms?rl=map", drawn("sites")],
  ["#/reforms?rl=timeline", drawn("timeline")],
  ["#/reforms?rl=effects", drawn("dumbbell")],
  ["#/reforms?rl=assessment", ".reforms .card"],
  ["#/reforms/th-one-seal", ".reform-page textarea"],
  ["#/data", ".records-scroll a"],
  ["#/data/indicators?s=gdp", ".record .matrix"],
  ["#/data/crosschecks?s=a0-c-gdp-2019", ".record h2"],
  ["#/data/conflicts?s=gdp-440304-2016", ".record h2"],
  ["#/data/downloads", ".files a"],
  ["#/data/releases", ".plain-section"],
  ["#/monitor?mv=thresholds", ".rules-controls"],
  ["#/monitor?mv=claims", ".claims-controls"],
  ["#/index", drawn("spans")],
  ["#/monitor", "[data-view=monitor] table"],
] as const;

/** One of the things on a page that can be pressed: what it is like, which of its kind, and which of those words. */
type Control = {
  readonly kind: string;
  readonly at: number;
  readonly words: string;
  readonly same: number;
};

/** A page that is being walked through, and what came of pressing that no element shows. */
export type Walk = Visit & { readonly link: string; readonly ready: string; readonly deeds: string[] };

export async function beginWalk(site: Site, options: VisitOptions): Promise<Walk> {
  const visit = await site.visit("about:blank", options);
  const deeds: string[] = [];
  const { page } = visit;
  await page.addInitScript(installWalk);
  page.on("download", () => deeds.push("download"));
  page.on("filechooser", () => deeds.push("file chooser"));
  page.context().on("page", (other) => {
    deeds.push("page");
    void other.close();
  });
  return { ...visit, link: "", ready: "", deeds };
}

export async function goTo(site: Site, walk: Walk, link: string, ready: string): Promise<Walk> {
  const { page } = walk;
  await page.evaluate(() => {
    if (window.location.protocol !== "about:") localStorage.clear();
  });
  await page.goto("about:blank");
  await page.goto(new URL(link, site.url).href);
  await page.locator(ready).first().waitFor();
  await settled(page);
  return { ...walk, link, ready };
}

/** Until nothing is on its way and nothing has changed for three frames. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    let before = "";
    for (let same = 0, tries = 0; same < 2 && tries < 60; tries += 1) {
      await frame();
      const now = window.walk.state().lasting;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** Walks every route, pressing what is of a kind that was not met before; returns all complaints. */
export async function walkThrough(
  site: Site,
  options: VisitOptions,
  press: Press,
  skipped: RegExp,
): Promise<readonly string[]> {
  const walk = await beginWalk(site, options);
  const met = new Set<string>();
  const complaints: string[] = [];
  for (const [link, ready] of ROUTES) {
    const at = await goTo(site, walk, link, ready);
    // The first of each kind: the others are made alike.
    for (const control of (await controlsOf(at.page)).filter(({ at }) => at === 0)) {
      const { kind } = control;
      if (met.has(kind) || skipped.test(kind)) continue;
      met.add(kind);
      complaints.push(...(await tryOut(site, at, control, press)));
    }
  }
  await walk.close();
  return complaints.length > 0 || met.size > 60 ? complaints : [`only ${String(met.size)} kinds of controls`];
}

/** Is there only while the deck holds a slide, and every page is begun with an empty one; the tests of decks press it. */
const PASSING = /^加到上一张/;

/**
 * Walks one route, pressing all there is, `most` of a kind at most, and within each panel that opens all that it holds;
 * returns all complaints, and how many controls were pressed.
 */
export async function walkAll(
  site: Site,
  walk: Walk,
  [link, ready]: readonly [string, string],
  { press, skipped, most }: { readonly press: Press; readonly skipped: RegExp; readonly most: number },
): Promise<{ readonly complaints: readonly string[]; readonly pressed: readonly string[] }> {
  const at = await goTo(site, walk, link, ready);
  const { page } = at;
  const complaints: string[] = [];
  const pressed: string[] = [];
  const wanted = ({ at, kind, words }: Control) => at < most && !skipped.test(kind) && !PASSING.test(words);
  const outside = (await controlsOf(page)).filter(wanted);
  for (const control of outside) {
    const inside: Control[] = [];
    const look = async () => {
      if (!(await placeOf(page)).isOpen) return;
      inside.push(...(await controlsOf(page, ".popover-panel, .drawer, dialog[open]")).filter(wanted));
    };
    complaints.push(...(await tryOut(site, at, control, press, look)));
    pressed.push(nameOf(control));
    for (const inner of inside) {
      complaints.push(...(await tryInside(site, at, [control, inner], press)));
      pressed.push(`${nameOf(control)} → ${nameOf(inner)}`);
    }
  }
  return { complaints, pressed };
}

/**
 * Presses the first of each kind of control; wherever something opens on the page, it is looked at before it is closed
 * again. Returns how often something did.
 */
export async function eachOpened(
  site: Site,
  walk: Walk,
  press: Press,
  look: (name: string) => Promise<void>,
): Promise<number> {
  const { page } = walk;
  const first = (await controlsOf(page)).filter(({ at, kind }) => at === 0 && /^(button|summary)/.test(kind));
  let opened = 0;
  for (const control of first) {
    const before = await placeOf(page);
    await tryOut(site, walk, control, press, async () => {
      const now = await placeOf(page);
      if (now.hash !== before.hash || now.isFull || now.lasting === before.lasting) return;
      opened += 1;
      await look(nameOf(control));
    });
  }
  return opened;
}

const nameOf = ({ kind, words, same }: Control) => `${kind} “${words}” ${String(same)}`;

/** Opens a panel and presses something in it. */
async function tryInside(
  site: Site,
  walk: Walk,
  [opener, inner]: readonly [Control, Control],
  press: Press,
): Promise<readonly string[]> {
  const { page } = walk;
  const button = await elementOf(page, opener);
  if (!button) {
    await goTo(site, walk, walk.link, walk.ready);
    return [`${walk.link} ${nameOf(opener)}: is gone`];
  }
  await putAwayNotes(page, button);
  const before = await placeOf(page);
  await press(page, button);
  await within(ANSWER, async () => (await placeOf(page)).isOpen);
  await settled(page);
  const complaints = await tryOut(site, walk, inner, press);
  await leadBack(page, before);
  return complaints.map((text) => `${nameOf(opener)} → ${text}`);
}

/** All that can be pressed, in reading order, and of that what stands within something. */
async function controlsOf(page: Page, within = "body"): Promise<readonly Control[]> {
  return page.evaluate((place) => {
    const { controls, kind, words } = window.walk;
    const counts = new Map<string, number>();
    const next = (key: string) => {
      counts.set(key, (counts.get(key) ?? -1) + 1);
      return counts.get(key) ?? 0;
    };
    return controls().flatMap((element) => {
      const is = { kind: kind(element), words: words(element) };
      const one = { ...is, at: next(is.kind), same: next(JSON.stringify(is)) };
      return element.closest(place) ? [one] : [];
    });
  }, within);
}

async function elementOf(page: Page, control: Control): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle((wanted) => {
    const { controls, kind, words } = window.walk;
    const alike = controls().filter((one) => kind(one) === wanted.kind && words(one) === wanted.words);
    return alike[wanted.same];
  }, control);
  return found.asElement();
}

/** Who presses: a mouse, a finger, a key. */
export type Press = (page: Page, element: ElementHandle<HTMLElement>) => Promise<void>;

/** Presses a control; complains where nothing comes of it, where the page is lost, or where Back does not lead back. */
async function tryOut(
  site: Site,
  walk: Walk,
  control: Control,
  press: Press,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const { page, deeds } = walk;
  const what = `${walk.link} ${control.kind} “${control.words}”`;
  let element = await elementOf(page, control);
  if (!element) {
    await goTo(site, walk, walk.link, walk.ready);
    element = await elementOf(page, control);
  }
  if (!element) return [`${what}: is gone`];
  if (await element.evaluate((one) => window.walk.isChosen(one))) return [];
  await putAwayNotes(page, element);
  const leadsAway = await element.evaluate((one) => one.matches("a[href^=http][target=_blank]"));
  const [before, start] = [await placeOf(page), deeds.length];
  const refused = await press(page, element).then(
    () => undefined,
    (problem: unknown) => String(problem),
  );
  if (refused !== undefined) return [`${what}: ${refused}`];
  const isAnswered = async () => deeds.length > start || isOther(before, await placeOf(page));
  const complaints = (await within(ANSWER, isAnswered)) ? [] : [`${what}: nothing happens`];
  await settled(page);
  // A view whose code is on its way may have none yet.
  const isHeaded = await within(ANSWER, async () => (await placeOf(page)).title !== "");
  if (!isHeaded) complaints.push(`${what}: a page without a heading`);
  await look();
  if (!(await leadBack(page, before))) complaints.push(`${what}: Back does not lead back`);
  // A source's own page is asked for by its link, and by nothing else.
  if (leadsAway) walk.trouble.foreignRequests.length = 0;
  expectNoTrouble(walk);
  return complaints;
}

/**
 * What was saved by an earlier press is said over the page until it is read, which a reader does before pressing on; not
 * while a panel is open, which a press outside it closes.
 */
async function putAwayNotes(page: Page, next: ElementHandle<HTMLElement>): Promise<void> {
  if (await next.evaluate((one) => one.closest(".behind, .popover-panel, .drawer, dialog") !== null)) return;
  const read = page.locator(".behind-one > button");
  while ((await read.count()) > 0) await read.first().click();
}

/** Where the words of an element are, once it is in sight; complains where something lies over them. */
export async function spotOf(element: ElementHandle<HTMLElement>) {
  const spot = await element.evaluate((one) => window.walk.spot(one));
  const over = await element.evaluate((one, { x, y }) => {
    const top = document.elementFromPoint(x, y);
    if (one.matches(".chart-cursor") || one.contains(top)) return "";
    return top ? `${window.walk.kind(top)} “${top.textContent.slice(0, 40)}”` : "nothing";
  }, spot);
  expect(over, `what lies over ${await element.innerText()}`).toBe("");
  return spot;
}

/** A person waits so long before pressing again, in milliseconds. */
const ANSWER = 3000;

export async function within(patience: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end;) if (await holds()) return true;
  return false;
}

type Place = Awaited<ReturnType<typeof placeOf>>;

export function placeOf(page: Page) {
  return page.evaluate(() => ({
    ...window.walk.state(),
    hash: window.location.hash,
    title: document.querySelector("main h1")?.textContent ?? "",
    isOpen: document.querySelector(".popover-panel, .drawer, dialog[open]") !== null,
    isFull: document.fullscreenElement !== null,
  }));
}

export const isOther = (a: Place, b: Place) => a.lasting !== b.lasting || a.passing !== b.passing;

/** Takes back what a press has done as a reader would: out of full screen, Back, Escape. */
export async function leadBack(page: Page, before: Place): Promise<boolean> {
  const now = await placeOf(page);
  if (now.isFull) await page.evaluate(() => document.exitFullscreen());
  if (now.isOpen) await page.keyboard.press("Escape");
  // A drawer hears Escape where the focus is in it, which a finger may have taken elsewhere.
  const close = page.locator(".drawer header button");
  if ((await close.count()) > 0) await close.click();
  if (now.hash === before.hash) return true;
  await page.goBack();
  const isBack = async () => {
    const { hash, title } = await placeOf(page);
    return hash === before.hash && title === before.title;
  };
  const came = await within(ANSWER, isBack);
  await settled(page);
  return came;
}
