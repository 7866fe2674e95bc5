import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble, HOME_TITLE, openAgain, openCompare } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

// The twelve jobs that the page must do: each from the home view in five actions of a hand at most, a click or a text
// with its Enter, or with an honest sentence that says what is missing.

const MOST = 5;

let site: Site;
let view: ComparePage;

beforeAll(async () => {
  site = await openSite();
  view = await openCompare(site);
});

afterAll(async () => {
  expectNoTrouble(view);
  await site.close();
});

/** A hand that counts what it does. */
function handOn(page: Page) {
  let actions = 0;
  return {
    click: async (what: Locator) => {
      actions += 1;
      await what.click();
    },
    /** Asks in words: the button, the question and the key that opens the first answer. */
    ask: async (question: string) => {
      await page.getByRole("button", { name: "问数" }).click();
      await page.getByRole("combobox", { name: /^问题/ }).waitFor();
      await page.keyboard.type(question);
      await page.getByRole("dialog").locator(".sentence, .note").first().waitFor();
      await page.getByRole("listbox", { name: "答案" }).getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      actions += 3;
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    done: () => {
      expect(actions).toBeLessThanOrEqual(MOST);
    },
  };
}

/** What the page says after a question, from a home view that nobody has touched. */
const ASKED: readonly (readonly [job: string, question: string, said: RegExp])[] = [
  // Two of the three have no figure, and the sentence says which and why.
  ["R&D intensity of the three", "三区研发强度", /R&D经费投入强度.*(可比|未列入).*天河/s],
  ["real growth since 2019", "2019年以来三区GDP实际增长", /2019年.*(天河|黄埔|福田)/s],
  [
    "黄埔's place in industrial output",
    "黄埔规上工业总产值排第几",
    /规模以上工业总产值.*黄埔.*(第\d+位|无从比较)/s,
  ],
  [
    "population from 2010 to 2020 with its change",
    "人口普查 2010到2020 三区",
    /2010年至2020年：天河\+56\.5%/,
  ],
  ["fiscal revenue per head", "三区人均一般公共预算收入", /人均.*一般公共预算收入|一般公共预算收入.*人均/s],
  ["天河 against 南山 and 越秀", "天河和南山、越秀的GDP", /南山.*天河.*越秀/s],
  [
    "who leads in retail sales in 广州",
    "2022年广州各区社零排名",
    /社会消费品零售总额由高到低为越秀.*不参与排位，已计在前/s,
  ],
];

describe("a job that is asked for in words", () => {
  it.each(cases(ASKED, (_, at) => at === 0))("%s", async (_, question, said) => {
    const { page } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.ask(question);
    await eventually(() => page.locator("main .finding").innerText()).toMatch(said);
    hand.done();
  });
});

describe("a job that is done by the mouse", () => {
  it("a district among its peers", async () => {
    const { page, title } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.click(page.getByRole("button", { name: "选择地区：三区" }));
    await hand.click(page.getByText(/普查常住人口按倍数最接近的5个区/));
    await eventually(() => title.innerText()).toMatch(
      /天河和普查常住人口按倍数最接近的5个区（2020年，可比的20个区中）/,
    );
    await hand.click(page.getByRole("button", { name: "撤销" }));
    await eventually(() => title.innerText()).toBe(HOME_TITLE);
    hand.done();
  });

  it("how the three stand overall", async () => {
    const { page } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.click(page.getByRole("link", { name: "总览" }));
    await eventually(() => page.locator("main .sentence").first().innerText()).toMatch(
      /\d+项核心指标.*可比/s,
    );
    hand.done();
  });

  it("one district's profile", async () => {
    const { page } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.click(page.getByRole("link", { name: "画像" }));
    await eventually(() => page.locator("main").innerText()).toContain("天河区");
    hand.done();
  });

  it("a chart in the show", async () => {
    const { page } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.click(page.locator(".chart-menu").nth(1).getByRole("button").first());
    await hand.click(page.getByText("加入演示"));
    await eventually(() => page.locator("body").innerText()).toMatch(/已加入演示/);
    hand.done();
  });

  seldom("a chart's code for another page", async () => {
    const { page } = view;
    await openAgain(site, view);
    const hand = handOn(page);
    await hand.click(page.locator(".chart-menu").nth(1).getByRole("button").first());
    await hand.click(page.getByText("嵌入…", { exact: true }));
    await eventually(() => page.getByRole("dialog").innerText()).toMatch(/iframe/);
    hand.done();
  });
});
