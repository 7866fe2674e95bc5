import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;
let visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  const used = visits;
  visits = [];
  used.forEach(expectNoTrouble);
  await Promise.all(used.map(({ close }) => close()));
});

async function open(link: string, options?: VisitOptions): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await visit.page.locator(".records, .plain-section").first().waitFor();
  return visit.page;
}

function tab(page: Page, name: string) {
  return page.getByRole("navigation", { name: /^(栏目|Sections)$/ }).getByRole("link", { name });
}

function heading(page: Page) {
  return page.locator(".record h2");
}

const link = (page: Page) => page.evaluate(() => window.location.hash);

/**
 * The seconds that the page's thread has worked since. What it waited for others on a busy machine does not count, as it
 * does on a clock.
 */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable", { timeDomain: "threadTicks" });
  const total = async () => {
    const { metrics } = await debug.send("Performance.getMetrics");
    const value = metrics.find(({ name }) => name === "TaskDuration")?.value;
    if (value === undefined) throw new Error("The browser does not say how long it worked.");
    return value;
  };
  const before = await total();
  return async () => (await total()) - before;
}

describe("two clicks", () => {
  it.each(
    cases(
      [
        ["来源", "tianhe-nansha-articles-2020", /天河高质量发展再出发/],
        ["指标词典", "rd-expenditure", /^研究与试验发展（R&D）经费$/],
        ["指标词典", "reform-review-entries", /./],
        ["交叉核对", "a0-c-gdp-2019", /^R&D经费除以强度/],
        ["推算值", "a0-d-gdp-2019", /^由R&D经费和强度推算/],
        ["分歧", "gdp-440304-2016", /^地区生产总值 · 2016年$/],
      ],
      (_, at) => at === 5,
    ),
  )("lead to a record of %s: %s", async (section, id, title) => {
    const page = await open("#/data");
    await tab(page, section).click();
    await page.locator(`a[data-record="${id}"]`).click();
    await eventually(() => heading(page).innerText()).toMatch(title);
    expect(await link(page)).toContain(`s=${id}`);
    await page.goBack();
    await eventually(() => heading(page).count()).toBe(0);
    // The first section was open already: choosing it again is no step.
    if (section !== "来源") await page.goBack();
    await eventually(() => link(page)).toBe("#/data");
  });

  it("or a few keys do", async () => {
    const page = await open("#/data");
    await tab(page, "来源").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await eventually(() => link(page)).toBe("#/data/crosschecks");
    // The link changes before the list does: the first of it is the section's that was left, until its own is there.
    await page.locator('a[data-record^="a0-c-"]').first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]) await page.keyboard.press(key);
    await eventually(() => heading(page).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await heading(page).innerText()).toBe(
      await page.locator("a[data-record]").nth(1).locator(".title").innerText(),
    );
  });
});

describe("searching", () => {
  it.each(
    cases(
      [
        ["Chinese", "研究与试验发展"],
        ["initials", "yjysyfz"],
        ["English", "R&D expenditure"],
      ],
      (_, at) => at === 1,
    ),
  )("by %s counts the hits of every section and is in the link", async (_, query) => {
    const page = await open("#/data/indicators");
    const all = await tab(page, "指标词典").innerText();
    expect(all).toMatch(/\d+$/);
    await page.getByRole("searchbox").fill(query);
    await page.locator('a[data-record="rd-expenditure"]').waitFor();
    await eventually(() => tab(page, "指标词典").innerText()).not.toBe(all);
    expect(decodeURIComponent(await link(page))).toBe(`#/data/indicators?q=${query}`);
  });

  seldom("answers while one types", async () => {
    const page = await open("#/data/indicators?s=gdp");
    const all = await tab(page, "指标词典").innerText();
    // A search that waits for a pause in the typing now waits for ever.
    await page.evaluate(() => {
      Object.assign(window, { setTimeout: () => 0 });
    });
    await page.getByRole("searchbox").focus();
    const worked = await watchWork(page);
    await page.keyboard.press("z");
    await eventually(() => tab(page, "指标词典").innerText()).not.toBe(all);
    expect(await worked()).toBeLessThan(0.75);
  });
});

describe("links to the comparison", () => {
  it("a filled cell opens indicator, period and areas, and Back returns", async () => {
    const page = await open("#/data/indicators?s=rd-expenditure");
    await page.getByLabel("天河 2019年", { exact: true }).click();
    await eventually(() => page.locator("h1").innerText()).toMatch(/^研究与试验发展（R&D）经费 · 2019年/);
    expect(await link(page)).toMatch(/^#\/compare\?i=rd-expenditure&/);
    await page.goBack();
    await eventually(() => heading(page).innerText()).toBe("研究与试验发展（R&D）经费");
  });

  const figures = [
    ["a source", "#/data?s=th-ns-2020", "173.32亿元", /^#\/compare\?i=rd-expenditure&/],
    ["a formula", "#/data/derived?s=a0-d-gdp-2019", "3.43%", /^#\/compare\?i=rd-intensity&/],
    ["a conflict", "#/data/conflicts?s=gdp-440304-2016", "3,725亿元", /^#\/compare\?.*p=2016$/],
  ] as const;
  it.each(cases(figures, () => false))(
    "a figure of %s opens its origin, which leads on",
    async (_, address, value, expected) => {
      const page = await open(address);
      await page.getByRole("button", { name: value, exact: true }).click();
      await page
        .getByRole("complementary", { name: "数据出处" })
        .getByRole("button", { name: "在对比中打开" })
        .click();
      await eventually(() => link(page)).toMatch(expected);
    },
  );
});

describe("the origin of an article's figure", () => {
  it("shows literal, line, unit steps and the implied GDP check, which leads to its arithmetic", async () => {
    const visit = await site.visit("#/compare?i=rd-expenditure&p=2019");
    visits.push(visit);
    const { page } = visit;
    await page
      .getByRole("table", { name: "数据表" })
      .getByRole("row")
      .filter({ hasText: "天河" })
      .getByRole("button")
      .click();
    const drawer = page.getByRole("complementary");
    const rows = drawer.locator("dl > div");
    await eventually(async () => (await rows.allInnerTexts()).map((row) => row.replace(/\s+/, "："))).toEqual(
      expect.arrayContaining(["原文写法：173.32亿元", "原文行号：29", "单位换算：173.32亿元 → 173.32亿元"]),
    );
    const check = drawer.getByRole("link", { name: "R&D经费除以强度与公布的2019年地区生产总值" });
    await check.waitFor();
    expect(await drawer.locator(".origin-checks").innerText()).toContain(
      "一致\n173.32 ÷ (3.43 ÷ 100)〔5,045.56 – 5,060.58〕 = 5,047.4〔5,047.35 – 5,047.45（印法不详，按所示末位的半个单位）〕",
    );
    await check.click();
    await eventually(() => heading(page).innerText()).toMatch(/^R&D经费除以强度/);
    expect(await link(page)).toContain("#/data/crosschecks?");
    expect(await drawer.count()).toBe(0);
  });
});

describe("the list of indicators", () => {
  it("has single cases and claims below the statistics, under headings of their own", async () => {
    const visit = await site.visit("#/compare");
    visits.push(visit);
    await visit.page.getByRole("button", { name: /^选择指标：/ }).click();
    const headings = visit.page.locator("li[data-topic]");
    await eventually(() =>
      headings.evaluateAll((items) => items.slice(-2).map((item) => item.dataset["topic"])),
    ).toEqual(["个案数字：单个项目、平台或机构", "首创、唯一等表述"]);
  });
});

describe("the downloads", () => {
  it("answer with the bytes that the page states, and open as UTF-8", async () => {
    const page = await open("#/data/downloads");
    const files = page.locator(".files a");
    expect(await files.count()).toBe(10);
    for (const file of await files.all()) {
      const address = new URL((await file.getAttribute("href")) ?? "", page.url());
      const answer = await fetch(address);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([address.pathname, answer.status, bytes.length > 0]).toEqual([address.pathname, 200, true]);
      if (address.pathname.endsWith(".csv")) expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
    }
  });

  seldom("are handed over under their own names, whole", async () => {
    const page = await open("#/data/downloads");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "qujian-observations.csv", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("qujian-observations.csv");
    const bytes = readFileSync(await download.path());
    const answer = await fetch(new URL("data/download/qujian-observations.csv", site.url));
    const hash = (content: Buffer) => createHash("sha256").update(content).digest("hex");
    expect(hash(bytes)).toBe(hash(Buffer.from(await answer.arrayBuffer())));
    expect(bytes.toString("utf8")).toContain("研究与试验发展（R&D）经费");
  });
});

describe("what cannot be read", () => {
  seldom("is named, leaves the rest alone, and can be tried again", async () => {
    site.intercept((path) => (path.includes("/crosschecks-") ? { status: 503 } : undefined));
    const visit = await site.visit("#/data/crosschecks");
    const { page } = visit;
    await page.getByRole("alert").getByText("未能读取交叉核对").waitFor();
    await tab(page, "来源").click();
    await page.locator("a[data-record]").first().waitFor();
    await tab(page, "交叉核对").click();
    site.intercept();
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator('a[data-record="a0-c-gdp-2019"]').waitFor();
    await visit.close();
  });
});

describe("everybody can use it", () => {
  const LOOKS = [
    ["#/data?s=th-ns-2020", "light"],
    ["#/data/indicators?s=gdp", "dark"],
    ["#/data/conflicts?s=gdp-440304-2016&l=en", "dark"],
  ] as const;
  it.each(cases(LOOKS, () => false))("axe finds nothing on %s (%s)", async (address, theme) => {
    const visit = await site.visit(address, { theme });
    visits.push(visit);
    await visit.page.locator(".record h2, .plain-section").first().waitFor();
    expect(await findings(visit.page)).toEqual([]);
  });

  it.each(cases([1440, 390], () => false))(
    "by keys no record hides under the heading of its group, at %i px",
    async (width) => {
      const page = await open("#/data/conflicts", { width, height: 700 });
      const records = page.locator(".records-scroll a[data-record]");
      await records.nth(40).focus();
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press("Shift+Tab");
        const isSeen = await page.evaluate(() => {
          const { activeElement } = document;
          const box = activeElement?.getBoundingClientRect();
          return box && activeElement?.contains(document.elementFromPoint(box.x + 20, box.y + 8));
        });
        expect(isSeen, `step ${String(step)}`).toBe(true);
      }
    },
  );

  it.each(cases([320, 390, 900, 1440, 3840], () => false))("nothing sticks out at %i px", async (width) => {
    const page = await open("#/data/indicators?s=gdp", { width, height: 900 });
    await page.locator(".matrix").waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it("on a narrow screen the open record takes the list's place, and a link leads back", async () => {
    const page = await open("#/data/crosschecks", { width: 390, height: 844 });
    await page.locator('a[data-record="a0-c-gdp-2019"]').click();
    await eventually(() => page.locator(".records-list").isVisible()).toBe(false);
    await page.getByRole("link", { name: "返回列表" }).click();
    await eventually(() => page.locator(".records-list").isVisible()).toBe(true);
  });
});
