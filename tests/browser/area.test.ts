import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import type { Period } from "../../src/core/types.ts";
import { data, partitionOf } from "../fixture.ts";
import { headIndicators } from "../../src/views/area/figures.ts";
import { handOn } from "./hand.ts";
import { unzipSync, strFromU8 } from "fflate";
import { readFile } from "node:fs/promises";
import { library } from "../reform-shelf.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

const [TIANHE, HUANGPU, FUTIAN, HAIZHU, NANSHAN] = [
  "440106",
  "440112",
  "440304",
  "440105",
  "440305",
] as const;

let site: Site;
let visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  site.intercept();
  const used = visits;
  visits = [];
  await Promise.all(used.map(({ close }) => close()));
  used.forEach(expectNoTrouble);
});

/** Opens a profile and waits until it and its charts are drawn. */
async function open(link: string, options?: VisitOptions): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await visit.page.locator('[data-view="area"][data-state="ready"]').waitFor();
  await chart(visit.page, "spine");
  return visit.page;
}

function headings(page: Page): Promise<string[]> {
  return page.getByRole("heading", { level: 2 }).allInnerTexts();
}

describe("a profile", () => {
  it.each(cases([TIANHE, HUANGPU, FUTIAN, HAIZHU, NANSHAN], (_, at) => at === 3))(
    "of %s has all its parts",
    async (code) => {
      const page = await open(`#/area/${code}`);
      await chart(page, "multiples");
      const found = (await headings(page)).join("\n");
      for (const part of [
        "优势与差距",
        "在可比区中的位置",
        "趋势",
        "产业结构",
        "人口结构",
        "标杆对照",
        "改革案例",
      ])
        expect(found).toContain(part);
      expect(await page.locator(".profile-sources").innerText()).toMatch(/^来源：\S+.*数据版本/s);
    },
  );

  it.each(cases([TIANHE, HUANGPU, FUTIAN, HAIZHU, NANSHAN], () => false))(
    "of %s prints unit and period with each key figure",
    async (code) => {
      const page = await open(`#/area/${code}`);
      const tiles = await page.locator(".key-figures > div").evaluateAll((all) =>
        all.map((tile) => ({
          known: tile.getAttribute("data-known") === "true",
          value: tile.querySelector("strong")?.textContent ?? "",
          unit: tile.querySelector(".unit")?.textContent ?? "",
          when: tile.querySelector(".when")?.textContent ?? "",
        })),
      );
      // The other core indicators are folded below.
      expect(tiles.length).toBe(headIndicators(data).length);
      for (const { known, value, unit, when } of tiles) {
        if (known) {
          expect(value).toMatch(/\d/);
          expect(unit).not.toBe("");
          expect(when).toMatch(/\d{4}年|未注明年份/);
        } else expect([value, when]).toEqual(["—", "所据来源未见数字"]);
      }
    },
  );

  it.each(cases([TIANHE, FUTIAN], () => false))(
    "of %s places nothing among fewer than five peers",
    async (code) => {
      const page = await open(`#/area/${code}`);
      // Those below the window are drawn when there is time.
      await eventually(() => page.locator('[data-chart="spine"][data-state="loading"]').count()).toBe(0);
      const words = await page.locator('[data-chart="spine"] svg text').allTextContents();
      const places = words.flatMap((word) => /(\d+)(?:–\d+)?\/(\d+)$/.exec(word)?.slice(1) ?? []);
      const counts = places.filter((_, index) => index % 2 === 1).map(Number);
      expect(counts.length).toBeGreaterThan(20);
      expect(Math.min(...counts)).toBeGreaterThan(5);
    },
  );

  seldom("leaves 福田's unknown years blank", async () => {
    const page = await open(`#/area/${FUTIAN}`);
    const card = page.getByRole("region", { name: "趋势", exact: true });
    await card.getByRole("button", { name: /^图表菜单/ }).click();
    await card.getByRole("button", { name: "数据表" }).click();
    const rows = await card.locator("tbody tr").allInnerTexts();
    const gdp = rows.filter((row) => row.startsWith("地区生产总值\t"));
    const of = (year: string) =>
      gdp
        .find((row) => row.includes(`\t${year}\t`))
        ?.split("\t")
        .at(-1);
    // A bound or an estimate is no point of the line: it stands beside it, in brackets.
    const known = partitionOf("gdp").observations.flatMap(({ area, period }) =>
      area === FUTIAN ? period : [],
    );
    expect([of("2021"), of("2023")].map((text) => /^\(.*\)$/.test(text ?? ""))).toEqual([true, true]);
    const years = gdp.flatMap((row) => /\t(\d{4})\t/.exec(row)?.[1] ?? []);
    expect(years.filter((year) => of(year) === "—")).toEqual(
      years.filter((year) => !known.includes(year as Period)),
    );
    expect(of("2022")).toBe("5,514.49");
    const hasIntensity = partitionOf("rd-intensity").observations.some(({ area }) => area === FUTIAN);
    const blank = await page.locator(".key-figures > div[data-known=false] dt").allInnerTexts();
    expect(blank.includes("R&D经费投入强度")).toBe(!hasIntensity);
  });

  seldom("is taken as the report of its year: a Word file with the district's GDP and its year", async () => {
    const page = await open(`#/area/${TIANHE}`);
    const hand = handOn(page, "mouse");
    await hand.press(page.getByRole("button", { name: /^年度小结/ }));
    const word = page.getByRole("button", { name: "Word（公文格式）", exact: true });
    await word.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 20_000 }),
      hand.press(word),
    ]);
    expect(download.suggestedFilename()).toMatch(/^天河区\d{4}年年度小结\.docx$/);
    const parts = unzipSync(await readFile(await download.path()));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
    const year = /天河区(\d{4})年年度小结/.exec(text)?.[1];
    const [, value = ""] = /地区生产总值为([\d,.]+)亿元/.exec(text) ?? [];
    const printed = partitionOf("gdp").observations.filter(
      ({ area, period }) => area === TIANHE && period === year,
    );
    expect(printed.map((one) => one.value)).toContain(Number(value.replaceAll(",", "")));
  });

  seldom("counts the reforms by field and leads to each", async () => {
    const page = await open(`#/area/${HUANGPU}`);
    const cases = library.reforms.filter(({ area }) => area === HUANGPU).length;
    await page.getByRole("heading", { name: `改革案例 · ${String(cases)}` }).waitFor();
    const fields = page.locator(".reforms .fields a");
    const counts = (await fields.allInnerTexts()).flatMap((text) => /\d+$/.exec(text)?.map(Number) ?? []);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cases);
    expect(await fields.last().getAttribute("href")).toBe(`#/reforms?ra=${HUANGPU}`);
    expect(await page.locator(".reform-group a").first().getAttribute("href")).toMatch(
      /^#\/reforms\/[a-z0-9-]+/,
    );
  });

  seldom("changes the benchmark's indicator, and the link keeps it", async () => {
    const page = await open(`#/area/${TIANHE}`);
    await page.getByRole("combobox", { name: /^指标/ }).selectOption("census-sex-ratio");
    await page.getByRole("heading", { name: "普查总人口性别比 · 2020年" }).waitFor();
    expect(page.url()).toContain("i=census-sex-ratio");
    const facts = await page.locator(".facts dt").allInnerTexts();
    expect(facts).toEqual([
      "本区",
      "可比区数",
      "位次所计区数",
      "无可比数字的区",
      "最多的组",
      "最小值",
      "最大值",
      "平均数（不加权）",
      "中位数",
    ]);
  });
});

describe("two districts", () => {
  it("stand side by side with verdicts and what differs", async () => {
    const page = await open(`#/area/${TIANHE}?vs=${FUTIAN}`);
    const table = page.getByRole("region", { name: "两区关键数字表" });
    const row = await table.getByRole("row").filter({ hasText: "年末常住人口" }).innerText();
    const [, own = "", other = ""] = /[\d.]+万人.*?(\d{4}年).*?[\d.]+万人.*?(\d{4}年)/s.exec(row) ?? [];
    expect([own, other]).not.toContain("");
    expect(row).toMatch(
      own === other ? /可比|谨慎比较/ : new RegExp(`不宜比较.*时期：${own} / ${other}`, "s"),
    );
    expect(await page.locator(".versus > p").innerText()).toMatch(
      /^15项关键数字中：可比\d+项、谨慎比较\d+项、不宜比较\d+项。每项取两区都有可比数字的最近一年。$/,
    );
  });

  seldom(
    "give their sentences room on a phone, where a judgement is whole and no row is a column of letters",
    async () => {
      const page = await open("#/area/440106?vs=440304", { width: 390, height: 844 });
      const box = page.locator(".versus .table-scroll");
      // Every judgement and every reason stands in the box, without scrolling sideways.
      expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      const cells = await box.locator("tbody tr > :nth-child(n + 4)").evaluateAll((all) =>
        all.map((cell) => {
          const { left, right, width } = cell.getBoundingClientRect();
          return { inside: left >= 0 && right <= innerWidth, width };
        }),
      );
      expect(cells.length).toBe(45);
      expect(cells.filter(({ inside, width }) => !inside || width < 250)).toEqual([]);
    },
  );

  it("are chosen and swapped by keyboard", async () => {
    const page = await open(`#/area/${TIANHE}`);
    await page.getByRole("combobox", { name: "对照" }).selectOption(HUANGPU);
    await page.getByRole("button", { name: "互换" }).focus();
    await page.keyboard.press("Enter");
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("黄埔区");
    expect(page.url()).toContain(`#/area/${HUANGPU}?vs=${TIANHE}`);
    await page.keyboard.press("Control+z");
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("天河区");
  });
});

describe("keyboard and reading aids", () => {
  it("walk through a spine's marks and say each", async () => {
    const page = await open(`#/area/${TIANHE}`);
    const spine = page.locator('[data-chart="spine"]').first();
    await spine.getByRole("group").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => spine.getByRole("status").innerText()).toMatch(
      /^地区生产总值 · 天河 [\d,.]+亿元 · \d{4}年/,
    );
  });

  const LOOKS = [
    ["light", `#/area/${FUTIAN}?vs=${TIANHE}`],
    ["dark", `#/area/${HUANGPU}?l=en`],
  ] as const;
  it.each(cases(LOOKS, () => false))("find nothing amiss in the %s theme", async (theme, link) => {
    const page = await open(link, { theme });
    await page.getByRole("heading", { level: 2, name: /改革案例 ·|Reforms ·/ }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it.each(cases([320, 390, 1920, 3840], () => false))("fit a window %i px wide", async (width) => {
    const page = await open(`#/area/${FUTIAN}?vs=${TIANHE}`, { width });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe("trouble", () => {
  seldom("with the profile's file is said, and a retry mends it", async () => {
    site.intercept((path) => (/\/profile-[^/]+\.json$/.test(path) ? { status: 500 } : undefined));
    const visit = await site.visit(`#/area/${TIANHE}`);
    await visit.page.getByRole("alert").filter({ hasText: "未能读取画像" }).waitFor();
    site.intercept();
    await visit.page.getByRole("button", { name: "重试" }).click();
    await chart(visit.page, "spine");
    await visit.close();
  });

  seldom("with an area that is no district is said, and another can be chosen", async () => {
    const visit = await site.visit("#/area/440100");
    visits.push(visit);
    await visit.page.getByText("画像只为现有的区编制").waitFor();
    await visit.page.getByRole("combobox", { name: "画像" }).selectOption(TIANHE);
    await chart(visit.page, "spine");
  });
});
