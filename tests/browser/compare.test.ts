import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eventually, expectNoTrouble, middleOf, openAgain, openCompare, HOME_TITLE } from "./compare-page.ts";
import type { ComparePage, OpenOptions } from "./compare-page.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { compare } from "../../src/core/comparison.ts";
import { placeRange } from "../../src/i18n/words.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { cellsAt, data, measured, partitionOf } from "../fixture.ts";
import { cases, seldom } from "../extent.ts";
import { period } from "../made-up.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

const DISTRICTS = presentDistricts(data.areas);
const nameOf = (code: AreaCode) => data.areas.get(code)?.short.zh ?? code;
const { ranked, unranked } = compare(data, {
  measurement: measured("gdp"),
  when: { kind: "period", period: period("2022") },
  areas: DISTRICTS,
}).ranking;
/** By their figures of 2022, the largest first, and those for which none is known. */
const RANKED_2022 = ranked.map(({ cell }) => nameOf(cell.area));
const PLACES_2022 = ranked.map(({ rank }) => placeRange(rank));
const MISSING_2022 = unranked.map(({ area }) => nameOf(area));

function yearsOf(indicator: string): readonly string[] {
  const periods = new Set(partitionOf(indicator).observations.map(({ period }) => period));
  return [...periods].filter((period) => /^\d{4}$/.test(period)).sort();
}

let site: Site;
let shared: ComparePage;
/** Pages that a test needed for itself. */
let own: ComparePage[] = [];

beforeAll(async () => {
  site = await openSite();
  shared = await openCompare(site);
});

afterAll(() => site.close());

afterEach(async () => {
  const used = [shared, ...own];
  await Promise.all(own.map(({ close }) => close()));
  own = [];
  used.forEach(expectNoTrouble);
});

/** A view without a past: in the shared page, or with options in a page of its own. */
async function open(link = "#/compare?p=2022", options?: OpenOptions): Promise<ComparePage> {
  if (!options) {
    await openAgain(site, shared, link);
    return shared;
  }
  const page = await openCompare(site, link, options);
  own.push(page);
  return page;
}

const GDP_2022 = [
  ["1", "天河", "6,215.7"],
  ["2", "福田", "5,514.49"],
  ["3", "黄埔", "4,313.76"],
];

describe("the home view", () => {
  it("opens with the newest common year", async () => {
    const { page, title } = await open("");
    expect(await title.innerText()).toBe(HOME_TITLE);
    expect(await page.getByRole("checkbox", { name: "最近共同年份" }).isChecked()).toBe(true);
  });

  it("ranks the three districts by their gross product in picture, table and sentence", async () => {
    const { page, title, rows, words } = await open();
    expect(await title.innerText()).toBe("地区生产总值 · 2022年 · 三区");
    expect((await rows()).map((cells) => cells.slice(0, 3))).toEqual(GDP_2022);
    expect(await words("ranking")).toEqual([
      "1  天河",
      "2  福田",
      "3  黄埔",
      "6,215.7",
      "5,514.49",
      "4,313.76",
    ]);
    const sentence = await page.locator(".sentence").innerText();
    expect(sentence).toMatch(/2022年.*天河6,215\.7亿元.*福田5,514\.49亿元.*黄埔4,313\.76亿元/);
    expect(await page.locator(".sources").innerText()).toMatch(/^来源：.*天河区人民政府/);
  });

  it("draws the bars in the order of their values, from one baseline", async () => {
    const { page } = await open();
    const bars = await page.locator('[data-chart="ranking"] svg path').evaluateAll((paths) =>
      paths
        .filter((path) => ["#0072B2", "#009E73", "#D55E00"].includes(path.getAttribute("fill") ?? ""))
        .map((path) => ({ fill: path.getAttribute("fill"), box: path.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top)
        .map(({ fill, box }) => ({ fill, left: Math.round(box.left), width: box.width })),
    );
    expect(bars.map(({ fill }) => fill)).toEqual(["#0072B2", "#009E73", "#D55E00"]);
    expect(new Set(bars.map(({ left }) => left)).size).toBe(1);
    const [tianhe, , huangpu] = bars.map(({ width }) => width);
    expect((tianhe ?? 0) / (huangpu ?? 1)).toBeCloseTo(6215.7 / 4313.76, 1);
  });

  it("marks breaks and leaves gaps in the trend", async () => {
    const { page, words } = await open();
    await page.locator('[data-chart="trend"][data-state="ready"]').waitFor();
    expect((await words("trend")).filter((word) => word === "断点").length).toBeGreaterThan(0);
    // A line without gaps would be one stroke; that of 黄埔 is lifted where figures are missing or a break lies.
    const strokes = await page
      .locator('[data-chart="trend"] svg path[stroke="#D55E00"][fill="none"]')
      .evaluateAll(
        (paths) =>
          paths
            .map((path) => path.getAttribute("d") ?? "")
            .join("")
            .split("M").length - 1,
      );
    expect(strokes).toBeGreaterThan(1);
  });

  it("says that the map is a diagram and what it draws nearer, and who drew it", async () => {
    const { page } = await open();
    const note = page.getByRole("region", { name: /分布图/ }).locator(".note");
    expect(await note.innerText()).toMatch(/示意图.*不作为划界依据。深汕.*移近/);
    expect(await page.locator(".sources").innerText()).toContain("地图为本站自绘示意图");
  });
});

describe("choosing", () => {
  const queries = [
    ["Chinese", "地区生产总值"],
    ["pinyin", "diqushengchanzongzhi"],
    ["initials", "dqsczz"],
    ["English", "gross regional product"],
  ] as const;
  it.each(cases(queries, () => false))("finds an indicator by %s", async (_, query) => {
    const { indicator, search, options, title, page } = await open("#/compare?i=rd-expenditure");
    await indicator.click();
    await search.fill(query);
    await eventually(() => options.first().innerText()).toMatch(/^地区生产总值\n\d{4}年 3\/3$/);
    await page.keyboard.press("Enter");
    await eventually(() => title.innerText()).toMatch(/^地区生产总值 · \d{4}年 · 三区$/);
  });

  seldom("says so when no indicator matches", async () => {
    const { page, indicator, search, options } = await open();
    await indicator.click();
    await search.fill("qqqq");
    await page.getByText("没有符合的指标").waitFor();
    expect(await options.count()).toBe(0);
  });

  seldom("ranks the districts that have a figure and lists the others with the reason", async () => {
    const { tip, choosePreset, title, rows, words, page } = await open();
    await choosePreset("全部");
    await eventually(() => title.innerText()).toBe("地区生产总值 · 2022年 · 全部");
    const cells = await rows();
    const ranked = cells.filter(([place]) => place !== "—");
    const rest = cells.filter(([place]) => place === "—");
    expect(ranked.map(([place]) => place)).toEqual(PLACES_2022);
    expect(rest.map(([, area]) => area).sort()).toEqual([...MISSING_2022].sort());
    for (const row of rest) expect(row[5]).toMatch(/^所据来源未见/);
    await page
      .getByRole("heading", { name: `排名 · 亿元 · ${String(RANKED_2022.length)}个可比值` })
      .waitFor();
    const drawn = await words("ranking");
    const line = `${String(MISSING_2022.length)}个地区没有数字`;
    const { x, y } = await middleOf(page, "ranking", line);
    await page.mouse.move(x, y, { steps: 2 });
    for (const area of [...MISSING_2022, "所据来源未见"])
      await eventually(() => tip("ranking").innerText()).toContain(area);
    const [map, ranking] = await Promise.all(
      ["map", "ranking"].map((kind) => page.locator(`.card-${kind}`).boundingBox()),
    );
    expect(ranking?.height).toBeCloseTo(map?.height ?? 0, 0);
    expect(drawn).toContain("1  南山");
    expect(await page.locator(".verdict").innerText()).toMatch(
      MISSING_2022.length > 0 ? `22个地区中${String(RANKED_2022.length)}个可以互比` : /./,
    );
  });

  seldom("adds and takes away one district", async () => {
    const { page, areas, title, rows } = await open();
    await areas.click();
    await page.getByRole("searchbox", { name: "查找地区" }).fill("nanshan");
    await page.getByRole("checkbox", { name: "南山" }).check();
    await eventually(() => title.innerText()).toMatch(/天河.*南山|南山.*天河/);
    expect((await rows())[0]?.slice(0, 3)).toEqual(["1", "南山", "8,036"]);
    await page.getByRole("checkbox", { name: "南山" }).uncheck();
    await eventually(async () => (await rows()).length).toBe(3);
  });

  seldom("greys a measure that makes no sense and says why", async () => {
    const { page, measure } = await open("#/compare?i=gdp-growth-real");
    await measure.click();
    const head = page.getByRole("radio", { name: /^人均/ });
    await head.waitFor();
    expect(await head.isDisabled()).toBe(true);
    const names = await page.getByRole("group", { name: "度量" }).locator("label").allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, " ").trim())).toEqual([
      "原值",
      "人均 该指标不是可加总的总量",
      "每平方公里 该指标不是可加总的总量",
      "占全市比重 该指标不是可加总的总量",
      "增速 没有公布的增速指标",
      "指数 只有总量和价格可以做指数",
    ]);
  });

  it("sorts the table by a column, missing values last either way", async () => {
    const { table, rows } = await open("#/compare?a=all");
    const head = table.getByRole("button", { name: /^数值/ });
    const places = async () => (await rows()).map(([place]) => place === "—");
    const missingLast = [...RANKED_2022.map(() => false), ...MISSING_2022.map(() => true)];
    await head.click();
    await eventually(async () => (await rows())[0]?.[1]).toBe(RANKED_2022.at(-1));
    expect(await places()).toEqual(missingLast);
    await head.click();
    await eventually(async () => (await rows())[0]?.[1]).toBe(RANKED_2022[0]);
    expect(await places()).toEqual(missingLast);
    expect(await table.getByRole("columnheader", { name: /^数值/ }).getAttribute("aria-sort")).toBe(
      "descending",
    );
  });
});

describe("the period", () => {
  it("moves by keyboard, one step of undo a key", async () => {
    const { page, period, title, undo } = await open();
    await period.focus();
    await page.keyboard.press("ArrowLeft");
    await eventually(() => title.innerText()).toContain("2021年");
    expect(await period.getAttribute("aria-valuetext")).toBe("2021年");
    await page.keyboard.press("ArrowLeft");
    await eventually(() => title.innerText()).toContain("2020年");
    await undo.click();
    await eventually(() => title.innerText()).toContain("2021年");
    await page.keyboard.press("Control+z");
    await eventually(() => title.innerText()).toContain("2022年");
    // Back takes back what was done last, which undo is too.
    for (const year of ["2021年", "2020年", "2021年", "2022年"]) {
      await page.goBack();
      await eventually(() => title.innerText()).toContain(year);
    }
  });

  it("plays to the last period and stops; the run is one step of undo", async () => {
    const [before = "", last = ""] = yearsOf("gdp").slice(-2);
    const { page, title, undo } = await open(`#/compare?p=${before}`);
    await page.getByRole("button", { name: "播放" }).click();
    await eventually(() => title.innerText()).toContain(`${last}年`);
    await page.getByRole("button", { name: "播放" }).waitFor();
    await undo.click();
    await eventually(() => title.innerText()).toContain(`${before}年`);
    expect(await undo.isDisabled()).toBe(true);
  });

  seldom("stops playing when asked", async () => {
    const { page, title } = await open("#/compare?p=2010");
    await page.getByRole("button", { name: "播放" }).click();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByRole("button", { name: "播放" }).waitFor();
    await eventually(() => title.innerText()).toContain("2011年");
  });

  seldom("prints the years and gives notice where the latest figures are of different years", async () => {
    const { page, latest, title, rows, words } = await open("#/compare?i=rd-expenditure&a=all&p=2021");
    await latest.check();
    await eventually(() => title.innerText()).toBe("研究与试验发展（R&D）经费 · 最近可得 · 全部");
    const known = cellsAt("rd-expenditure", DISTRICTS, "latest").flatMap((cell) =>
      cell.kind === "value" ? [`${cell.figure.period}年`] : [],
    );
    const expected = [...new Set(known)].sort();
    expect(expected.length).toBeGreaterThan(1);
    await page.getByText(`各区年份不同：${expected.join("、")}。`).waitFor();
    const years = new Set((await rows()).map((cells) => cells[3]).filter((year) => year !== "—"));
    expect([...years].sort()).toEqual(expected);
    const dated = (await words("ranking")).filter((word) => /^[\d,.]+ \(\d{4}年\)$/.test(word));
    expect(dated.length).toBeGreaterThan(0);
    expect(await page.locator(".verdict").innerText()).toMatch(/谨慎比较.*年份不同/);
    await latest.uncheck();
    await eventually(() => title.innerText()).not.toContain("最近可得");
  });
});

describe("a measure", () => {
  it.each(cases(["gdp", "resident-population"], () => false))(
    "of %s comes to rest, each by its link",
    async (indicator) => {
      const { page } = shared;
      for (const measure of MEASURES) {
        await page.goto("about:blank");
        await page.goto(`${site.url}#/compare?i=${indicator}&m=${measure}`);
        await page.locator('[data-view="compare"][data-state="ready"][aria-busy="false"]').waitFor();
      }
    },
  );
});

describe("the map", () => {
  seldom("changes to tiles and back, with the same figures", async () => {
    const { page, mapStyle, rows, words } = await open();
    const before = await rows();
    expect(await mapStyle("地图").getAttribute("aria-pressed")).toBe("true");
    await mapStyle("方格图").click();
    await page.locator('[data-chart="tiles"][data-state="ready"] svg').waitFor();
    expect(await page.locator('[data-chart="map"]').count()).toBe(0);
    const drawn = (await words("tiles")).join(" ");
    for (const name of ["天河", "黄埔", "福田", "光明", "大鹏", "深汕"]) expect(drawn).toContain(name);
    expect(await rows()).toEqual(before);
    await mapStyle("地图").click();
    await page.locator('[data-chart="map"][data-state="ready"] svg').waitFor();
  });

  seldom("keeps its class limits in every period, and pins them in the link", async () => {
    const { page, classes, words, period } = await open("#/compare?m=area");
    const numbers = async () => (await words("map")).filter((word) => /^−?[\d,.]+$/.test(word));
    const natural = await numbers();
    expect(natural).toHaveLength(6);
    await period.focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("heading", { level: 1, name: /2021年/ }).waitFor();
    expect(await numbers()).toEqual(natural);
    await classes.click();
    await page.getByRole("radio", { name: "等距" }).check();
    await eventually(numbers).not.toEqual(natural);
    const box = page.getByRole("textbox", { name: /^分级界限/ });
    await box.fill("5, 3");
    await page.getByRole("button", { name: "固定此界限" }).click();
    await page.getByRole("alert").filter({ hasText: "请输入2至8个从小到大的数" }).waitFor();
    await box.fill("0, 10，50、100");
    await page.getByRole("button", { name: "固定此界限" }).click();
    await eventually(numbers).toEqual(["0", "10", "50", "100"]);
    expect(new URL(page.url()).hash).toContain("k=0_10_50_100");
    await classes.click();
    await page.getByText("界限已固定，换年份也不变。").waitFor();
    await page.getByRole("button", { name: "取消固定" }).click();
    await eventually(numbers).toEqual(natural);
  });
});

describe("the origin of a figure", () => {
  it("is one click away, with publisher, document, status and citations to copy", async () => {
    const { page, drawer, openOrigin } = await open("#/compare?p=2022", {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await openOrigin("福田");
    const words = await drawer.innerText();
    expect(words).toMatch(/福田 · 地区生产总值\s+5,514\.49亿元/);
    expect(words).toMatch(/发布者\s+今日广东（GD TODAY）[\s\S]*读取方式\s+转引/);
    expect(words).toMatch(/文件\s+中国トップ100区発表/);
    expect(words).toMatch(/核算状态\s+初步数/);
    expect(words).toMatch(/可比性：出自新闻、转引或不明来源/);
    const citation = await drawer.locator("q").first().innerText();
    expect(citation).toContain(
      "转引自：GD TODAY（深圳市人民政府日文网站）. 中国トップ100区発表、深セン6区がランクイン[N/OL].",
    );
    await drawer.getByRole("button", { name: "复制 GB/T 7714" }).click();
    await drawer.getByText("已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  });

  seldom("opens by a click on a bar", async () => {
    const { page, drawer } = await open();
    const { x, y } = await middleOf(page, "ranking", "6,215.7");
    await page.mouse.click(x, y);
    await drawer.getByRole("heading", { name: "天河 · 地区生产总值" }).waitFor();
  });

  seldom("shows the arithmetic of a derived figure with every operand", async () => {
    const { drawer, openOrigin } = await open("#/compare?m=head&p=2020");
    await openOrigin("天河");
    const words = await drawer.innerText();
    expect(words).toMatch(/天河 · 地区生产总值（人均，按普查人口）\s+237,000元\/人/);
    expect(words).toMatch(
      /计算过程\s+地区生产总值〔亿元〕 ÷ 普查常住人口〔人〕 × 100,000,000\s+5,312\.79亿元 ÷ 2,241,826人 × 100,000,000 → 237,000元\/人/,
    );
    const operands = drawer.getByRole("heading", { level: 4 });
    expect(await operands.allInnerTexts()).toEqual(
      expect.arrayContaining(["计算过程", "地区生产总值", expect.stringContaining("人口")]),
    );
    // Each operand has a publisher of its own.
    expect(await drawer.getByText("发布者", { exact: true }).count()).toBe(2);
  });

  seldom("highlights its area or no longer, from the drawer", async () => {
    const { page, drawer, openOrigin, words } = await open();
    await openOrigin("福田");
    await drawer.getByRole("button", { name: "取消突出显示" }).click();
    await drawer.getByRole("button", { name: "突出显示该区" }).waitFor();
    expect(new URL(page.url()).hash).toContain("h=440106.440112");
    await eventually(async () => (await words("trend")).some((word) => word.startsWith("福田 "))).toBe(false);
  });
});

describe("one view, one address", () => {
  seldom("restores the whole view in a new page", async () => {
    const first = await open();
    await first.choosePreset("深圳各区和功能区");
    await first.chooseMeasure("每平方公里");
    await first.mapStyle("方格图").click();
    await first.period.focus();
    await first.page.keyboard.press("ArrowLeft");
    await eventually(() => first.title.innerText()).toBe(
      "地区生产总值（每平方公里） · 2021年 · 深圳各区和功能区",
    );
    const address = first.page.url();
    const seen = { title: await first.title.innerText(), rows: await first.rows() };
    const second = await open(new URL(address).hash, { map: "tiles" });
    expect({ title: await second.title.innerText(), rows: await second.rows() }).toEqual(seen);
    expect(await second.mapStyle("方格图").getAttribute("aria-pressed")).toBe("true");
    expect(await second.measure.innerText()).toBe("每平方公里");
    expect(await second.areas.innerText()).toBe("深圳各区和功能区");
    expect(await second.period.getAttribute("aria-valuetext")).toBe("2021年");
    expect(await second.notice.count()).toBe(0);
  });

  it("takes back five changes, by button and by key, and makes them again", async () => {
    const { page, title, rows, undo, redo, ...view } = await open();
    const before = { title: await title.innerText(), rows: await rows() };
    const titles = [before.title];
    const settled = async (name: string) => {
      await eventually(() => title.innerText()).toBe(name);
      titles.push(name);
    };
    await view.choosePreset("全部");
    await settled("地区生产总值 · 2022年 · 全部");
    await view.chooseMeasure("每平方公里");
    await settled("地区生产总值（每平方公里） · 2022年 · 全部");
    await view.period.focus();
    await page.keyboard.press("ArrowLeft");
    await settled("地区生产总值（每平方公里） · 2021年 · 全部");
    await view.choosePreset("广州各区");
    await settled("地区生产总值（每平方公里） · 2021年 · 广州各区");
    await view.chooseIndicator("dqsczzzs");
    await eventually(() => title.innerText()).toMatch(/^地区生产总值增速/);
    const last = { title: await title.innerText(), rows: await rows(), hash: new URL(page.url()).hash };
    for (const [at, name] of titles.reverse().entries()) {
      if (at % 2 === 0) await undo.click();
      else await page.keyboard.press("Control+z");
      await eventually(() => title.innerText()).toBe(name);
    }
    expect({ title: await title.innerText(), rows: await rows() }).toEqual(before);
    expect(await undo.isDisabled()).toBe(true);
    expect(new URL(page.url()).hash).toBe("#/compare?p=2022");
    for (const at of [0, 1, 2, 3, 4]) {
      if (at % 2 === 0) await redo.click();
      else await page.keyboard.press("Control+Shift+Z");
    }
    await eventually(() => title.innerText()).toBe(last.title);
    expect({ title: last.title, rows: await rows(), hash: new URL(page.url()).hash }).toEqual(last);
    expect(await redo.isDisabled()).toBe(true);
  });

  seldom("does not take back a view while a text is typed", async () => {
    const { page, choosePreset, indicator, search, title } = await open();
    await choosePreset("全部");
    await eventually(() => title.innerText()).toContain("全部");
    await indicator.click();
    await search.fill("gdp");
    await page.keyboard.press("Control+z");
    expect(await title.innerText()).toContain("全部");
  });

  it("follows Back and Forward", async () => {
    const { page, title, choosePreset, mapStyle } = await open();
    await choosePreset("广州各区");
    await eventually(() => title.innerText()).toContain("广州各区");
    await mapStyle("方格图").click();
    await page.locator('[data-chart="tiles"][data-state="ready"]').waitFor();
    await page.goBack();
    await page.locator('[data-chart="map"][data-state="ready"]').waitFor();
    expect(await title.innerText()).toContain("广州各区");
    await page.goBack();
    await eventually(() => title.innerText()).toContain("三区");
    await page.goForward();
    await eventually(() => title.innerText()).toContain("广州各区");
    await page.goForward();
    await page.locator('[data-chart="tiles"][data-state="ready"]').waitFor();
  });
});

describe("theme and language", () => {
  seldom("follows the system's theme, changes it and remembers", async () => {
    const { page } = await open("", { theme: "dark" });
    const shown = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await shown();
    await page.getByRole("button", { name: "切换深浅配色" }).click();
    await eventually(shown).not.toBe(dark);
    const light = await shown();
    await page.reload();
    await page.locator('[data-chart="map"][data-state="ready"]').waitFor();
    expect(await shown()).toBe(light);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  });

  seldom("says everything in the other language", async () => {
    const { page, title, table, rows, words } = await open();
    await page.getByRole("button", { name: "English" }).click();
    await eventually(() => title.innerText()).toBe(
      "Gross regional product (GDP) · 2022 · the three districts",
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await eventually(() => table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Rank",
      "Area",
      expect.stringMatching(/^Value \(/),
      "Period",
      "Status",
      "Comparability",
      "Source",
    ]);
    expect((await rows()).map((cells) => cells[1])).toEqual(["Tianhe", "Futian", "Huangpu"]);
    await eventually(async () => (await words("ranking"))[0]).toBe("1  Tianhe");
    const main = await page.locator("main").innerText();
    const chinese = main.split("\n").filter((line) => /[\u4e00-\u9fff]/.test(line));
    // Publishers keep their own names.
    expect(chinese.filter((line) => !/人民政府|今日广东/.test(line))).toEqual([]);
    await page.getByRole("button", { name: "中文" }).click();
    await eventually(() => title.innerText()).toBe("地区生产总值 · 2022年 · 三区");
  });
});

describe("pointing", () => {
  const outlined = (kind: string, ink: string) =>
    `[data-chart="${kind}"] svg path[stroke="${ink}"][stroke-width="2"]`;

  it("lights up a district in the map and the table from its bar", async () => {
    const { page, tip, table } = await open();
    const ink = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--ink"),
    );
    const inMap = page.locator(outlined("map", ink.trim()));
    expect(await inMap.count()).toBe(0);
    const { x, y, width } = await middleOf(page, "ranking", "6,215.7");
    await page.mouse.move(x - width, y);
    await eventually(() => tip("ranking").innerText()).toMatch(/^天河 6,215\.7亿元 · 2022年/);
    await eventually(() => inMap.count()).toBeGreaterThan(0);
    expect(await page.locator(".chart-tip").count()).toBe(1);
    expect(await table.locator("tr.pointed").allInnerTexts()).toEqual([expect.stringContaining("天河")]);
    await page.mouse.move(2, 2);
    await eventually(() => tip("ranking").count()).toBe(0);
    await eventually(() => inMap.count()).toBe(0);
    expect(await table.locator("tr.pointed").count()).toBe(0);
  });

  seldom("lights up a class's districts from the legend", async () => {
    const { page, tip, words } = await open("#/compare?m=area");
    const limits = (await words("map")).filter((word) => /^[\d,.]+$/.test(word));
    const [low, high] = limits.slice(2, 4);
    const left = await middleOf(page, "map", low ?? "");
    const right = await middleOf(page, "map", high ?? "");
    await page.mouse.move((left.x + right.x) / 2, left.y - left.height);
    await eventually(() => tip("map").innerText()).toBe(`${low ?? ""}–${high ?? ""}`);
    const ink = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--ink"),
    );
    // The class itself and at least one district of it.
    expect(await page.locator(outlined("map", ink.trim())).count()).toBeGreaterThan(1);
  });

  it("walks through a chart by arrow keys, opens the origin with Enter and comes back with Escape", async () => {
    const { page, cursor, tip, spoken, drawer } = await open();
    const chart = cursor("ranking");
    await chart.focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() => spoken("ranking").innerText()).toMatch(/^天河 6,215\.7亿元/);
    await page.keyboard.press("ArrowDown");
    await eventually(() => spoken("ranking").innerText()).toMatch(/^福田 5,514\.49亿元/);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await eventually(() => spoken("ranking").innerText()).toMatch(/^黄埔 4,313\.76亿元/);
    await page.keyboard.press("Enter");
    await drawer.getByRole("heading", { name: "黄埔 · 地区生产总值" }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe("数据出处");
    await page.keyboard.press("Escape");
    await eventually(() => drawer.count()).toBe(0);
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await eventually(() => tip("ranking").count()).toBe(0);
  });

  seldom("reads every point of the trend to the keyboard", async () => {
    const { page, cursor, spoken } = await open();
    await cursor("trend").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => spoken("trend").innerText()).toMatch(/ [\d,.]+亿元 · \d{4}年 · /);
  });
});
