import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

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

async function open(link: string, ready: string, options: VisitOptions = {}): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await visit.page.locator(ready).first().waitFor();
  return visit.page;
}

const drawn = (kind: string) => `[data-chart="${kind}"][data-state="ready"] svg`;
const hash = (page: Page) => new URL(page.url()).hash;
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"]);
const isFocused = (page: Page, what: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) === true, what);

describe("a place", () => {
  const down = (page: Page) => page.evaluate(() => Math.round(scrollY));

  const places = [
    ["of a card", "#/reforms?rl=cards", ".reform-card", ".reform-card a", ".reform-page"],
    ["of a profile", "#/area/440106", drawn("spine"), "main .card a[href^='#/compare']", ".view-compare"],
  ] as const;
  it.each(cases(places, (_, at) => at === 0))(
    "%s is kept over what it opens, Back and Forward",
    async (_, link, ready, target, opened) => {
      const page = await open(link, ready);
      const inSight = () =>
        page.locator(target).evaluateAll((all) =>
          all.findIndex((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top > 100 && bottom < 800;
          }),
        );
      await page.mouse.move(700, 600);
      let [y, found] = [0, -1];
      while (y < 6000 && (y === 0 || found === -1)) {
        const before = y;
        await page.mouse.wheel(0, 600);
        await eventually(() => down(page)).toBeGreaterThan(before);
        y = await down(page);
        found = await inSight();
      }
      expect(found).toBeGreaterThan(-1);
      await handOn(page, "mouse").press(page.locator(target).nth(found));
      await page.locator(opened).first().waitFor();
      await page.goBack();
      await eventually(() => down(page)).toBe(y);
      await page.goForward();
      await page.locator(opened).first().waitFor();
    },
  );

  it("in a list stays where it was pressed, and the chosen row is in sight and marked", async () => {
    const page = await open("#/data", ".records-scroll a");
    const list = page.locator(".records-scroll");
    const depth = () => list.evaluate(({ scrollTop }) => Math.round(scrollTop));
    const chosen = () =>
      list.locator('a[aria-current="true"]').evaluate((row) => {
        const frame = row.closest(".records-scroll")?.getBoundingClientRect();
        const { top, bottom } = row.getBoundingClientRect();
        return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
      });
    await page.mouse.move(300, 600);
    await page.mouse.wheel(0, 1800);
    await eventually(depth).toBe(1800);
    const row = await list
      .locator("a")
      .evaluateAll((rows) => rows.findIndex((one) => one.getBoundingClientRect().top > 420));
    await handOn(page, "mouse").press(list.locator("a").nth(row));
    await list.locator('a[aria-current="true"]').waitFor();
    const there = await depth();
    expect(Math.abs(there - 1800)).toBeLessThan(60); // Rows that come into sight may be higher than was thought.
    expect(await chosen()).toBe(true);
    await page.goBack();
    await eventually(async () => Math.abs((await depth()) - 1800) < 60).toBe(true);
    await page.goForward();
    await eventually(chosen).toBe(true);
    await page.goto("about:blank");
    await page.goto(`${site.url}#/data?s=longgang-economy-2023`);
    await list.locator('a[aria-current="true"]').waitFor();
    await eventually(chosen).toBe(true);
  });
});

describe("the focus", () => {
  seldom("stays in the content where a list is emptied of its filter", async () => {
    const page = await open("#/reforms?rl=cards&ra=440304", ".reform-card");
    // What hands the focus on comes last.
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "清除筛选" }).focus();
    await page.keyboard.press("Enter");
    await eventually(() => isFocused(page, "main, main *")).toBe(true);
  });
});

describe("the theme", () => {
  it("follows the system and stores nothing until the reader chooses; then two tabs agree", async () => {
    const page = await open("#/compare", drawn("trend"));
    for (const name of ["画像", "改革案例", "数据", "对比"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.locator("main h1").waitFor();
    }
    const stored = () =>
      page.evaluate(async () => [
        Object.keys(localStorage),
        Object.keys(sessionStorage),
        (await indexedDB.databases()).length,
        document.cookie,
      ]);
    expect(await stored()).toEqual([[], [], 0, ""]);
    expect(await page.context().cookies()).toEqual([]);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator("main h1").waitFor();
    for (const scheme of ["dark", "light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await eventually(() => theme(page)).toBe(scheme);
    }
    expect(await stored()).toEqual([[], [], 0, ""]);
    await page.getByRole("button", { name: "切换深浅配色" }).click();
    await eventually(() => theme(other)).toBe("light");
    await other.getByRole("button", { name: "切换深浅配色" }).click();
    await eventually(() => theme(page)).toBe("dark");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await theme(page)).toBe("dark");
    expect(await stored()).toEqual([["qujian.theme"], [], 0, ""]);
  });
});

describe.each(cases([1440, 390], (width) => width === 390))("the slider of periods at %i px", (width) => {
  it("has labelled ends and ticks, and room to hit each year", async () => {
    const page = await open("#/compare", drawn("ranking"), { width });
    const slider = page.getByRole("slider", { name: "时期" });
    const { x, y, width: long, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const count = Number(await slider.getAttribute("max")) + 1;
    expect(await page.locator(".period-range datalist option").count()).toBe(count);
    expect((await page.locator(".period-ends span").allInnerTexts()).map(Number)).toEqual([2000, 2025]);
    expect(long / count).toBeGreaterThanOrEqual(9);
    const THUMB = 16;
    for (const at of [0, 7, 15, count - 1]) {
      const place = x + THUMB / 2 + ((long - THUMB) * at) / (count - 1);
      await page.mouse.click(place, y + height / 2);
      await eventually(() => slider.inputValue()).toBe(String(at));
    }
  });

  it("held by a key is one step of history", async () => {
    const page = await open("#/compare?p=2020", drawn("ranking"), { width });
    const slider = page.getByRole("slider", { name: "时期" });
    await slider.focus();
    const steps = await page.evaluate(() => window.history.length);
    for (let count = 0; count < 6; count += 1) await page.keyboard.down("ArrowLeft");
    await page.keyboard.up("ArrowLeft");
    await eventually(() => Promise.resolve(hash(page))).toMatch(/p=2014/);
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1);
    await page.goBack();
    await eventually(() => Promise.resolve(hash(page))).toMatch(/p=2020/);
  });
});

describe("the thirteenth highlighted area", () => {
  const TWELVE = "440103.440104.440105.440106.440111.440112.440113.440114.440115.440117.440118.440303";

  it("says why it is not", async () => {
    const page = await open(`#/compare?a=all&h=${TWELVE}&p=2020`, drawn("ranking"));
    await page.locator(".card-table tr", { hasText: "福田" }).getByRole("button").click();
    const drawer = page.getByRole("complementary", { name: "数据出处" });
    await drawer.getByText("已突出显示12个区，请先取消一个。").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^选择地区：/ }).click();
    await page.getByText("已突出显示12个区；再选的区参加比较，但不突出显示。").waitFor();
    expect(hash(page)).toContain(TWELVE);
  });
});

describe.each(cases([1440, 390, 3840], (width) => width === 390))("at %i px a tip", (width) => {
  const DRAWINGS = [
    ["#/compare?a=gz&p=2020", ["map", "ranking", "trend"]],
    ["#/reforms?rl=effects", ["dumbbell"]],
    ["#/area/440106", ["spine"]],
  ] as const;
  it.each(cases(DRAWINGS, () => false))(
    "of %s covers neither its mark nor the words at it, and stays in the window",
    async (link, kinds) => {
      const page = await open(link, drawn(kinds[0]), { width, height: width > 2000 ? 2160 : 844 });
      for (const kind of kinds) {
        await chart(page, kind);
        const slot = page.locator(`[data-chart="${kind}"]`).first();
        await slot.scrollIntoViewIfNeeded();
        expect(await coveredIn(page, kind)).toEqual([]);
      }
    },
  );
});

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What tips of a drawing lie over, in words; every painted thing that has a tip is pointed at. */
async function coveredIn(page: Page, kind: string): Promise<readonly string[]> {
  const shapes = await page.evaluate(boxesIn, [kind, "path, rect, circle, polygon", 14] as const);
  const complaints: string[] = [];
  let told = 0;
  for (const shape of shapes) {
    await page.mouse.move((shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2, { steps: 2 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const tip = page.locator(`[data-chart="${kind}"] .chart-tip`).first();
    if ((await tip.count()) === 0) continue;
    told += 1;
    const over = await tip.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { left, top, right, bottom, words: one.textContent };
    });
    const words = await page.evaluate(boxesIn, [kind, "text", 400] as const);
    const own = words.filter((word) =>
      meet(word, { left: shape.left - 8, top: shape.top, right: shape.right + 8, bottom: shape.bottom }),
    );
    if ([shape, ...own].some((box) => meet(box, over))) complaints.push(`${kind} covered by ${over.words}`);
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    if (over.left < 0 || over.top < 0 || over.right > size.width || over.bottom > size.height)
      complaints.push(`${kind} out of the window: ${over.words}`);
  }
  if (told === 0) complaints.push(`${kind}: nothing has a tip`);
  return complaints;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/** In the page: boxes of what a drawing paints and the window shows, evenly chosen where there are many. */
function boxesIn([kind, what, most]: readonly [string, string, number]): readonly Box[] {
  const all = [...document.querySelectorAll(`[data-chart="${kind}"]:first-of-type svg :is(${what})`)]
    .filter((one) => !["none", "transparent", null].includes(one.getAttribute("fill")))
    .map((one) => one.getBoundingClientRect())
    // A line's own box is most of its drawing.
    .filter(({ width, height }) => kind !== "trend" || what === "text" || Math.max(width, height) < 20)
    .filter(
      ({ width, height, top, bottom }) =>
        width > 3 && height > 3 && width < innerWidth * 0.6 && top > 70 && bottom < innerHeight,
    )
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % every === 0);
}

describe("a drawn mark that leads to a record", () => {
  const presses = [
    ["Control", "left"],
    ["Shift", "left"],
    ["Meta", "left"],
    [undefined, "middle"],
  ] as const;
  it.each(cases(presses, (_, at) => at === 0))(
    "opens it elsewhere with %s and the %s button",
    async (key, button) => {
      const page = await open("#/reforms?rl=timeline", drawn("timeline"));
      const before = page.url();
      for (const { left, top, right, bottom } of await page.evaluate(boxesIn, [
        "timeline",
        "path, circle",
        60,
      ] as const)) {
        await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 2 });
        if ((await page.locator(".chart-tip").count()) > 0) break;
      }
      const elsewhere = page.context().waitForEvent("page");
      if (key) await page.keyboard.down(key);
      await page.mouse.down({ button });
      await page.mouse.up({ button });
      if (key) await page.keyboard.up(key);
      const other = await elsewhere;
      await other.locator(".reform-page").waitFor();
      expect(page.url()).toBe(before);
    },
  );
});

describe("a panel", () => {
  // The narrower the window, the more controls begin a new line: a panel then opens at either edge.
  it.each(cases(["#/compare?m=area&a=gz", "#/compare?m=area&l=en"], () => false))(
    "lies in the window wherever the button of %s has come to stand",
    async (link) => {
      const page = await open(link, ".popover-button");
      const buttons = await page.locator(".popover-button").all();
      for (const width of cases([1440, 1280, 1024, 640, 390], (width) => width === 1440 || width === 390)) {
        await page.setViewportSize({ width, height: 900 });
        for (const button of buttons) {
          await handOn(page, "mouse").press(button);
          const panel = page.locator(".popover-panel");
          await panel.waitFor();
          // What it holds may be on its way, and make it wider.
          await eventually(() =>
            panel.evaluate((element) => {
              const { left, right } = element.getBoundingClientRect();
              return left >= 0 && right <= document.documentElement.clientWidth;
            }),
          ).toBe(true);
          await page.keyboard.press("Escape");
        }
      }
    },
  );
});
