import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit } from "./harness.ts";
import { handOn } from "./hand.ts";
import { IN_FULL, seldom } from "../extent.ts";

let site: Site;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  site.intercept();
  const used = visits.splice(0);
  await Promise.all(used.map(({ close }) => close()));
  // A missing file is an error in the console; an exception in the page never is all right.
  expect(used.flatMap(({ trouble }) => trouble.pageErrors)).toEqual([]);
});

async function open(link: string): Promise<Page> {
  const visit = await site.visit(link);
  visits.push(visit);
  return visit.page;
}

function remove(pattern: RegExp): void {
  site.intercept((path) => (pattern.test(path) ? { status: 404 } : undefined));
}

const VIEWS = [
  ["数据", "#/data", (page: Page) => page.locator(".records").first().waitFor()],
  ["改革案例", "#/reforms", (page: Page) => chart(page, "matrix")],
  ["画像", "#/area", (page: Page) => chart(page, "spine")],
  ["对比", "#/compare", (page: Page) => chart(page, "ranking")],
] as const;
type View = (typeof VIEWS)[number];

const alerts = (page: Page) => page.getByRole("alert");

/** A press on the button of a failure, and then nothing fails any more and the style that was removed is there. */
async function mend(
  page: Page,
  button: Locator,
  isWhole: () => Promise<unknown>,
  style?: RegExp,
): Promise<void> {
  site.intercept();
  await handOn(page, "mouse").press(button);
  await isWhole();
  await eventually(() => alerts(page).count()).toBe(0);
  if (!style) return;
  const styles = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ""));
  expect(styles.filter((href) => style.test(href)).length).toBeGreaterThan(0);
}

/** The scripts and styles that a healthy first load of a view asks for. */
async function partsOf([, link, isWhole]: View): Promise<readonly string[]> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().slice(site.url.length)));
  await page.goto(site.url + link);
  await isWhole(page);
  await page.waitForLoadState("networkidle");
  await context.close();
  return asked.filter((path) => /^assets\/.*\.(js|css)$/.test(path));
}

describe("a part that is missing when the page is opened", () => {
  it("is told of, whatever part of whatever view, and comes when it is asked for again", async () => {
    const removed = new Set<string>();
    for (const view of IN_FULL ? VIEWS : VIEWS.slice(0, 2)) {
      const [, link, isWhole] = view;
      const parts = (await partsOf(view)).filter(
        (path, at) => !removed.has(path) && (IN_FULL || at % 40 === 0),
      );
      for (const part of parts) {
        removed.add(part);
        const pattern = new RegExp(part.replaceAll(".", "\\."));
        remove(pattern);
        const visit = await site.visit(link);
        const { page } = visit;
        const told = alerts(page).filter({ visible: true }).first();
        await told.waitFor().catch(() => expect.fail(`${link} without ${part} says nothing`));
        const again = told.getByRole("button").first();
        await mend(page, again, () => isWhole(page), part.endsWith(".css") ? pattern : undefined).catch(
          (error: unknown) => expect.fail(`${link} without ${part} is not mended: ${String(error)}`),
        );
        expect(visit.trouble.pageErrors, part).toEqual([]);
        await visit.close();
      }
    }
    expect(removed.size).toBeGreaterThan(IN_FULL ? 30 : 1);
  }, 300_000);

  it.each(IN_FULL ? VIEWS : [])("leaves the menu and the way to other views (%s)", async (name, link) => {
    remove(/^assets\/view-.*\.js$/);
    const page = await open(link);
    await alerts(page)
      .filter({ hasText: `未能读取“${name}”的程序` })
      .waitFor();
    expect(await page.title()).toBe(`${name} · 区鉴`);
    site.intercept();
    const other = VIEWS.find(([title]) => title !== name) ?? VIEWS[0];
    await handOn(page, "mouse").press(page.getByRole("link", { name: other[0], exact: true }));
    await other[2](page);
    expect(await alerts(page).count()).toBe(0);
  });
});

describe("choosing a view whose part is gone", () => {
  const cases = VIEWS.filter(([name]) => name !== "对比").flatMap((view) =>
    (["js", "css"] as const).map((kind) => [view[0], kind, view] as const),
  );
  it.each(IN_FULL ? cases : cases.filter((_, at) => at === 3))(
    "says so in its place, and a retry brings it (%s, %s)",
    async (name, kind, [, , isWhole]) => {
      const page = await open("");
      await chart(page, "ranking");
      const gone = new RegExp(`assets/view-.*\\.${kind}$`);
      remove(gone);
      const hand = handOn(page, "mouse");
      await hand.press(page.getByRole("link", { name, exact: true }));
      const told = page
        .getByRole("main")
        .getByRole("alert")
        .filter({ hasText: `未能读取“${name}”的程序` });
      await told.waitFor();
      // What was on screen is no longer what the menu and the address say.
      expect(await page.locator(".card-ranking").count()).toBe(0);
      const again = told.getByRole("button", { name: "重试" });
      const refused = page.waitForResponse((response) => response.status() === 404);
      await hand.press(again);
      await refused;
      await told.waitFor();
      await mend(page, again, () => isWhole(page), kind === "css" ? gone : undefined);
    },
  );
});

const origin = (page: Page) => page.getByRole("complementary", { name: "数据出处" });
const value = (page: Page, area: string) =>
  page.locator(".card-table").getByRole("row").filter({ hasText: area }).getByRole("button");
const control = (page: Page, name: RegExp) => page.getByRole("button", { name });
const chooseCsv = async (page: Page) => {
  await page
    .locator(".card-ranking")
    .getByRole("button", { name: /^图表菜单/ })
    .click();
  const hand = handOn(page, "mouse");
  await hand.press(page.getByRole("button", { name: "下载或复制……" }));
  await hand.press(page.locator(".take label").filter({ hasText: "CSV" }));
  await hand.press(page.getByRole("button", { name: "下载 CSV" }));
};

describe("a part of an open page that is gone", () => {
  type Part = readonly [string, RegExp, string, (page: Page) => Promise<unknown>, (page: Page) => Locator];
  const gone: readonly Part[] = [
    [
      "a picker's code",
      /AreaPicker-/,
      "",
      (page) => control(page, /^选择地区/).click(),
      (page) => page.getByText("常用范围"),
    ],
    [
      "another's",
      /IndicatorPicker-/,
      "",
      (page) => control(page, /^选择指标/).click(),
      (page) => page.getByRole("listbox"),
    ],
    [
      "the drawer's code",
      /FigureDrawer-/,
      "",
      (page) => value(page, "福田").click(),
      (page) => page.getByText("发布者"),
    ],
    [
      "code of a figure's checks",
      /OriginChecks-.*js/,
      "#/compare?a=440106&p=2019",
      (page) => value(page, "天河").click(),
      (page) => page.getByText("参与的交叉核对"),
    ],
    [
      "cross-checks",
      /^data\/crosschecks-/,
      "#/compare?a=440106&p=2019",
      (page) => value(page, "天河").click(),
      (page) => page.getByText("参与的交叉核对"),
    ],
  ];
  it.each(IN_FULL ? gone : [])(
    "%s: its own place says so, and a retry brings it",
    async (_, away, link, act, back) => {
      const page = await open(link);
      await chart(page, "ranking");
      remove(away);
      await act(page);
      const told = alerts(page).filter({ hasText: "未能读取" });
      await told.waitFor();
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^地区生产总值/);
      await mend(page, told.getByRole("button", { name: "重试" }), () => back(page).first().waitFor());
    },
  );

  seldom("the drawer's code: the drawer is there with its button to close", async () => {
    const page = await open("");
    await chart(page, "ranking");
    remove(/FigureDrawer-/);
    await value(page, "福田").click();
    await origin(page).getByRole("alert").waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => origin(page).count()).toBe(0);
  });

  it.each(IN_FULL ? [["csv"], ["save"]] : [])(
    "the code of a download (%s): the card says so, and a retry saves the file",
    async (name) => {
      const page = await open("");
      await chart(page, "ranking");
      remove(new RegExp(`^assets/${name}-`));
      await chooseCsv(page);
      const told = page.locator(".card-ranking").getByRole("alert").filter({ hasText: "未能生成CSV文件" });
      await told.waitFor();
      site.intercept();
      const download = page.waitForEvent("download");
      await handOn(page, "mouse").press(told.getByRole("button", { name: "重试" }));
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await eventually(() => told.count()).toBe(0);
    },
  );

  seldom("the code of the charts: the table of a card needs none of it", async () => {
    remove(/^assets\/Chart-/);
    const page = await open("");
    const card = page.locator(".card-ranking");
    const told = card.getByRole("alert").filter({ hasText: "未能读取图表程序" });
    await told.waitFor();
    await card.getByRole("button", { name: /^图表菜单/ }).click();
    await handOn(page, "mouse").press(page.getByRole("button", { name: "数据表", exact: true }));
    await card.getByRole("table").waitFor();
    expect(await told.count()).toBe(0);
  });

  seldom("the rest of the list of indicators: the picker says what it lacks", async () => {
    remove(/^data\/rest-/);
    const page = await open("");
    await chart(page, "ranking");
    await control(page, /^选择指标/).click();
    const told = alerts(page).filter({ hasText: "未能读取其余指标和检索词" });
    await told.waitFor();
    await mend(page, told.getByRole("button", { name: "重试" }), () =>
      page.getByRole("option").nth(60).waitFor(),
    );
  });

  seldom("the rest of the list of indicators: a link to what only it holds waits for it", async () => {
    remove(/^data\/rest-/);
    const page = await open("#/compare?i=rd-expenditure&a=gz");
    const told = alerts(page).filter({ hasText: "未能读取对比" });
    await told.waitFor();
    await mend(page, told.getByRole("button", { name: "重试" }), () => chart(page, "ranking"));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^研究与试验发展/);
    expect(await page.locator(".notice").count()).toBe(0);
  });
});

describe("half of a file", () => {
  const picker: readonly [RegExp, RegExp, string] = [/AreaPicker-/, /^选择地区/, "常用范围"];
  it.each([
    ["a part of the program, the connection broken", "broken", true],
    ["a part of the program that ends as if it were all", "ended", false],
  ] as const)("%s: its own place says so and offers to try again", async (_, half, isMended) => {
    const page = await open("#/compare?p=2022");
    await chart(page, "ranking");
    const [part, name, words] = picker;
    site.intercept((path) => (part.test(path) ? { half } : undefined));
    await control(page, name).click();
    const told = alerts(page).filter({ hasText: "未能读取" });
    await told.waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^地区生产总值/);
    if (isMended) {
      const back = () => page.getByText(words).first().waitFor();
      await mend(page, told.getByRole("button", { name: "重试" }), back);
      return;
    }
    // A browser keeps to a script that it could not read as long as the page is open.
    site.intercept();
    await handOn(page, "mouse").press(told.getByRole("button", { name: "重新载入" }));
    await chart(page, "ranking");
    await control(page, name).click();
    await page.getByText(words).first().waitFor();
  });

  // A browser takes half a style, or a page in its place, for a style that says no more.
  it.each([
    ["half", (file: string) => (file.startsWith("assets/style-") ? ({ half: "ended" } as const) : undefined)],
    [
      "another page in its place",
      (file: string) =>
        file.startsWith("assets/style-") ? { status: 200, body: "<title>Sign in</title>" } : undefined,
    ],
  ])("of the page's own style (%s): the page says that it is not whole", async (_, cut) => {
    site.intercept(cut);
    const page = await open("#/compare?p=2022");
    const told = page.locator("#stuck");
    await told.waitFor({ state: "visible" });
    // What there is stays readable, and covers nothing.
    await chart(page, "ranking");
    site.intercept();
    await handOn(page, "mouse").press(told.getByRole("button"));
    await told.waitFor({ state: "hidden" });
    await chart(page, "ranking");
  });

  it("of a view's style: its place says so, and a retry brings it", async () => {
    const page = await open("#/compare?p=2022");
    await chart(page, "ranking");
    site.intercept((path) => (/assets\/view-.*\.css$/.test(path) ? { half: "ended" } : undefined));
    await handOn(page, "mouse").press(page.getByRole("link", { name: "画像", exact: true }));
    const told = page.getByRole("main").getByRole("alert").filter({ hasText: "未能读取“画像”的程序" });
    await told.waitFor();
    await mend(
      page,
      told.getByRole("button", { name: "重试" }),
      () => chart(page, "spine"),
      /assets\/view-.*\.css$/,
    );
  });

  it("of the figures, the connection broken: they alone are away until a retry", async () => {
    site.intercept((path) => (/^data\/rd-expenditure-/.test(path) ? { half: "broken" } : undefined));
    const page = await open("#/compare?i=rd-expenditure");
    const told = alerts(page).filter({ hasText: "未能读取对比的数据" });
    await told.waitFor();
    await mend(page, told.getByRole("button", { name: "重试" }), () => chart(page, "ranking"));
  });
});

describe("what could not be had without a net is there as soon as there is one", () => {
  it.each([
    ["figures", "#/compare?i=rd-expenditure", "未能读取对比的数据", /研究与试验发展/],
    ["a view", "#/reforms", "未能读取", /改革/],
  ])("%s", async (_, link, words, heading) => {
    const page = await open("#/compare?p=2022");
    await chart(page, "ranking");
    // What keeps the reader's place comes after all that is on screen.
    await eventually(() => page.evaluate(() => window.history.scrollRestoration)).toBe("manual");
    await page.context().setOffline(true);
    await page.evaluate((to) => {
      window.location.hash = to;
    }, link);
    await alerts(page).filter({ hasText: words }).first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await eventually(() => alerts(page).count()).toBe(0);
  });
});

describe("what the browser refuses", () => {
  seldom("copying, in the new way and in the former, is said, and the text is selected", async () => {
    const page = await open("about:blank");
    await page.addInitScript(`
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    `);
    await page.goto(site.url);
    await chart(page, "ranking");
    await value(page, "福田").click();
    await handOn(page, "mouse").press(origin(page).getByRole("button", { name: "复制 GB/T 7714" }));
    await origin(page).getByRole("alert").filter({ hasText: "浏览器未允许复制" }).waitFor();
    const quote = await origin(page).locator(".citation q").first().innerText();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(quote);
  });
});
