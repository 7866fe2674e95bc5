import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { eventually } from "../browser/compare-page.ts";
import { openSite } from "../browser/harness.ts";
import type { Site, Visit } from "../browser/harness.ts";
import { differences, look } from "../browser/look.ts";
import type { Look } from "../browser/look.ts";

type Step = (page: Page) => Promise<void>;

/** A place where a reader can be. */
type Place = {
  /** The link of its view; the page opened by it holds no other view's style. */
  readonly view: string;
  /** The clicks that lead there from anywhere. */
  readonly steps: readonly Step[];
  readonly drawn: readonly string[];
};

const PLACES = {
  对比: { view: "#/compare", steps: [menu("对比")], drawn: charts("map", "ranking", "trend", "table") },
  画像: {
    view: "#/area/440106",
    steps: [menu("画像")],
    drawn: [...charts("spine", "multiples"), ".reform-group"],
  },
  改革案例: { view: "#/reforms", steps: [menu("改革案例"), button("矩阵")], drawn: charts("matrix") },
  数据: { view: "#/data", steps: [menu("数据")], drawn: ["a[data-record]"] },
  一个案例: {
    view: "#/reforms",
    steps: [menu("改革案例"), button("卡片"), link("一枚公章管审批")],
    drawn: [".reform-page textarea"],
  },
  一个指标: {
    view: "#/data",
    steps: [menu("数据"), link(/^指标词典/), record("地区生产总值")],
    drawn: ["table.matrix td a"],
  },
} satisfies Record<string, Place>;

type Name = keyof typeof PLACES;
const NAMES = Object.keys(PLACES) as Name[];

function menu(name: string): Step {
  return (page) =>
    page.getByRole("navigation", { name: "视图" }).getByRole("link", { name, exact: true }).click();
}

function button(name: string): Step {
  return (page) => page.getByRole("button", { name, exact: true }).click();
}

function link(name: string | RegExp): Step {
  return (page) => page.getByRole("link", { name }).click();
}

function record(title: string): Step {
  return (page) => page.locator("a[data-record]", { hasText: title }).first().click();
}

function charts(...kinds: readonly string[]): string[] {
  return kinds.map((kind) => `[data-chart="${kind}"][data-state="ready"]`);
}

let site: Site;
/** The page that has been used, and another in which each address is loaded by itself. */
let used: Visit;
let fresh: Visit;
const looks = new Map<string, Look>();

beforeAll(async () => {
  site = await openSite();
  used = await site.visit();
  fresh = await site.visit();
});

afterAll(() => site.close());

async function settled({ page }: Visit, name: Name): Promise<void> {
  for (const selector of PLACES[name].drawn) await page.locator(selector).first().waitFor();
  const waiting = 'main [data-state="loading"], main .loading, main [aria-busy="true"]';
  await page.locator(waiting).first().waitFor({ state: "detached" });
  // Nothing is pointed at, as on a page that has just been loaded.
  await page.mouse.move(0, 0);
}

async function walk(name: Name): Promise<void> {
  for (const step of PLACES[name].steps) await step(used.page);
  await settled(used, name);
}

/** How an address looks where nothing else has been seen before. */
async function alone(address: string, name: Name): Promise<Look> {
  const known = looks.get(address);
  if (known) return known;
  await fresh.page.goto("about:blank");
  await fresh.page.goto(address);
  await settled(fresh, name);
  const found = await look(fresh.page);
  looks.set(address, found);
  return found;
}

/** Style comes with a view, so its other places need not be begun at. */
const FIRST = ["对比", "画像", "改革案例", "数据"] as const;
const PAIRS = FIRST.flatMap((first) =>
  NAMES.filter((second) => PLACES[second].view !== PLACES[first].view).map(
    (second) => [first, second] as const,
  ),
);

const LONGER: readonly (readonly [Name, ...Name[]])[] = [
  ["对比", "画像", "改革案例"],
  ["对比", "改革案例", "画像"],
  ["画像", "数据", "改革案例"],
  ["数据", "改革案例", "画像"],
  ["改革案例", "画像", "对比"],
];

describe("a view looks as if it were the only one: every box, colour and letter of its page", () => {
  it.each([...PAIRS, ...LONGER].map((path) => [path.join(" → "), path] as const))("%s", async (_, path) => {
    const [first, ...others] = path;
    await used.page.goto("about:blank");
    await used.page.goto(new URL(PLACES[first].view, site.url).href);
    await walk(first);
    for (const name of others) {
      await walk(name);
      const before = await alone(used.page.url(), name);
      await eventually(async () => differences(before, await look(used.page))).toEqual([]);
    }
  });
});
