import { describe, expect, it } from "vitest";
import type { TableCell } from "../../../src/core/table.ts";
import { CROSSCHECK_VERDICTS } from "../../../src/core/evidence.ts";
import type { SourceId } from "../../../src/core/types.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf, blocksOf, flatBlocks } from "../../../src/report/report.ts";
import type { Report } from "../../../src/report/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { actions } from "../../../src/views/data/actions.ts";
import { needs } from "../../../src/views/data/needs.ts";
import { IN_FULL } from "../../extent.ts";
import { bundled, partitionOf } from "../../fixture.ts";
import { linksOf, originsOf, tablesOf, wordsOf } from "../../report-parts.ts";
import { reportAt, stockAt } from "./at.ts";

const SECTIONS = [
  "",
  "/indicators",
  "/crosschecks",
  "/derived",
  "/conflicts",
  "/downloads",
  "/releases",
  "/import",
];
const CHOICES = [
  ...SECTIONS,
  ...SECTIONS.map((section) => `${section}?q=gdp`),
  ...SECTIONS.map((section) => `${section}?q=qqqq`),
  "/crosschecks?v=inconsistent",
  "/conflicts?v=revision",
  "?v=revision",
  "?s=nobody",
];
/** One of each kind and whatever is special about it. */
const NAMED = [
  "?s=th-ns-2020",
  "/indicators?s=gdp",
  "/indicators?s=rd-expenditure",
  "/indicators?s=reform-review-entries",
  "/crosschecks?s=a0-c-gdp-2019",
  "/crosschecks?s=a2-x-award-merge",
  "/derived?s=a0-d-gdp-2019",
  "/conflicts?s=gdp-440304-2016",
];

const { catalog, evidence } = await stockAt([""]);
const EVERY = IN_FULL ? 20 : 50;
const records = (section: string, list: readonly { readonly id: string }[] = []) =>
  list.filter((_, index) => index % EVERY === 0).map(({ id }) => `${section}?s=${id}`);
const SAMPLE = [
  ...records("", catalog?.sources),
  ...records("/indicators", catalog?.indicators),
  ...records("/crosschecks", evidence.crosschecks?.records),
  ...records("/derived", evidence.derivations?.records),
  ...records("/conflicts", catalog?.conflicts),
];
const LINKS = [...CHOICES, ...NAMED, ...SAMPLE];
const stock = await stockAt(LINKS);

const REPORTS = {
  zh: LINKS.map((link) => [link, reportAt(stock, link, "zh")] as const),
  en: LINKS.map((link) => [link, reportAt(stock, link, "en")] as const),
};

const idsOf = ({ blocks }: Report) => flatBlocks(blocks).map(({ id }) => id);

function casesOf(one: Report, id: string) {
  const block = blockOf(one, id);
  return block?.kind === "cases" ? block.groups.flatMap(({ cases }) => cases) : [];
}

function tableOf(one: Report, id: string) {
  const block = blockOf(one, id);
  if (block?.kind !== "table") throw new Error(`no table ${id}`);
  return block.table;
}

describe.each(LOCALES)("every report of the data in %s", (locale) => {
  const reports = REPORTS[locale];
  const other = locale === "zh" ? "en" : "zh";

  it("names each block once, by an id that is the same in both languages", () => {
    for (const [link, one] of reports) {
      const ids = idsOf(one);
      expect([link, new Set(ids).size]).toEqual([link, ids.length]);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
    expect(reports.map(([, one]) => idsOf(one))).toEqual(REPORTS[other].map(([, one]) => idsOf(one)));
  });

  it("knows the origin of every figure that it shows, and of no other", () => {
    for (const [link, one] of reports)
      expect([link, [...one.figures.keys()].sort()]).toEqual([link, [...originsOf(one, locale)].sort()]);
  });

  it("leads only to addresses that hold, to files, and to the sources' own pages", () => {
    const hrefs = new Set(reports.flatMap(([, one]) => linksOf(one, locale)));
    const own = [...hrefs].filter((href) => href.startsWith("#/"));
    for (const href of own) {
      const { filters, problems } = ADDRESS.decode(href);
      expect([href, filters.locale, problems]).toEqual([href, locale, []]);
    }
    expect([...hrefs].filter((href) => !/^(#\/|\.\/data\/download\/|https?:)/.test(href))).toEqual([]);
  });

  it("fills every column of its tables, with numbers alone in those of numbers", () => {
    for (const [link, one] of reports)
      for (const { columns, rows } of tablesOf(one, locale))
        for (const { key, cells } of rows) {
          expect([link, key, cells.length]).toEqual([link, key, columns.length]);
          const wrong = cells.filter(
            ({ value }, index) => columns[index]?.numeric === true && typeof value === "string",
          );
          expect([link, key, wrong]).toEqual([link, key, []]);
        }
  });

  it("says of every figure in a table what it is worth, in what unit, when, how sure and by whom", () => {
    const figures = reports.flatMap(([, one]) =>
      tablesOf(one, locale).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ origin }) => origin !== undefined)),
      ),
    );
    expect(figures.length).toBeGreaterThan(200);
    const told: readonly (keyof TableCell)[] = ["value", "unit", "decimals", "bound", "period", "source"];
    expect(figures.filter((cell) => told.some((key) => cell[key] === undefined))).toEqual([]);
  });

  it("leaves no text empty where the other language has one", () => {
    const empty = (one: Report, said: typeof locale) =>
      wordsOf(one, said)
        .split("\n")
        .map((text) => text === "");
    expect(reports.map(([, one]) => empty(one, locale))).toEqual(
      REPORTS[other].map(([, one]) => empty(one, other)),
    );
    const words = reports.map(([, one]) => wordsOf(one, locale)).join("\n");
    expect(words.split("\n").filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe("a record says everything that is known of it", () => {
  it.each<[string, readonly string[]]>([
    [
      "?s=th-ns-2020",
      [
        "来源",
        "创新引领未来 数字赋能产业：天河高质量发展再出发；三管齐下，打造规范化、标准化基层检察院 · 来源 · 数据",
        "未注明（署名丰西西；董柳、穗南检）",
        "文章 · C 新闻媒体",
        "114个数字",
        "无网址",
        "文本SHA-256",
        "提供的指标",
        "全部数字",
        "对比 →",
        "173.32亿元",
        "29",
      ],
    ],
    [
      "/indicators?s=gdp",
      [
        "综合经济",
        "在对比中打开 →",
        "越高越好",
        "GDP、生产总值、本地生产总值、gross domestic product",
        "地区生产总值增速（可比价）",
        `${String(partitionOf("gdp").observations.length)}个数字`,
        "口径断点",
        "2018年与2019年之间",
        "哪里有数",
        "格有数；另有",
        "有数的地区数",
        "●",
        "来源",
      ],
    ],
    [
      "/crosschecks?s=a0-c-gdp-2019",
      [
        "天河 · 2019年",
        "一致 173.32÷3.43%在5045.6至5060.6亿元之间，公布的5047.4亿元落在其中。",
        "左边",
        "研究与试验发展（R&D）经费 ÷ (R&D经费投入强度 ÷ 100)",
        "173.32 ÷ (3.43 ÷ 100) = 5,053.06亿元",
        "5,045.56 – 5,060.58亿元",
        "右边",
        "原文印法不详",
        "✓ 两个区间相交，等式可以成立",
        "用到的数字",
        "天河区发展改革部门 · 天河区2019年国民经济和社会发展计划执行情况报告",
      ],
    ],
    [
      "/crosschecks?s=a2-x-award-merge",
      [
        "两可 ",
        "=\u0338",
        "× 两个区间不相交，等式不能成立",
        "另一种读法：两类获选项目中再选出十项",
        "≤",
        "✓ 左边可以不大于右边",
        "代号",
      ],
    ],
    [
      "/derived?s=a0-d-gdp-2019",
      ["推算 5,053亿元", "推算值", "173.32 ÷ (3.43 ÷ 100) = 5,053.06亿元", "指标", "地区生产总值"],
    ],
    [
      "/conflicts?s=gdp-440304-2016",
      [
        "地区生产总值 · 2016年",
        "分歧在于：不同修订状态",
        "采用",
        "未采用",
        "与采用数相差 +4.7%；采用前者，因为属于更长的同口径序列，不以孤立的修订数替换。",
        "修订数 · 后来报告中的回顾数 · 五年回顾所列的修订数，年鉴为3557.29亿元。",
        "35572870万元",
        "在对比中打开 → 指标解释 →",
      ],
    ],
    ["?s=nobody", ["没有这个编号的条目：nobody"]],
    [
      "/downloads",
      [
        "qujian-observations.csv",
        " MB",
        `${bundled.curated.observations.length.toLocaleString("en-US")}行`,
        "全部公布数，一行一个数字",
      ],
    ],
    ["/releases", ["变更记录", "数据版本", "版本号由全部数据文件的内容算出"]],
  ])("%s", (link, texts) => {
    const words = wordsOf(reportAt(stock, link), "zh");
    expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  });

  it("gives every figure of a source, in the order of the text, and each opens its origin", () => {
    const one = reportAt(stock, "?s=th-ns-2020");
    const figures = stock.sources.get("tianhe-nansha-articles-2020" as SourceId)?.figures ?? [];
    const { rows, columns } = tableOf(one, "figures");
    const value = columns.findIndex(({ id }) => id === "value");
    expect(rows.map(({ cells }) => one.figures.get(cells[value]?.origin ?? ""))).toEqual(
      figures.map((observation) => ({ kind: "stated", observation })),
    );
  });

  it("sets the values of a conflict side by side, the one used first", () => {
    const { columns, rows } = tableOf(reportAt(stock, "/conflicts?s=gdp-440304-2016"), "values");
    const column = (name: string) => {
      const index = columns.findIndex(({ id }) => id === name);
      return rows.map(({ cells }) => cells[index]?.value);
    };
    expect(column("value")).toEqual([3557.287, 3561.44, 3560, 3725]);
    expect(column("use")).toEqual(["采用", "未采用", "未采用", "未采用"]);
    expect(column("difference").slice(0, 1)).toEqual([undefined]);
  });

  it("counts in the grid of an indicator the areas of each period, and leads from there and from each cell", () => {
    const { columns, rows } = tableOf(reportAt(stock, "/indicators?s=gdp"), "coverage-table");
    const [all, ...areas] = rows;
    columns.slice(1).forEach(({ id }, index) => {
      const filled = areas.filter(({ cells }) => cells[index + 1]?.href !== undefined).length;
      expect([id, all?.cells[index + 1]?.value]).toEqual([id, filled]);
    });
    const nanshan = areas.find(({ area }) => area === "440305");
    const cell = nanshan?.cells[columns.findIndex(({ id }) => id === "2022")];
    expect(ADDRESS.decode(cell?.href ?? "").filters).toMatchObject({
      view: "compare",
      indicator: "gdp",
      when: { kind: "period", period: "2022" },
      areas: { kind: "list", codes: ["440106", "440112", "440304", "440305"] },
    });
  });

  it("leads from a printed figure to the comparison, from a derived one nowhere", () => {
    const one = reportAt(stock, "/derived?s=a0-d-gdp-2019");
    const found = [...one.figures.values()].map((subject) =>
      actions(subject, ADDRESS.decode("#/data").filters, stock).map(({ patch }) => [
        patch.view,
        patch.indicator,
      ]),
    );
    expect(found).toEqual([[["compare", "rd-expenditure"]], [["compare", "rd-intensity"]], []]);
  });
});

describe("what is searched for", () => {
  it("is counted in every section, in all, and in the parts of a list", () => {
    const one = reportAt(stock, "/crosschecks?q=gdp");
    const counts = casesOf(one, "sections").map(({ meta }) => Number(meta));
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(counts.length).toBe(SECTIONS.length);
    expect(wordsOf(one, "zh")).toContain(`共找到${String(total)}条`);
    const [all, ...parts] = casesOf(one, "subsets").map(({ meta }) => Number(meta));
    const byVerdict = parts.slice(0, CROSSCHECK_VERDICTS.length);
    expect(byVerdict.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(casesOf(one, "list").length).toBe(all);
    SECTIONS.slice(0, 5).forEach((section, index) => {
      expect([section, casesOf(reportAt(stock, `${section}?q=gdp`), "list").length]).toEqual([
        section,
        counts[index],
      ]);
    });
  });

  it("is found by area, year and name together, whatever field each stands in", () => {
    const titles = (query: string) =>
      casesOf(reportAt(stock, `/indicators?q=${encodeURIComponent(query)}`), "list").map(({ id }) => id);
    for (const query of ["福田 2024 地区生产总值", "地区生产总值 福田 2024年", "futian 2022 gdp"])
      expect(titles(query)[0]).toBe("gdp");
    expect(titles("福田 1949 地区生产总值")).toEqual([]);
  });

  it.each(["🐉", ".*", "%%%"])("finds nothing by signs alone: %s", (query) => {
    expect(casesOf(reportAt(stock, `/indicators?q=${encodeURIComponent(query)}`), "list")).toEqual([]);
  });

  it("may be found nowhere; then there is a way back", () => {
    const one = reportAt(stock, "?q=qqqq");
    expect(wordsOf(one, "zh")).toContain("没有符合的条目。");
    expect(wordsOf(one, "zh")).toContain("没有找到，换一个词试试");
    expect(linksOf(one, "zh")).toContain("#/data");
  });

  it("leaves the open record where it is, whichever of its ids the link has", () => {
    for (const id of ["th-ns-2020", "tianhe-nansha-articles-2020"])
      expect(blockOf(reportAt(stock, `?q=qqqq&s=${id}`), "record")).toBeDefined();
  });
});

describe("what is not loaded", () => {
  const bare = { ...stock, evidence: {}, sources: new Map() };
  const { catalog: _, ...nothing } = stock;

  it.each([
    ["the catalog", nothing, "", "catalog"],
    ["the cross-checks", bare, "/crosschecks", "crosschecks"],
    ["the derived values", bare, "/derived", "derived"],
    ["the figures of a source", bare, "?s=th-ns-2020", "figures"],
  ])("keeps its place: %s", (__, part, link, id) => {
    const one = reportAt(part, link);
    expect(blocksOf(one, "absent").map((block) => block.id)).toEqual([id]);
    expect(casesOf(one, "sections").length).toBe(SECTIONS.length);
    const named = needs(ADDRESS.decode(`#/data${link}`).filters, part).parts ?? [];
    expect(named).toContainEqual(blocksOf(one, "absent")[0]?.need);
  });
});
