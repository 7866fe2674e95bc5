import type { Locator, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit } from "./harness.ts";
import { handOn } from "./hand.ts";
import { cases, seldom } from "../extent.ts";

const NEXT = "0dd5eed5";

let site: Site;
let next: Release;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
  next = await releaseAfter(site.url);
});

afterAll(() => site.close());

afterEach(async () => {
  site.intercept();
  const used = visits.splice(0);
  await Promise.all(used.map(({ close }) => close()));
  // A missing file is an error in the console; an exception in the page never is all right.
  expect(used.flatMap(({ trouble }) => trouble.pageErrors)).toEqual([]);
});

/** What a later release puts in the place of this one's page and list of data. */
type Release = {
  readonly page: string;
  /** The page of a release whose program is another too. */
  readonly pageOfCode: string;
  readonly manifest: { readonly path: string; readonly text: string };
};

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

async function releaseAfter(url: string): Promise<Release> {
  const now = await textOf(url);
  const [path = ""] = /data\/manifest-\w+\.json/.exec(now) ?? [];
  const [script = ""] = /assets\/index-[\w-]+\.js/.exec(now) ?? [];
  expect([path, script]).not.toContain("");
  const list = JSON.parse(await textOf(url + path)) as { readonly release: object };
  const page = now.replaceAll(path, `data/manifest-${NEXT}.json`);
  return {
    page,
    pageOfCode: page.replaceAll(script, `assets/index-${NEXT}.js`),
    manifest: {
      path: `data/manifest-${NEXT}.json`,
      text: JSON.stringify({ ...list, release: { ...list.release, id: NEXT } }),
    },
  };
}

const WHOLE = /^(assets|data)\//;
const DATA = /^data\//;

/** The site has been released anew: its page is another, and the files of the page that is open are gone. */
function release(gone: RegExp): void {
  const body = gone === DATA ? next.page : next.pageOfCode;
  site.intercept((path) =>
    path === "" ? { status: 200, body } : gone.test(path) ? { status: 404 } : undefined,
  );
}

/** The new release as who opens it now gets it: its own list of data, and files that are all there. */
function serveNext(): void {
  const { page, manifest } = next;
  const files = new Map([
    ["", page],
    [manifest.path, manifest.text],
  ]);
  site.intercept((path) => {
    const body = files.get(path);
    return body === undefined ? undefined : { status: 200, body };
  });
}

const WORDS = {
  zh: {
    replaced: "站点已更新，请重新载入",
    kept: "当前链接不变。",
    reload: "重新载入",
    retry: "重试",
  },
  en: {
    replaced: "The site has been updated; please reload",
    kept: "The link is kept.",
    reload: "Reload",
    retry: "Try again",
  },
} as const;
type Locale = keyof typeof WORDS;

const alerts = (page: Page) => page.getByRole("alert");
const linkOf = (page: Page) => new URL(page.url()).hash;
const title = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const hand = (page: Page) => handOn(page, "mouse");

async function open(link: string, isWhole: (page: Page) => Promise<unknown>): Promise<Page> {
  const visit = await site.visit(link);
  visits.push(visit);
  await isWhole(visit.page);
  return visit.page;
}

/** The one panel of the page, in its own place, says that the site is another by now, and nothing else. */
async function saysReplaced(page: Page, place: Locator, locale: Locale = "zh"): Promise<Locator> {
  const { replaced, kept, reload } = WORDS[locale];
  const told = place.getByRole("alert");
  await eventually(async () => (await told.innerText()).split(/\n+/)).toEqual([replaced, kept, reload]);
  expect(await alerts(page).count()).toBe(1);
  return told.getByRole("button", { name: reload, exact: true });
}

/** Pressing the button leads to the same link, on the release that is there now. */
async function reloads(page: Page, button: Locator, isWhole: (page: Page) => Promise<unknown>) {
  const link = linkOf(page);
  serveNext();
  await hand(page).press(button);
  await page.getByRole("contentinfo").filter({ hasText: NEXT }).waitFor();
  await isWhole(page);
  expect(linkOf(page)).toBe(link);
  expect(await alerts(page).count()).toBe(0);
  expect(await page.locator(".notice").count()).toBe(0);
}

const ranking = (page: Page) => chart(page, "ranking");
const shownView = (page: Page) => page.locator("[data-view]").getAttribute("data-view");
const currentName = (page: Page) => page.locator('nav [aria-current="page"]').allInnerTexts();
const menuLink = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("link", { name, exact: true });

const FROM = "#/compare?a=gz&p=2019";
const VIEWS = [
  ["数据", "zh", FROM, ranking, (page: Page) => page.locator(".records").waitFor()],
  ["改革案例", "zh", FROM, ranking, (page: Page) => chart(page, "matrix")],
  ["Profile", "en", `${FROM}&l=en`, ranking, (page: Page) => chart(page, "spine")],
  ["Compare", "en", "#/data?l=en", (page: Page) => page.locator(".records").waitFor(), ranking],
] as const;

describe("choosing a view in a tab left open over a release", () => {
  it.each(cases(VIEWS, (_, at) => at === 2))(
    "says so in its place and leads there anew: %s (%s)",
    async (name, locale, from, was, is) => {
      const page = await open(from, was);
      const chosen = await menuLink(page, name).getAttribute("href");
      release(WHOLE);
      await hand(page).press(menuLink(page, name));
      const button = await saysReplaced(page, page.getByRole("main"), locale);
      expect(linkOf(page)).toBe(chosen);
      // What the menu marks is what the words stand for; the view before is not shown under its name.
      expect(await currentName(page)).toEqual([name]);
      expect(await page.locator("[data-view]").count()).toBe(0);
      await reloads(page, button, is);
    },
  );

  seldom("leaves the way back to the view that was there, as it was", async () => {
    const page = await open(FROM, ranking);
    const [link, heading] = [linkOf(page), await title(page)];
    release(WHOLE);
    await hand(page).press(menuLink(page, "数据"));
    await saysReplaced(page, page.getByRole("main"));
    await hand(page).press(menuLink(page, "对比"));
    await ranking(page);
    expect([linkOf(page), await title(page), await alerts(page).count()]).toEqual([link, heading, 0]);
    expect([await currentName(page), await shownView(page)]).toEqual([["对比"], "compare"]);
  });
});

const origin = (page: Page) => page.getByRole("complementary");
const value = (page: Page, area: string) =>
  page.locator(".card-table").getByRole("row").filter({ hasText: area }).getByRole("button");
const indicator = (page: Page) => page.getByRole("button", { name: /^选择指标/ });
const card = (page: Page) => page.locator(".card-ranking");

const openOrigin = (page: Page) => hand(page).press(value(page, "天河"));
const openIndicators = (page: Page) => hand(page).press(indicator(page));
const choosePopulation = (page: Page) =>
  hand(page).press(page.getByRole("option").filter({ hasText: "年末常住人口" }).first());
const openMenu = (page: Page) => hand(page).press(card(page).getByRole("button", { name: /^图表菜单/ }));
const csv = (page: Page) => page.getByRole("button", { name: "下载 CSV" });
const chooseCsv = (page: Page) => hand(page).press(csv(page));
/** What a menu offers is fetched as it opens. */
const withMenu = async (page: Page) => {
  await openMenu(page);
  await hand(page).press(page.getByRole("button", { name: "下载或复制……" }));
  await hand(page).press(page.locator(".take label").filter({ hasText: "CSV" }));
  await csv(page).waitFor();
};
const asItIs = () => Promise.resolve();

type Part = readonly [
  string,
  RegExp,
  (page: Page) => Promise<void>,
  (page: Page) => Locator,
  ((page: Page) => Promise<void>)?,
];
const PARTS: readonly Part[] = [
  ["the code of an origin", WHOLE, openOrigin, origin],
  ["the file of an origin", DATA, openOrigin, origin],
  ["the code of the list of indicators", WHOLE, openIndicators, (page) => page.locator(".popover-panel")],
  ["the code of a chart's menu", WHOLE, openMenu, card],
  ["the code of an export", WHOLE, chooseCsv, card, withMenu],
];

describe("a part of a tab left open over a release", () => {
  it.each(
    cases(PARTS, () => false).map(
      ([name, gone, act, place, before = asItIs]) => [name, gone, act, place, before] as const,
    ),
  )("%s: its own place says so, and the rest stays", async (_, gone, act, place, before) => {
    const page = await open("#/compare?a=gz", ranking);
    await before(page);
    const [link, heading] = [linkOf(page), await title(page)];
    release(gone);
    await act(page);
    const button = await saysReplaced(page, place(page));
    expect([linkOf(page), await title(page)]).toEqual([link, heading]);
    for (const kind of ["map", "ranking", "table"]) await chart(page, kind);
    await reloads(page, button, ranking);
    expect(await title(page)).toBe(heading);
  });

  it("the figures of an indicator: the controls stay, and the link leads to them", async () => {
    const page = await open("#/compare?a=gz", ranking);
    release(DATA);
    await openIndicators(page);
    await choosePopulation(page);
    const button = await saysReplaced(page, page.getByRole("main"));
    expect(linkOf(page)).toMatch(/^#\/compare\?i=resident-population&/);
    expect(await indicator(page).innerText()).toBe("年末常住人口");
    expect([await currentName(page), await shownView(page)]).toEqual([["对比"], "compare"]);
    await reloads(page, button, ranking);
    expect(await title(page)).toMatch(/^年末常住人口/);
  });
});

/** Ends once the page has asked which release the server gives now, whatever came of it. */
function releaseAsked(page: Page): Promise<void> {
  return new Promise((done) => {
    const onEnd = (request: Request) => {
      if (request.resourceType() === "fetch" && request.url().split("#", 1)[0] === site.url) done();
    };
    page.on("requestfinished", onEnd);
    page.on("requestfailed", onEnd);
  });
}

const chooseData = (page: Page) => hand(page).press(menuLink(page, "数据"));
const records = (page: Page) => page.locator(".records").waitFor();

type Failing = (page: Page) => Promise<void> | void;
const offline: Failing = (page) => page.context().setOffline(true);
const single: Failing = () => {
  site.intercept((path) => (WHOLE.test(path) ? { status: 404 } : undefined));
};
const silent: Failing = () => {
  site.intercept(() => ({ status: 503 }));
};
/** As where one has to log in to the network: every address answers with a page that is not ours. */
const foreign: Failing = () => {
  site.intercept((path) =>
    path === "" ? { status: 200, body: "<!doctype html><title>Log in</title>" } : { status: 404 },
  );
};

async function heal(page: Page): Promise<void> {
  site.intercept();
  await page.context().setOffline(false);
}

type Case = readonly [
  string,
  string,
  Failing,
  (page: Page) => Promise<void>,
  RegExp,
  (page: Page) => Promise<unknown>,
  ((page: Page) => Promise<void>)?,
];
const CASES: readonly Case[] = [
  ["a view", "the network fails", offline, chooseData, /^未能读取“数据”的程序/, records],
  ["a view", "another page answers", foreign, chooseData, /^未能读取“数据”的程序/, records],
  [
    "an origin",
    "files are gone but the page is the same",
    single,
    openOrigin,
    /^未能读取这一部分的程序/,
    (page) => origin(page).getByText("发布者").first().waitFor(),
  ],
  [
    "the figures of an indicator",
    "the server is out of order",
    silent,
    choosePopulation,
    /^未能读取对比的数据：服务器没有给出该文件 \(503\)/,
    ranking,
  ],
  [
    "an export",
    "the network fails",
    offline,
    chooseCsv,
    /^未能生成CSV文件/,
    (page) => eventually(() => alerts(page).count()).toBe(0),
    withMenu,
  ],
  [
    "what a chart's menu offers",
    "the network fails",
    offline,
    openMenu,
    /^未能读取这一部分的程序/,
    (page) => page.getByRole("button", { name: "下载或复制……" }).waitFor(),
  ],
];

describe("a tab whose files fail without a release", () => {
  it.each(
    cases(CASES, () => false).map(
      ([name, why, fail, act, words, isWhole, before = asItIs]) =>
        [name, why, fail, act, words, isWhole, before] as const,
    ),
  )("does not speak of one, and a retry brings %s (%s)", async (_, __, fail, act, words, isWhole, before) => {
    const page = await open("#/compare?a=gz", ranking);
    await before(page);
    if (act === choosePopulation) {
      await openIndicators(page);
      // The code of the list has come: what is to fail now is the file of the figures.
      await page.getByRole("option").first().waitFor();
    }
    await fail(page);
    const told = alerts(page);
    const again = told.getByRole("button", { name: WORDS.zh.retry, exact: true });
    // The second try finds the answer to the first on the screen.
    for (const attempt of [act, () => hand(page).press(again)]) {
      const asked = releaseAsked(page);
      await attempt(page);
      await asked;
      await eventually(() => told.innerText()).toMatch(words);
      expect(await told.innerText()).not.toContain(WORDS.zh.replaced);
    }
    await heal(page);
    // A net that is back is noticed; a file is made when it is asked for.
    if (fail !== offline || act === chooseCsv) await hand(page).press(again);
    await isWhole(page);
    expect(await alerts(page).count()).toBe(0);
  });

  seldom("says so once the net is back and there is one", async () => {
    const page = await open("#/compare?a=gz", ranking);
    await page.context().setOffline(true);
    await chooseData(page);
    await alerts(page).getByRole("button", { name: WORDS.zh.retry, exact: true }).waitFor();
    release(WHOLE);
    await page.context().setOffline(false);
    const button = await saysReplaced(page, page.getByRole("main"));
    await reloads(page, button, records);
  });
});
