import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually, openAgain, openCompare, visitCompare, HOME_TITLE } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";
import { importPage, keptFigures, typed } from "./own-page.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;
let shared: ComparePage;
/** Pages without a file in their cache, for tests of files that fail. */
const own: ComparePage[] = [];

beforeAll(async () => {
  site = await openSite();
  shared = await openCompare(site);
});

afterAll(() => site.close());

afterEach(async () => {
  site.intercept();
  await Promise.all(own.map(({ close }) => close()));
  const used = [shared, ...own.splice(0)];
  // A missing file is an error in the console; an exception in the page never is all right.
  expect(used.flatMap(({ trouble }) => trouble.pageErrors.splice(0))).toEqual([]);
  expect(used.flatMap(({ trouble }) => trouble.foreignRequests.splice(0))).toEqual([]);
});

/** Opens a link in a profile that has no file yet; what is drawn while some fail is for the test to say. */
async function fresh(link: string): Promise<ComparePage> {
  const view = await visitCompare(site, link);
  own.push(view);
  return view;
}

/** The three districts in a year, drawn whole, in such a profile. */
async function home(): Promise<ComparePage> {
  const view = await openCompare(site, "#/compare?p=2022");
  own.push(view);
  return view;
}

const LONG = "x".repeat(20_000);

describe("a link with parts that cannot be used", () => {
  it.each(
    cases(
      [
        [
          "an unknown indicator",
          "i=no-such-thing&a=gz",
          "地区生产总值 · 2022年 · 广州各区",
          ["指标 no-such-thing"],
        ],
        [
          "an indicator that is no name",
          "i=%3Cscript%3E&a=sz",
          "地区生产总值 · 2022年 · 深圳各区和功能区",
          ["指标 <script>"],
        ],
        ["an unknown area", "a=440106.449999&p=2021", "地区生产总值 · 2021年 · 天河", ["地区 449999"]],
        [
          "only unknown areas",
          "a=449998.449999&p=2021",
          "地区生产总值 · 2021年 · 三区",
          ["地区 449998.449999"],
        ],
        [
          "an unknown highlight",
          "h=449999.440106&a=gz",
          "地区生产总值 · 2022年 · 广州各区",
          ["突出显示 449999"],
        ],
        ["a period without figures", "p=1850&a=gz", /^地区生产总值 · \d{4}年 · 广州各区$/, ["时期 1850"]],
        ["a period that is none", "p=sometime&a=gz", "地区生产总值 · 2022年 · 广州各区", ["时期 sometime"]],
        ["an unknown measure", "m=median&a=gz", "地区生产总值 · 2022年 · 广州各区", ["度量 median"]],
        [
          "limits that do not ascend",
          "k=3_2&m=area",
          "地区生产总值（每平方公里） · 2022年 · 三区",
          ["分级界限 3_2"],
        ],
        ["an unknown class method", "c=magic&a=gz", "地区生产总值 · 2022年 · 广州各区", ["分级方法 magic"]],
        ["an unknown key", "zzz=1&a=gz", "地区生产总值 · 2022年 · 广州各区", ["zzz 1"]],
        ["broken percent-encoding", "i=%E0%A4%A&a=gz", "地区生产总值 · 2022年 · 广州各区", ["指标 %E0%A4%A"]],
        [
          "several of them",
          "i=nope&m=nope&l=xx&a=gz",
          "地区生产总值 · 2022年 · 广州各区",
          ["指标 nope", "度量 nope", "语言 xx"],
        ],
      ] as const,
      (_, at) => at % 12 === 0,
    ),
  )("%s: the rest is applied, and a notice names it", async (_, query, name, named) => {
    await openAgain(site, shared, `#/compare?${query}`);
    expect(await shared.title.innerText()).toMatch(name);
    const words = await shared.notice.innerText();
    expect(words).toContain("链接中有无法使用的部分，已忽略：");
    for (const part of named) expect(words).toContain(part);
    await shared.notice.getByRole("button", { name: "知道了" }).click();
    await eventually(() => shared.notice.count()).toBe(0);
  });

  it.each(
    cases(
      [
        ["an unknown page", "#/nowhere", "页面 /nowhere"],
        ["no page at all", "#%%%&&&===???", "页面"],
      ] as const,
      (_, at) => at === 1,
    ),
  )("%s leads home, and a notice says so", async (_, link, named) => {
    await openAgain(site, shared, link);
    expect(await shared.title.innerText()).toBe(HOME_TITLE);
    expect(await shared.notice.innerText()).toContain(named);
  });

  const endless = [
    ["a very long value", `#/compare?i=${LONG}&a=gz`],
    ["a very long key", `#/compare?${LONG}=1&a=gz`],
    ["very many parts", `#/compare?${"zz=1&".repeat(3000)}a=gz`],
  ] as const;
  it.each(cases(endless, (_, at) => at === 2))("%s does not push the page away", async (_, link) => {
    await openAgain(site, shared, link);
    expect(await shared.title.innerText()).toContain("广州各区");
    expect((await shared.notice.boundingBox())?.height).toBeLessThan(300);
  });

  it("is named as well when the address changes on an open page", async () => {
    await openAgain(site, shared);
    await shared.page.evaluate(() => {
      window.location.hash = "#/compare?a=gz&m=median";
    });
    await eventually(() => shared.title.innerText()).toContain("广州各区");
    expect(await shared.notice.innerText()).toContain("度量 median");
  });

  it("runs nothing that stands in a link", async () => {
    await openAgain(
      site,
      shared,
      `#/compare?a=gz&i=${encodeURIComponent('<img src=x onerror="window.ran=1">')}`,
    );
    expect(await shared.notice.innerText()).toContain("<img src=x");
    expect(await shared.notice.locator("img").count()).toBe(0);
    expect(await shared.page.evaluate(() => "ran" in window)).toBe(false);
  });
});

const FAULTS: readonly (readonly [string, (path: string) => { status: number; body?: string }, RegExp])[] = [
  ["is missing", () => ({ status: 404 }), /服务器没有给出该文件 \(404\)/],
  ["is truncated", () => ({ status: 200, body: '{"indicator":{"id":"rd-exp' }), /文件内容残缺或不是 JSON/],
  [
    "is a page in HTML",
    () => ({ status: 200, body: "<!doctype html><title>Login</title>" }),
    /得到的是网页而不是数据/,
  ],
  ["is other JSON", () => ({ status: 200, body: '{"hello":"world"}' }), /文件不是本站的数据格式/],
];

describe.each(cases(FAULTS, (_, at) => at === 1))("a data file that %s", (_, reply, reason) => {
  const failing = (pattern: RegExp) => {
    site.intercept((path) => (pattern.test(path) ? reply(path) : undefined));
  };

  it("takes down the figures alone, until a retry finds it mended", async () => {
    failing(/^data\/rd-expenditure-[0-9a-f]+\.json$/);
    const { page, indicator, title } = await fresh("#/compare?i=rd-expenditure");
    const alert = page.getByRole("alert").filter({ hasText: "未能读取对比的数据" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(reason);
    expect(await alert.innerText()).toMatch(/rd-expenditure-[0-9a-f]+\.json/);
    expect(await indicator.innerText()).toBe("研究与试验发展（R&D）经费");
    await alert.getByRole("button", { name: "重试" }).click();
    await alert.waitFor();
    site.intercept();
    await alert.getByRole("button", { name: "重试" }).click();
    await chart(page, "ranking");
    expect(await title.innerText()).toMatch(/^研究与试验发展（R&D）经费/);
    expect(await alert.count()).toBe(0);
  });

  it("is said plainly when it is the list of all data, and can be retried", async () => {
    failing(/^data\/manifest-/);
    const { page, title } = await fresh("#/compare?a=gz");
    const alert = page.getByRole("alert").filter({ hasText: "未能读取数据目录" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(reason);
    site.intercept();
    await alert.getByRole("button", { name: "重试" }).click();
    await chart(page, "map");
    expect(await title.innerText()).toBe("地区生产总值 · 2022年 · 广州各区");
  });
});

describe("a data file", () => {
  seldom("that holds the map takes down the map alone", async () => {
    site.intercept((path) => (path.startsWith("data/atlas-") ? { status: 200, body: "[1, 2" } : undefined));
    const { page, rows } = await fresh("");
    const alert = page.getByRole("alert").filter({ hasText: "未能读取分布图（示意图）" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("文件内容残缺或不是 JSON");
    await chart(page, "ranking");
    await chart(page, "trend");
    expect((await rows()).map(([, area]) => area)).toEqual(["天河", "福田", "黄埔"]);
    expect(await page.getByRole("alert").count()).toBe(1);
    site.intercept();
    await alert.getByRole("button", { name: "重试" }).click();
    await chart(page, "map");
    expect(await alert.count()).toBe(0);
  });

  it("that holds the origins leaves value and verdict in the drawer", async () => {
    site.intercept((path) => (path.startsWith("data/gdp.origin-") ? { status: 404 } : undefined));
    const { drawer, openOrigin } = await home();
    await openOrigin("福田", "未能读取出处明细");
    expect(await drawer.innerText()).toContain("服务器没有给出该文件 (404)");
    expect(await drawer.innerText()).toMatch(/5,514\.49亿元[\s\S]*可比性：出自新闻、转引或不明来源/);
    site.intercept();
    await drawer.getByRole("button", { name: "重试" }).click();
    await drawer.getByText("发布者", { exact: true }).waitFor();
    expect(await drawer.getByRole("alert").count()).toBe(0);
  });
});

describe("failures on an open page", () => {
  it("keep the controls, and undo leads back to what was there", async () => {
    const { page, chooseIndicator, undo, title } = await home();
    site.intercept((path) => (path.startsWith("data/rd-expenditure-") ? { status: 500 } : undefined));
    await chooseIndicator("研究与试验发展（R&D）经费");
    await page.getByRole("alert").filter({ hasText: "(500)" }).waitFor();
    await undo.click();
    await chart(page, "ranking");
    expect(await title.innerText()).toBe("地区生产总值 · 2022年 · 三区");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  seldom("without a network say so, and end by themselves when it is back", async () => {
    const { page, chooseIndicator, title, indicator, search } = await home();
    // The pickers' code is fetched when one is first opened; this one has been.
    await indicator.click();
    await search.waitFor();
    await page.keyboard.press("Escape");
    await page.context().setOffline(true);
    await chooseIndicator("研究与试验发展（R&D）经费");
    const alert = page.getByRole("alert").filter({ hasText: /网络不通或文件无法访问|网络已断开/ });
    await alert.waitFor();
    await page.context().setOffline(false);
    await eventually(() => title.innerText()).toMatch(/^研究与试验发展/);
  });

  seldom("of the operand of a measure name it and end with a retry", async () => {
    const { page, chooseMeasure, title } = await home();
    site.intercept((path) => (path.startsWith("data/land-area-") ? { status: 404 } : undefined));
    await chooseMeasure("每平方公里");
    const alert = page.getByRole("alert").filter({ hasText: /land-area-/ });
    await alert.waitFor();
    site.intercept();
    await alert.getByRole("button", { name: "重试" }).click();
    await eventually(() => title.innerText()).toBe("地区生产总值（每平方公里） · 2022年 · 三区");
  });

  seldom("of the charts' code leave the table, and a retry draws the charts", async () => {
    site.intercept((path) => (/^assets\/Chart-.*\.js$/.test(path) ? { status: 503 } : undefined));
    const { page, rows } = await fresh("");
    const alerts = page.getByRole("alert").filter({ hasText: "未能读取图表程序" });
    await eventually(() => alerts.count()).toBe(3);
    expect((await rows()).map(([, area]) => area)).toEqual(["天河", "福田", "黄埔"]);
    site.intercept();
    const ranking = page.locator('[data-chart="ranking"]');
    expect(await ranking.getAttribute("data-state")).toBe("error");
    await ranking.getByRole("button", { name: "重试" }).click();
    await chart(page, "ranking");
  });

  seldom("of a picker's code leave the page as it is", async () => {
    const { page, areas, title, rows } = await home();
    site.intercept((path) => (/^assets\/AreaPicker-.*\.js$/.test(path) ? { status: 503 } : undefined));
    await areas.click();
    await page.getByRole("alert").waitFor();
    expect(await title.innerText()).toBe("地区生产总值 · 2022年 · 三区");
    expect((await rows()).length).toBe(3);
  });

  seldom("with a link that names what does not exist are told from each other after the retry", async () => {
    site.intercept((path) => (path.startsWith("data/manifest-") ? { status: 404 } : undefined));
    const { page, title, notice } = await fresh("#/compare?i=no-such-thing&a=gz");
    const alert = page.getByRole("alert").filter({ hasText: "未能读取数据目录" });
    await alert.waitFor();
    site.intercept();
    await alert.getByRole("button", { name: "重试" }).click();
    await chart(page, "ranking");
    expect(await title.innerText()).toBe("地区生产总值 · 2022年 · 广州各区");
    expect(await notice.innerText()).toContain("指标 no-such-thing");
  });
});

describe("storage that is forbidden", () => {
  seldom("loses the memory of the theme and nothing else", async () => {
    const { page, trouble, close } = await site.visit("about:blank");
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException("Storage is forbidden.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, { get });
    });
    await page.goto(site.url);
    await chart(page, "map");
    await page.getByRole("button", { name: "切换深浅配色" }).click();
    await eventually(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByRole("button", { name: "方格图" }).click();
    await chart(page, "tiles");
    // A show keeps how it stands, minutes what is said.
    await page.goto("about:blank");
    await page.goto(`${site.url}#/present?s=3`);
    await page.locator(".slide").first().waitFor();
    expect([trouble.pageErrors, trouble.consoleErrors]).toEqual([[], []]);
    await close();
  });
});

/** Runs in the page: its storage is filled to the last sign; its database, which asks for room only now and then, says so. */
function fill(): void {
  for (let size = 2 ** 23, at = 0; size >= 1; at += 1) {
    try {
      localStorage.setItem(`filling.${at}`, "x".repeat(size));
    } catch {
      size >>= 1;
    }
  }
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("No room.", "QuotaExceededError");
  };
}

describe("storage that fills up", () => {
  it("is said by each thing that is not kept any more; the session goes on with it", async () => {
    const { page, trouble, close } = await site.visit("#/data/import");
    const { give, takeAll, kept, alert } = importPage(page);
    const { press } = handOn(page, "mouse");
    // Made-up figures.
    const table = (year: number) =>
      typed(`编造${year}.csv`, `地区生产总值（亿元）,\n地区,${year}年\n天河区,9001.5\n福田区,8003.5\n`);
    await give(table(2034));
    await takeAll();
    expect(await alert.count()).toBe(0);
    await page.evaluate(fill);
    await give(table(2035));
    await takeAll();
    await alert.filter({ hasText: "浏览器存储已满" }).waitFor();
    expect((await keptFigures(page)).filter((line) => line.includes("2035"))).toEqual([]);
    await press(kept.filter({ hasText: "2035" }).getByRole("link", { name: "在对比中查看" }));
    await chart(page, "ranking");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("2035年");

    await press(page.getByRole("button", { name: /^选择地区：/ }));
    await press(page.getByText("给现在所选的地区起个名字", { exact: true }));
    await page.keyboard.type("编造名单");
    await press(page.getByRole("button", { name: "存为名单" }));
    await page.getByRole("alert").filter({ hasText: "浏览器存储空间已满" }).waitFor();
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("编造名单");
    await page.keyboard.press("Escape");
    await press(page.getByRole("button", { name: /^图表菜单：排名/ }));
    await press(page.getByRole("button", { name: "加入演示" }));
    await page.getByRole("alert").filter({ hasText: "浏览器的存储空间已满" }).waitFor();
    await press(page.getByRole("link", { name: "编辑演示" }));
    // The slide goes along in the address.
    await eventually(() => page.locator(".edit-item > button").count()).toBe(1);
    expect([trouble.pageErrors, trouble.consoleErrors]).toEqual([[], []]);
    await close();
  });
});
