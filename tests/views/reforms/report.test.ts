import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/charts/plot.ts";
import { LIGHT } from "../../../src/charts/palette.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { Sheet } from "../../../src/core/sheet.ts";
import { figuresOf } from "../../../src/core/library.ts";
import { pairsOf } from "../../../src/core/reform-effects.ts";
import { claimName } from "../../../src/i18n/reforms.ts";
import { peersOf } from "../../../src/core/reforms.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { blockOf, blocksOf, flatBlocks, sentenceOf } from "../../../src/report/report.ts";
import type { Report } from "../../../src/report/report.ts";
import { REFORM_LAYOUTS } from "../../../src/views/reforms/filters.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { needs } from "../../../src/views/reforms/needs.ts";
import { report } from "../../../src/views/reforms/report.ts";
import { cases } from "../../extent.ts";
import { few, library, reformStock } from "../../reform-shelf.ts";
import { linksOf, originsOf, tablesOf, wordsOf } from "../../report-parts.ts";

const SHEET: Sheet = {
  weights: { idea: 40, measure: 30, reach: 30 },
  entries: [
    {
      reform: "th-one-seal",
      scores: { idea: 8, measure: 7, reach: 6 },
      reason: "九个部门",
      reviewOn: "2027-03-01",
      followUp: "planned",
    },
    { reform: "th-5g", scores: { idea: 2 } },
    { reform: "not-in-this-release", scores: { idea: 1, measure: 1, reach: 1 } },
  ],
};

function reportAt(
  link: string,
  locale: Locale = "zh",
  sheet: Sheet = EMPTY_SHEET,
  stock: Stock = reformStock,
): Report {
  const { filters } = ADDRESS.decode(`#/reforms${link}`);
  const own = { ...filters, locale };
  return report(own, { stock, sheet, address: (patch) => ADDRESS.link(own, patch) });
}

/** The same with a few cases by name, where what is said depends on how many there are. */
function fewAt(link: string, sheet: Sheet = EMPTY_SHEET): Report {
  return reportAt(link, "zh", sheet, few.stock);
}

const CHOICES = [
  "",
  "&ra=440106.440304",
  "&rp=one-seal-approval",
  "&rc=national&rm=1",
  "&ry=undated",
  "&q=一枚公章",
  "&q=qqqq",
];
const LISTS = REFORM_LAYOUTS.flatMap((layout) => CHOICES.map((choice) => `?rl=${layout}${choice}`));
const PAGES = cases(library.reforms, (_, at) => at % 6 === 0).map(({ id }) => `/${id}`);
const LINKS = [...LISTS, ...PAGES];

function reportsIn(locale: Locale): readonly (readonly [string, Report])[] {
  return LINKS.map((link) => [link, reportAt(link, locale, SHEET)]);
}

/** Those of some texts that a report does not say. */
function unsaid(one: Report, texts: readonly string[], locale: Locale = "zh"): readonly string[] {
  const words = wordsOf(one, locale);
  return texts.filter((text) => !words.includes(text));
}

const idsOf = ({ blocks }: Report) => flatBlocks(blocks).map(({ id }) => id);

describe.each(cases(LOCALES, (locale) => locale === "en"))("every report of the reforms in %s", (locale) => {
  const reports = reportsIn(locale);

  it("names each block once, by an id that is the same in both languages", () => {
    for (const [link, one] of reports) {
      const ids = idsOf(one);
      expect([link, new Set(ids).size]).toEqual([link, ids.length]);
      expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
      expect([link, ids]).toEqual([link, idsOf(reportAt(link, "en", SHEET))]);
    }
  });

  it("knows the origin of every figure that it shows, and of no other", () => {
    for (const [link, one] of reports)
      expect([link, [...one.figures.keys()].sort()]).toEqual([link, [...originsOf(one, locale)].sort()]);
  });

  it("leads only to addresses of this view that hold", () => {
    for (const [, one] of reports)
      for (const href of new Set(linksOf(one, locale))) {
        const { filters, problems } = ADDRESS.decode(href);
        expect([href, filters.view, filters.locale, problems]).toEqual([href, "reforms", locale, []]);
      }
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

  it("leaves no text empty where the other language has one", () => {
    for (const [link, one] of reports) {
      const other = wordsOf(
        reportAt(link, locale === "zh" ? "en" : "zh", SHEET),
        locale === "zh" ? "en" : "zh",
      );
      expect([link, wordsOf(one, locale).split("\n").length]).toEqual([link, other.split("\n").length]);
      expect(wordsOf(one, locale)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("the list", () => {
  it.each([
    [
      "",
      /^共18个案例，涉及3个地区、\d+个领域；按各案例最强的一种成效依据：前后对比\d+个、结果\d+个、产出\d+个、文中有数字\d+个、没有数字\d+个；\d+个自称率先。$/,
    ],
    ["?ra=440106&rf=approval", /^共3个案例，涉及1个地区、1个领域/],
    ["?q=qqqq", /^没有符合条件的案例。$/],
    ["?ra=440304&rc=national&ry=2017&rm=1", /^共1个案例/],
  ])("says at %s how many cases of what kind are chosen", (link, expected) => {
    expect(sentenceOf(fewAt(link))).toMatch(expected);
  });

  it.each(REFORM_LAYOUTS)(
    "says in the layout %s what the number of cases does not mean, and where they come from",
    (layout) => {
      expect(
        unsaid(reportAt(`?rl=${layout}`), [
          "谨慎比较",
          "多少不代表改革的多少",
          "“率先”均为各单位自述",
          "；广州开发区政策研究室《",
        ]),
      ).toEqual([]);
    },
  );

  it("holds every chosen case one a row, whatever the layout", () => {
    for (const layout of REFORM_LAYOUTS) {
      const block = blockOf(reportAt(`?rl=${layout}&ra=440106`), "list");
      const expected = library.reforms.filter(({ area }) => area === "440106").map(({ id }) => id);
      expect(block?.kind === "table" && block.table.rows.map(({ key }) => key)).toEqual(expected);
    }
  });

  it("offers all cases where the filters leave none", () => {
    const none = reportAt("?q=qqqq&rf=law&rl=cards");
    expect(linksOf(none, "zh")).toEqual(["#/reforms?rl=cards"]);
    expect(unsaid(none, ["显示全部案例"])).toEqual([]);
    expect(blockOf(none, "list")).toBeUndefined();
  });

  it("leaves out what the library does not hold, as if the link had not named it", () => {
    const [asked, plain] = [reportAt("/nothing-like-it?rp=no-such-practice&ra=110000"), reportAt("")];
    expect(wordsOf(asked, "zh")).toBe(wordsOf(plain, "zh"));
  });
});

describe("the matrix", () => {
  const matrix = reportAt("");
  const block = blockOf(matrix, "counts");
  const table = block?.kind === "table" ? block.table : undefined;
  const cellAt = (field: string, area: string) =>
    table?.rows.find(({ key }) => key === field)?.cells[table.columns.findIndex(({ id }) => id === area)];

  it("counts what the data hold, and leads to the cases behind each count", () => {
    for (const { field, area } of library.reforms) {
      const count = library.reforms.filter((one) => one.field === field && one.area === area).length;
      expect(cellAt(field, area)).toEqual({
        text: String(count),
        value: count,
        href: `#/reforms?rl=cards&ra=${area}&rf=${field}`,
      });
    }
    expect(cellAt("total", "total")).toMatchObject({
      value: library.reforms.length,
      href: "#/reforms?rl=cards",
    });
  });

  it("leaves a place blank where the articles tell of none", () => {
    const places = table?.rows.flatMap(({ cells }) => cells.filter(({ text }) => text === "·")) ?? [];
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(({ value, href }) => value === undefined && href === undefined)).toBe(true);
    expect(unsaid(matrix, ["空格表示所据文章没有写到，不等于没有做。"])).toEqual([]);
  });

  it("is a picture too, whose places lead to the same cases", () => {
    const chart = blockOf(fewAt(""), "matrix");
    if (chart?.kind !== "chart") throw new Error("no chart");
    const { marks } = chartOf(chart.plot).draw({
      width: 900,
      height: 600,
      palette: LIGHT,
      locale: "zh",
    });
    expect(marks.get("approval|440106")).toMatchObject({
      tip: "天河 · 行政审批 · 3个案例",
      href: "#/reforms?rl=cards&ra=440106&rf=approval",
    });
  });
});

describe("the timeline", () => {
  it("draws the dated and lists the others by article", () => {
    const one = reportAt("?rl=timeline");
    const [chart] = blocksOf(one, "chart");
    const [undated] = blocksOf(one, "cases");
    const dated = library.reforms.filter(({ since }) => since !== undefined).length;
    const others = library.reforms.length - dated;
    expect(chart?.plot.kind === "timeline" && chart.plot.model.rows.length).toBe(dated);
    expect(undated?.title).toBe(`起始未注明 · ${String(others)}`);
    expect(undated?.groups.flatMap(({ cases }) => cases).length).toBe(others);
    expect(unsaid(one, ["原文没有写起始时间，按所见文章列出"])).toEqual([]);
  });

  it("says so where no case is dated", () => {
    expect(unsaid(reportAt("?rl=timeline&ry=undated"), ["所选案例都没有写明起始时间。"])).toEqual([]);
  });
});

describe("the cards", () => {
  it("say of each case where, in what field, what it does first, since when and with what claims", () => {
    expect(
      unsaid(reportAt("?rl=cards&q=一枚公章&ra=440106"), [
        "一枚公章管审批",
        "天河 · 行政审批",
        "起始未注明",
        "产出",
      ]),
    ).toEqual([]);
    const english = wordsOf(reportAt("?rl=cards&rc=national", "en"), "en");
    expect(english).toMatch(/since \w+.* · claims: First in the country/);
  });
});

describe("the effects", () => {
  it("join before and after only where they measure the same thing", () => {
    const one = reportAt("?rl=effects");
    const [pairs, shares] = blocksOf(one, "chart");
    const joined = pairsOf(library, library.reforms).filter(({ refusal }) => refusal === undefined);
    expect(
      pairs?.plot.kind === "dumbbell" && pairs.plot.model.groups.flatMap(({ rows }) => rows).length,
    ).toBe(joined.length);
    expect(shares?.title).toBe("占全市比重");
    const [refused] = blocksOf(fewAt("?rl=effects"), "statements");
    expect(refused?.groups[0]?.statements.length).toBe(2);
    expect(
      unsaid(one, ["不能相连的前后数", "所指范围不同，不连线", "变化未必由改革造成", "不作排名"]),
    ).toEqual([]);
  });

  it("open the origin of a mark's later figure", () => {
    const [chart] = blocksOf(reportAt("/a4-approval-service-system"), "chart");
    if (!chart) throw new Error("no chart");
    const { marks } = chartOf(chart.plot).draw({
      width: 900,
      height: 300,
      palette: LIGHT,
      locale: "zh",
    });
    for (const [key, { origin }] of marks) expect(key.split("|")[2]).toBe(origin);
  });

  it("say so where there are none", () => {
    expect(unsaid(fewAt("?rl=effects&rf=party"), ["所选案例没有可以前后相比的数字"])).toEqual([]);
  });
});

describe("a case's own page", () => {
  it.each(LOCALES)("says in %s everything that the library holds of it", (locale) => {
    for (const reform of library.reforms) {
      const words = wordsOf(reportAt(`/${reform.id}`, locale), locale);
      const { name, includes = [], owner, scope, problem, measures, claims, practice } = reform;
      const caution = practice === undefined ? undefined : library.practices.get(practice)?.caution;
      const texts = [
        name,
        ...includes,
        ...measures,
        ...claims.flatMap((claim) => [claim.what, claim.claimedBy, claimName(claim)]),
        ...[owner, scope, problem, caution].filter((text) => text !== undefined),
        ...figuresOf(library, reform).map((figure) => figure.name),
      ].map((text) => text[locale]);
      expect([reform.id, texts.filter((text) => !words.includes(text))]).toEqual([reform.id, []]);
    }
  });

  it("says what the text does not, and that claims are claims", () => {
    const words = wordsOf(reportAt("/th-one-seal"), "zh");
    expect(words).toMatch(/原文第55?.*行/);
    const claimed = library.reforms.find(({ claims }) => claims.length > 0);
    expect(unsaid(reportAt(`/${claimed?.id ?? ""}`), ["均为自称，未经核实。"])).toEqual([]);
    const silent = library.reforms.find(({ problem }) => problem === undefined);
    expect(unsaid(reportAt(`/${silent?.id ?? ""}`), ["原文未写"])).toEqual([]);
    const bare = library.reforms.find(({ effects }) => effects.length === 0);
    expect(unsaid(reportAt(`/${bare?.id ?? ""}`), ["原文没有给出数字。"])).toEqual([]);
  });

  it("gives each figure's value, unit, bound, period and origin; a share has no state of revision", () => {
    const block = blockOf(reportAt("/th-one-seal"), "effects");
    const cells = block?.kind === "table" ? block.table.rows.map((row) => row.cells[1]) : [];
    expect(cells.find((cell) => cell?.text === "70%")).toMatchObject({
      value: 70,
      unit: "%",
      bound: expect.any(String) as string,
      period: expect.any(String) as string,
      source: expect.stringMatching(/\([A-D]\)$/) as string,
    });
  });

  it("gives a claim no value, since its place is no number", () => {
    const claims = library.reforms.flatMap((reform) =>
      figuresOf(library, reform).filter(({ indicator }) => indicator?.kind === "claim"),
    );
    for (const { id, origin } of claims) {
      if (origin.kind !== "stated") continue;
      const reform = library.reforms.find((one) =>
        figuresOf(library, one).some((figure) => figure.id === id),
      );
      const block = blockOf(reportAt(`/${reform?.id ?? ""}`), "effects");
      const cells = block?.kind === "table" ? block.table.rows.flatMap((row) => row.cells) : [];
      expect(cells.find((cell) => cell.origin === id)).not.toHaveProperty("value");
    }
  });
});

describe("the same practice elsewhere", () => {
  it("sets 天河 and 黄埔 side by side with what does not compare", () => {
    for (const link of ["?rp=one-seal-approval", "/th-one-seal"]) {
      const one = fewAt(link);
      expect(wordsOf(one, "zh")).toMatch(/不能直接比：.*天河的70%.*黄埔的88%/);
      const shared = blockOf(one, "peers-shared");
      const table = shared?.kind === "table" ? shared.table : undefined;
      expect(table?.columns.slice(1).map(({ id }) => id)).toEqual(["th-one-seal", "a4-approval-bureau"]);
      const row = table?.rows.find(({ cells }) => cells[0]?.text === "审批整合涉及部门数");
      expect(row?.cells.slice(1).map(({ text, value }) => [text, value])).toEqual([
        ["9个", 9],
        ["8个", 8],
      ]);
    }
  });

  it("holds every figure and text of every case of a practice", () => {
    for (const practice of library.practices.keys()) {
      const peers = peersOf(library, practice);
      const one = reportAt(`?rp=${practice}`);
      const words = wordsOf(one, "zh");
      if (peers.length < 2) expect(unsaid(one, ["所据文章里没有别的同类案例。"])).toEqual([]);
      else
        for (const reform of peers) {
          expect(reform.measures.filter(({ zh }) => !words.includes(zh))).toEqual([]);
          const missing = figuresOf(library, reform).filter(({ id }) => !originsOf(one, "zh").has(id));
          expect([practice, missing]).toEqual([practice, []]);
        }
    }
  });

  it("marks the case whose page it is, and leads to the others", () => {
    const block = blockOf(fewAt("/th-one-seal"), "peers-words");
    const row = block?.kind === "table" ? block.table.rows.find(({ key }) => key === "case") : undefined;
    expect(row?.cells.slice(1).map(({ text, href }) => [text, href])).toEqual([
      ["一枚公章管审批 (本案例)", undefined],
      [expect.any(String), "#/reforms/a4-approval-bureau"],
    ]);
  });
});

describe("the reader's own scores", () => {
  it("are ranked with their weights, the unscored and what the release does not know among them", () => {
    const block = blockOf(reportAt("?rl=assessment", "zh", SHEET), "scores");
    const rows = block?.kind === "table" ? block.table.rows : [];
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["1", "天河", "一枚公章管审批", "8", "7", "6", "7.1", "九个部门", "2027-03-01 · 待回头看"],
      ["2", "—", "not-in-this-release (本数据版本没有此案例)", "1", "1", "1", "1", "", ""],
      ["—", "天河", expect.any(String), "2", "—", "—", "—", "", ""],
    ]);
  });

  it("open the weights and scores that a total is made of", () => {
    expect(reportAt("?rl=assessment", "zh", SHEET).figures.get("score|th-one-seal")).toEqual({
      kind: "score",
      title: "读者自评 · 一枚公章管审批",
      parts: [
        { name: "创新立意", score: 8, weight: 40 },
        { name: "创新举措", score: 7, weight: 30 },
        { name: "影响范围", score: 6, weight: 30 },
      ],
    });
  });

  it.each([
    ["?rl=assessment", EMPTY_SHEET, "所选案例还没有自评。"],
    ["?rl=assessment&ra=440304", SHEET, "不在所选案例中的自评：2"],
    [
      "?rl=assessment",
      { ...SHEET, weights: { idea: 0, measure: 0, reach: 0 } },
      "权重全为零，无法计算得分。",
    ],
    ["?rl=assessment", SHEET, "不属于所收录的数据，也不进入任何排名图表"],
    ["/th-one-seal", SHEET, "九个部门"],
    ["/th-one-seal", SHEET, "7.1"],
  ])("at %s with their sheet say so", (link, sheet, text) => {
    expect(unsaid(reportAt(link, "zh", sheet), [text])).toEqual([]);
  });

  it("stand on no page of a case that has none", () => {
    expect(blockOf(reportAt("/th-one-seal", "zh", SHEET), "assessment")).toBeDefined();
    expect(blockOf(reportAt("/th-smart-consult", "zh", SHEET), "assessment")).toBeUndefined();
  });
});

describe("what it needs", () => {
  it("are the library's files and the rest of the list, which has its units and the search keys", () => {
    expect(needs(ADDRESS.defaults).all.map(({ kind }) => kind)).toEqual(["evidence", "evidence", "rest"]);
  });
});
