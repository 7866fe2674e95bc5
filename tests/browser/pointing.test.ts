import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { handOn } from "./hand.ts";
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

async function open(link = "", ready = "trend", options: VisitOptions = {}): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await (ready.startsWith(".") ? visit.page.locator(ready).first().waitFor() : chart(visit.page, ready));
  return visit.page;
}

const hash = (page: Page) => new URL(page.url()).hash;
const press = (page: Page, target: Locator) => handOn(page, "mouse").press(target);
const drawer = (page: Page) => page.getByRole("complementary", { name: "数据出处" });
const values = (page: Page) => page.locator(".card-table td button.value");
const tip = (page: Page, kind: string) => page.locator(`[data-chart="${kind}"] .chart-tip`);

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("not on the page");
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

it("a row that is pointed at is said by the charts in the window, and covered by none out of it", async () => {
  const page = await open("#/compare?a=all&p=2020", "trend");
  const map = page.locator('[data-chart="map"]');
  const box = await boxOf(map);
  await page.keyboard.press("End");
  const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  await eventually(() => page.evaluate(isAtEnd)).toBe(true);
  expect((await boxOf(map)).bottom).toBeLessThan(0);
  const row = page.locator(".card-table tbody tr", { hasText: "白云" });
  await row.hover();
  await tip(page, "map").waitFor({ state: "attached" });
  expect(await tip(page, "map").isVisible()).toBe(false);
  expect(await tip(page, "trend").isVisible()).toBe(false);
  await page.keyboard.press("Home");
  await eventually(async () => (await boxOf(map)).y).toBe(box.y);
  await map.locator("svg text", { hasText: "白云" }).hover({ force: true });
  await eventually(() => tip(page, "map").isVisible()).toBe(true);
});

it.each([
  ["a name of a ranking", "#/compare?p=2020", "ranking", "天河", "天河"],
  ["a figure of a ranking", "#/compare?p=2020", "ranking", "5,312.79", "天河"],
  ["a name among points", "#/compare?a=all&p=common&x=gdp-growth-real", "scatter", "天河", "天河"],
  ["a name at the end of a trend", "#/compare?p=2020", "trend", "黄埔 ", "黄埔"],
  ["a name of two periods", "#/compare?p=2020&f=2015", "slope", "福田 ", "福田"],
  ["a figure beside a strip", "#/area/440106", "spine", "6,551.26", "天河"],
])("%s answers as its mark does, and is silent when it is left", async (_, link, kind, word, said) => {
  const page = await open(link, kind);
  const text = page.locator(`[data-chart="${kind}"] svg text`, { hasText: word }).first();
  await text.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(text);
  await page.mouse.move(x + width / 2, y + height / 2);
  await eventually(() => tip(page, kind).first().textContent()).toContain(said);
  await page.mouse.move(2, 2);
  await eventually(() => tip(page, kind).count()).toBe(0);
});

it.each([
  ["#/area/440106", "multiples", 6],
  ["#/compare?a=all&p=2020&f=2015", "slope", 8],
])("in %s the points of %s answer a pointer that comes along their lines", async (link, kind, size) => {
  const page = await open(link, kind);
  const place = page.locator(`[data-chart="${kind}"] svg`).first();
  await place.scrollIntoViewIfNeeded();
  const dots = await place.locator("path").evaluateAll(
    (paths, most) =>
      paths
        .map((path) => path.getBoundingClientRect())
        .filter(({ width, height }) => width > 2 && width <= most + 3 && height <= most + 3)
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)
        .filter(([, y]) => y > 0 && y < innerHeight),
    size,
  );
  expect(dots.length).toBeGreaterThan(8);
  for (const [x, y] of dots.slice(0, 16)) {
    await page.mouse.move(x, y, { steps: 12 });
    await eventually(() => tip(page, kind).count()).toBe(1);
    await page.mouse.move(x - 7, y - 2, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
    await eventually(() => tip(page, kind).count()).toBe(1);
  }
});

it("what the keys point at is dark when the reader leaves the chart, and lit when they are back", async () => {
  const page = await open("#/compare", "trend");
  const cursor = page.locator('[data-chart="trend"] .chart-cursor');
  await cursor.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await eventually(() => tip(page, "trend").count()).toBe(1);
  const said = await tip(page, "trend").textContent();
  await page.keyboard.press("Tab");
  await eventually(() => tip(page, "trend").count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  await eventually(() => tip(page, "trend").textContent()).toBe(said);
});

it("every name among points says its own district", async () => {
  const page = await open("#/compare?a=all&p=common&x=gdp-growth-real", "scatter");
  const scatter = page.locator('[data-chart="scatter"]');
  await scatter.scrollIntoViewIfNeeded();
  const names = (await scatter.locator("svg text").allTextContents()).filter((text) =>
    /^[\u4e00-\u9fff]{2}$/.test(text),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const { x, y, width, height } = await boxOf(scatter.locator("svg text", { hasText: name }).first());
    await page.mouse.move(x + width / 2, y + height / 2);
    await eventually(() => tip(page, "scatter").allTextContents()).toEqual([expect.stringContaining(name)]);
  }
});

it("a line says its own district in the year that is nearest, and nothing of it beside the line", async () => {
  const page = await open("#/compare?a=all&p=2020", "trend");
  const trend = page.locator('[data-chart="trend"]');
  await trend.scrollIntoViewIfNeeded();
  // Grey lines have no dots.
  const line = trend.locator('svg path[stroke="#a3adb8"][fill="none"]').last();
  const places = await line.evaluate((path) => {
    const corners = (path.getAttribute("d") ?? "").match(/[-\d.]+ [-\d.]+/g) ?? [];
    const at = corners.slice(1, 4).map((corner) => corner.split(" ").map(Number));
    const svg = (path as SVGPathElement).getScreenCTM();
    return at.flatMap(([x = 0, y = 0]) => (svg ? [{ x: svg.a * x + svg.e, y: svg.d * y + svg.f }] : []));
  });
  const said = new Set<string>();
  const years = new Set<string>();
  for (const { x, y } of places) {
    await page.mouse.move(x, y, { steps: 3 });
    await eventually(() => tip(page, "trend").count()).toBe(1);
    const text = (await tip(page, "trend").textContent()) ?? "";
    said.add(text.slice(0, 2));
    years.add(/20\d\d/.exec(text)?.[0] ?? "");
  }
  expect(said.size).toBe(1);
  expect(years.size).toBe(3);
});

it("the numbers of a trend's axis say no year", async () => {
  const page = await open("#/compare?a=all&p=2020", "trend");
  const trend = page.locator('[data-chart="trend"]');
  await trend.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(trend.locator("svg").first());
  await page.mouse.move(x + width / 2, y + height / 2);
  await eventually(() => tip(page, "trend").count()).toBe(1);
  await page.mouse.move(x + 4, y + height / 2);
  await eventually(() => tip(page, "trend").count()).toBe(0);
});

describe("a key that is held", () => {
  it.each(
    cases(
      [
        ["Control", "", "trend", "nav a >> text=画像"],
        ["Shift", "", "trend", "nav a >> text=改革案例"],
        ["Control", "#/data", ".records", ".records-scroll a >> nth=2"],
        ["Control", "#/reforms?rl=cards", ".reform-cards", ".reform-card a >> nth=1"],
      ] as const,
      (_, at) => at === 1,
    ),
  )("%s opens a link elsewhere (%s %s %s)", async (key, link, ready, target) => {
    const page = await open(link, ready);
    const before = page.url();
    const elsewhere = page.context().waitForEvent("page");
    await page.keyboard.down(key);
    await press(page, page.locator(target));
    await page.keyboard.up(key);
    const other = await elsewhere;
    await other.locator("[data-view]").waitFor();
    expect(other.url()).not.toBe(before);
    expect(page.url()).toBe(before);
  });

  seldom("the middle of the mouse opens the menu's link elsewhere", async () => {
    const page = await open();
    const elsewhere = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "画像", exact: true }).click({ button: "middle" });
    await elsewhere;
    expect(await page.locator("[data-view]").getAttribute("data-view")).toBe("compare");
  });

  seldom("Alt with an arrow goes back from a chart, and Ctrl with Enter opens nothing", async () => {
    const page = await open();
    await press(page, page.getByRole("link", { name: "画像", exact: true }));
    await page.locator(".profile").waitFor();
    await press(page, page.getByRole("link", { name: "对比", exact: true }));
    await chart(page, "trend");
    const cursor = page.locator('[data-chart="trend"]').getByRole("group");
    await cursor.focus();
    await page.keyboard.press("ArrowRight");
    const said = await tip(page, "trend").innerText();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Alt+ArrowLeft");
    expect(await drawer(page).count()).toBe(0);
    const now = await tip(page, "trend").allInnerTexts();
    expect(now.every((text) => text === said)).toBe(true);
  });

  it.each(
    cases(
      [
        ["number", '<input type="number" id="probe">', "12"],
        ["date", '<input type="date" id="probe">', undefined],
        ["text area", '<textarea id="probe"></textarea>', "abc"],
        ["e-mail", '<input type="email" id="probe">', "abc"],
      ] as const,
      () => false,
    ),
  )("Ctrl+Z in a %s belongs to it", async (_, field, typed) => {
    const page = await open("", "ranking");
    await press(page, page.getByRole("link", { name: "画像", exact: true }));
    await page.locator(".profile").waitFor();
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", html);
    }, field);
    await page.locator("#probe").focus();
    if (typed !== undefined) await page.keyboard.type(typed);
    await page.keyboard.press("Control+z");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(hash(page)).toMatch(/^#\/area/);
    await page
      .getByRole("button", { name: "打印" })
      .or(page.locator(".controls select").first())
      .first()
      .focus();
    await page.keyboard.press("Control+z");
    await eventually(() => Promise.resolve(hash(page))).toMatch(/^#\/compare|^$/);
  });
});

describe("the drawer", () => {
  it.each(
    cases(
      [
        ["a value of the table", "", 1440, 0],
        ["a value of the table", "", 2560, 1],
        ["a value of the table", "?a=all&p=2020", 1000, 2],
      ] as const,
      (_, at) => at === 2,
    ),
  )("opens over the page: %s stays where it was (%s, %i px)", async (_, query, width, at) => {
    const page = await open(`#/compare${query}`, "ranking", { width });
    const value = values(page).nth(at);
    await value.scrollIntoViewIfNeeded();
    const before = await boxOf(value);
    const [scroll, page0] = await page.evaluate(() => [scrollY, document.body.scrollHeight]);
    await press(page, value);
    await drawer(page).locator("h2:focus").waitFor();
    const after = await boxOf(value);
    expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(1);
    expect(await page.evaluate(() => [scrollY, document.body.scrollHeight])).toEqual([scroll, page0]);
    const over = await boxOf(drawer(page));
    expect(over.x >= after.right || over.right <= after.x, "the value is not covered").toBe(true);
  });

  it("gives the focus back to what opened it, also the second time and by another value", async () => {
    const page = await open("", "ranking");
    for (const at of [0, 0, 1]) {
      await press(page, values(page).nth(at));
      await drawer(page).locator("h2:focus").waitFor();
      await page.keyboard.press("Escape");
      await drawer(page).waitFor({ state: "detached" });
      expect(
        await values(page)
          .nth(at)
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
    }
    // One after the other, without closing.
    await press(page, values(page).nth(0));
    await drawer(page).locator("h2:focus").waitFor();
    await press(page, values(page).nth(2));
    await drawer(page).locator("h2:focus").waitFor();
    await page.keyboard.press("Escape");
    await drawer(page).waitFor({ state: "detached" });
    expect(
      await values(page)
        .nth(2)
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  seldom("gives it back to a chart that opened it by key", async () => {
    const page = await open("", "ranking");
    const cursor = page.locator('[data-chart="ranking"]').getByRole("group");
    for (const _ of [1, 2]) {
      await cursor.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await drawer(page).locator("h2:focus").waitFor();
      await press(page, drawer(page).getByRole("button", { name: "关闭" }));
      await drawer(page).waitFor({ state: "detached" });
      expect(await cursor.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });

  seldom("is seen in full screen", async () => {
    const page = await open("", "ranking");
    await page
      .locator(".card-ranking")
      .getByRole("button", { name: /^图表菜单/ })
      .click();
    await press(page, page.getByRole("button", { name: "全屏", exact: true }));
    await page.locator(".card-ranking:fullscreen").waitFor();
    await page.locator('[data-chart="ranking"]').getByRole("group").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await drawer(page).locator("h2:focus").waitFor();
    const heading = drawer(page).getByRole("heading", { level: 3 });
    const box = await boxOf(heading);
    const isOnTop = await heading.evaluate(
      (element, [x, y]) => element.contains(document.elementFromPoint(x, y)),
      [box.x + 5, box.y + 5] as const,
    );
    expect(isOnTop).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await drawer(page).waitFor();
  });
});

describe("a tip", () => {
  it("of the trend lists every district of a year, wherever beside the lines the pointer is", async () => {
    const page = await open("#/compare?p=2022");
    const slot = page.locator('[data-chart="trend"]');
    await slot.scrollIntoViewIfNeeded();
    const box = await boxOf(slot);
    const years = new Set<string>();
    for (const share of [0.15, 0.3, 0.45, 0.6, 0.7]) {
      await page.mouse.move(box.x + box.width * share, box.y + 36, { steps: 2 });
      await tip(page, "trend").waitFor();
      const [head = "", ...lines] = (await tip(page, "trend").innerText()).split("\n");
      expect(head).toMatch(/^20\d\d · 亿元$/);
      years.add(head);
      expect(lines.length).toBeGreaterThan(0);
      const said = await boxOf(tip(page, "trend"));
      const line = await boxOf(page.locator(".chart-column"));
      expect(said.y).toBeGreaterThanOrEqual(box.y - 1);
      expect(said.x > line.x || said.x + said.width < line.x).toBe(true);
      const numbers = lines.map((line) => Number(line.replace(/[^\d.]/g, "")));
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    }
    expect(years.size).toBeGreaterThan(3);
  });

  it("goes with Escape, wherever the focus is", async () => {
    const page = await open("", "ranking");
    const at = await boxOf(page.locator('[data-chart="ranking"] svg path[fill="#D55E00"]').first());
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 2 });
    await tip(page, "ranking").waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => tip(page, "ranking").count()).toBe(0);
  });
});
