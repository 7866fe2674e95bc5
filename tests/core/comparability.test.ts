import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { judge, judgeChange, judgeSelection, referenceOf } from "../../src/core/comparability.ts";
import { compare, comparedCells } from "../../src/core/comparison.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { rankCells } from "../../src/core/ranking.ts";
import { summarise } from "../../src/core/summary.ts";
import { foreignAmong } from "../../src/core/territory.ts";
import { choicesOf } from "../../src/core/series.ts";
import { trendOf } from "../../src/core/trend.ts";
import type { AreaCode, Status } from "../../src/core/types.ts";
import { answerOf, cellsAt, data, figureOf, measured, partitionOf } from "../kept/kept.ts";
import {
  area,
  cell,
  FOCUS,
  FUTIAN,
  GUANGZHOU,
  HUANGPU,
  LONGGANG,
  madeUp,
  madeUpPartition,
  NANSHAN,
  period,
  SHENZHEN,
  stated,
  TIANHE,
} from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);
const GDP = measured("gdp");

/** What a cell says in one word and the period, for tables. */
function told(cell: Cell | undefined): string {
  if (!cell) return "no cell";
  return cell.kind === "missing" ? cell.reason : `${cell.verdict} ${cell.figure.period}`;
}

function compared(indicator: string, areas: readonly AreaCode[], at: string) {
  const when = { kind: "period", period: period(at) } as const;
  return compare(data, { measurement: measured(indicator), areas, when });
}

function tierOf(indicator: string, code: AreaCode, at: string) {
  const { sources } = partitionOf(indicator);
  const { origin } = figureOf(measured(indicator), code, at);
  return origin.kind === "stated" ? sources.get(origin.observation.source)?.tier : undefined;
}

function changeOf(indicator: string, code: AreaCode, from: string, to: string): string {
  const measurement = measured(indicator);
  const [a, b] = [figureOf(measurement, code, from), figureOf(measurement, code, to)];
  return judgeChange(a, b, partitionOf(indicator), data.areas.get(code)).verdict;
}

function chosen(indicator: string, code: string, at: string) {
  const choice = choicesOf(partitionOf(indicator), area(code)).get(period(at));
  return { value: choice?.chosen.value, others: choice?.others.map(({ value }) => value) ?? [] };
}

describe("change of one area between two periods", () => {
  it.each([
    ["龙岗 2023 → 2024 crosses the 5th economic census", "gdp", LONGGANG, "2023", "2024", "break"],
    ["龙岗 2022 → 2023 lies within one state of revision", "gdp", LONGGANG, "2022", "2023", "comparable"],
    ["天河 2016 → 2019 crosses the 4th economic census", "gdp", TIANHE, "2016", "2019", "break"],
    ["福田 2016 → 2018 leaves the yearbook's series", "gdp", FUTIAN, "2016", "2018", "break"],
    ["福田 2015 → 2016 stays in the yearbook's series", "gdp", FUTIAN, "2015", "2016", "comparable"],
    ["福田 2024 → 2025 ends in a lower bound", "gdp", FUTIAN, "2024", "2025", "bounded"],
    ["白云 2023 → 2024 crosses the 5th economic census", "gdp", area("440111"), "2023", "2024", "break"],
    ["天河 2023 → 2024 of the published growth", "gdp-growth-real", TIANHE, "2023", "2024", "comparable"],
    [
      "福田's population 2018 → 2019 lies before the census",
      "resident-population",
      FUTIAN,
      "2018",
      "2019",
      "comparable",
    ],
    [
      "越秀's population 2019 → 2023 crosses the 2020 census",
      "resident-population",
      area("440104"),
      "2019",
      "2023",
      "break",
    ],
    [
      "广州's population 2019 → 2020 is revised on both sides",
      "resident-population",
      GUANGZHOU,
      "2019",
      "2020",
      "comparable",
    ],
    [
      "番禺's census population 2010 → 2020 crosses its loss of land to 南沙",
      "census-population",
      area("440113"),
      "2010",
      "2020",
      "break",
    ],
  ])("%s", (_, indicator, code, from, to, verdict) => {
    expect(changeOf(indicator, code, from, to)).toBe(verdict);
  });

  it("says why it is a break, in both languages", () => {
    const [a, b] = [figureOf(GDP, LONGGANG, "2023"), figureOf(GDP, LONGGANG, "2024")];
    const { reason } = judgeChange(a, b, partitionOf("gdp"), data.areas.get(LONGGANG));
    expect(reason?.zh).toContain("第五次全国经济普查");
    expect(reason?.en).toContain("5th");
  });

  it("sees a revision of the denominator alone (made-up sales per head)", () => {
    const perHead = measured("gdp", "head");
    const dividedBy = (vintage: string, at: string) => {
      const people = stated(madeUp({ vintage, period: period(at) }));
      const sales = stated(madeUp({ period: period(at) }));
      const operands = [
        { letter: "a", name: perHead.partition.indicator.name, figure: sales },
        { letter: "b", name: perHead.partition.indicator.name, figure: people },
      ];
      const derivation = { formula: { kind: "name", name: "a" } as const, operands };
      return { ...sales, origin: { kind: "derived" as const, derivation } };
    };
    const verdict = (from: string, to: string) =>
      judgeChange(dividedBy(from, "2019"), dividedBy(to, "2020"), madeUpPartition([]), undefined).verdict;
    expect(verdict("pop-before-census-7", "pop-after-census-7")).toBe("break");
    expect(verdict("pop-after-census-7", "pop-after-census-7")).toBe("comparable");
  });
});

describe("which figure stands for a period, and which remain visible", () => {
  it.each([
    ["福田 GDP 2016: the yearbook's, not the lone revised 3,725", "gdp", "440304", "2016", 3557.287, 3725],
    ["深圳 GDP 2016: the yearbook's, not a look-back", "gdp", "440300", "2016", 19492.6012, 20078.58],
    ["深圳 GDP 2010: the yearbook's, not a look-back", "gdp", "440300", "2010", 9773.3062, 10069],
    ["深圳 GDP 2020: the published series', not a look-back", "gdp", "440300", "2020", 27670.24, 28300],
    ["广州's population 2018: the revised series", "resident-population", "440100", "2018", 1798.13, 1490.44],
    ["广州's population 2019: the revised series", "resident-population", "440100", "2019", 1831.21, 1530.59],
    [
      "天河's land: the district's own, not the one that its density fits",
      "land-area",
      "440106",
      "undated",
      137.38,
      96.33,
    ],
    [
      "龙岗's census 2020: without 大鹏, which stands beside it",
      "census-population",
      "440307",
      "2020",
      3979037,
      4135273,
    ],
    [
      "南山 GDP 2022: the government's before the press's, which is finer",
      "gdp",
      "440305",
      "2022",
      8036,
      8035.88,
    ],
    ["天河 GDP 2022: the government's before the list page's", "gdp", "440106", "2022", 6215.7, 6215.72],
    [
      "罗湖 GDP 2012: the yearbook's series before the lone verified value",
      "gdp",
      "440303",
      "2012",
      1358.252,
      1358.2,
    ],
  ])("%s", (_, indicator, code, at, value, other) => {
    const choice = chosen(indicator, code, at);
    expect(choice.value).toBe(value);
    expect(choice.others).toContain(other);
  });

  it("leaves the districts of 深圳 adding up to the city in every year of the yearbook's series", () => {
    const parts = [...["440303", "440304", "440305", "440308", "440306-original", "440307-original"]].map(
      area,
    );
    for (let year = 2000; year <= 2016; year += 1) {
      const sum = parts.reduce((total, code) => total + figureOf(GDP, code, String(year)).value, 0);
      expect(sum).toBeCloseTo(figureOf(GDP, SHENZHEN, String(year)).value, 2);
    }
  });

  it("never uses a lone look-back where a longer series has a value for the period", () => {
    const used = [...data.areas.keys()].flatMap((code) =>
      [...choicesOf(partitionOf("gdp"), code).values()].filter(
        (choice) => choice.chosen.vintage === "gdp-look-back",
      ),
    );
    expect(used.map(({ chosen: { area: code, period: at }, others }) => [code, at, others])).toEqual([
      ["440105", "2012", []],
    ]);
  });
});

describe("one period for several areas", () => {
  it("ranks 天河, 福田, 黄埔 by GDP 2022 with caution: 黄埔 from a list page, 福田 from a copy (tiers D and C)", () => {
    const cells = cellsAt("gdp", FOCUS, "2022");
    const { ranked } = rankCells(cells, "higher");
    expect(
      ranked.map(({ cell: { area: code, figure }, rank }) => [code, figure.value, rank.from, rank.to]),
    ).toEqual([
      [TIANHE, 6215.7, 1, 1],
      [FUTIAN, 5514.49, 2, 2],
      [HUANGPU, 4313.76, 3, 3],
    ]);
    expect(judgeSelection(cells, true)).toEqual({
      level: "caution",
      rankable: 3,
      of: 3,
      accounts: true,
      reasons: [{ verdict: "source", areas: [HUANGPU, FUTIAN] }],
    });
    expect([HUANGPU, FUTIAN].map((code) => tierOf("gdp", code, "2022"))).toEqual(["D", "C"]);
  });

  it("compares the census of 2020 of the three without condition", () => {
    const { judgement, ranking } = compared("census-population", FOCUS, "2020");
    expect(judgement).toEqual({ level: "comparable", rankable: 3, of: 3, accounts: false, reasons: [] });
    expect(ranking.ranked.map(({ cell: { area: code }, rank }) => [code, rank.from, rank.to])).toEqual([
      [TIANHE, 1, 1],
      [FUTIAN, 2, 2],
      [HUANGPU, 3, 3],
    ]);
  });

  it("refuses the former, wide 宝安 beside 宝安, and ranks a third with the part only", () => {
    const [wide, part] = [area("440306-original"), area("440306")];
    const two = compared("gdp", [part, wide], "2016");
    expect([two.judgement.level, two.ranking.ranked]).toEqual(["refuse", []]);
    expect(two.judgement.reasons).toEqual([{ verdict: "territory", areas: [wide] }]);
    const three = compared("gdp", [part, wide, FUTIAN], "2016");
    expect(three.judgement.level).toBe("caution");
    expect(three.ranking.ranked.map(({ cell: one }) => one.area)).toEqual([FUTIAN, part]);
  });

  it.each([
    ["a city beside its districts", [TIANHE, HUANGPU, GUANGZHOU], [GUANGZHOU]],
    ["one district beside two cities, of another level", [FUTIAN, GUANGZHOU, area("440000")], [FUTIAN]],
    ["two cities alone", [GUANGZHOU, SHENZHEN], []],
  ])("%s", (_, areas, foreign) => {
    const valued = areas.map((code) => cell(code, 1));
    expect([...foreignAmong(data.areas, valued)].filter((code) => code !== area("440000"))).toEqual(foreign);
  });

  it("takes 福田's GDP 2019, a bound, as no place of its own: what is known of 2018 keeps it behind 天河", () => {
    const { judgement, ranking } = compared("gdp", FOCUS, "2019");
    expect([judgement.level, judgement.reasons]).toEqual([
      "caution",
      [{ verdict: "bounded", areas: [FUTIAN] }],
    ]);
    expect(ranking.unranked.map(told)).toEqual(["bounded 2019"]);
    expect(
      ranking.ranked.map(({ cell: { area: code }, rank }) => [code, rank.from, rank.to, rank.of]),
    ).toEqual([
      [TIANHE, 1, 1, 3],
      [HUANGPU, 3, 3, 3],
    ]);
  });

  it("leaves 天河's place among all districts of 2023 open: 福田 and 南山 are known as bounds only", () => {
    const { ranking } = compared("gdp", DISTRICTS, "2023");
    const first = ranking.ranked[0];
    expect([first?.cell.area, first?.rank.from, first?.rank.to]).toEqual([TIANHE, 1, 3]);
    expect(first?.rank.open?.map(({ area: code, known }) => [code, known?.bound, known?.period])).toEqual([
      [FUTIAN, "at-least", "2023"],
      [NANSHAN, "at-least", "2023"],
    ]);
    const { lead } = { lead: undefined, ...summarise(ranking, FOCUS, true).finding };
    expect(lead).toBe("known");
  });

  it("compares the census of 2010 with caution: 黄埔 is restated on later boundaries, and from tier C", () => {
    const { judgement } = compared("census-population", FOCUS, "2010");
    expect([judgement.level, judgement.reasons]).toEqual([
      "caution",
      [
        { verdict: "boundary", areas: [HUANGPU] },
        { verdict: "source", areas: [HUANGPU] },
      ],
    ]);
  });

  it("never compares growth of 2019 with that of 2022 (made-up rates)", () => {
    const growth = measured("gdp-growth-real");
    const rows = [
      madeUp({ area: TIANHE, value: 8, period: period("2019") }),
      madeUp({ area: NANSHAN, value: 7, period: period("2019") }),
      madeUp({ area: FUTIAN, value: 5, period: period("2022") }),
    ];
    const partition = madeUpPartition(rows, { kind: "growth", polarity: "higher" });
    const { cells, judgement } = compare(data, {
      measurement: { ...growth, partition },
      areas: [TIANHE, NANSHAN, FUTIAN],
      when: { kind: "latest", family: "year" },
    });
    expect(told(cells.get(FUTIAN))).toBe("other-period 2022");
    expect([judgement.rankable, judgement.reasons[0]]).toEqual([
      2,
      { verdict: "other-period", areas: [FUTIAN] },
    ]);
  });

  it("ranks 18 districts by GDP 2022, down to where the four without a figure may stand", () => {
    const cells = cellsAt("gdp", DISTRICTS, "2022");
    const { ranked, unranked } = compared("gdp", DISTRICTS, "2022").ranking;
    // 罗湖, 光明, 坪山 and 盐田 may have been a quarter smaller a year and are still before those that end the list.
    const places = [...Array.from({ length: 12 }, (_, index) => index + 1), 14, 15, 17, 20, 21, 22];
    expect(ranked.map(({ rank }) => rank.from)).toEqual(places);
    expect(ranked.every(({ rank }) => rank.of === 22)).toBe(true);
    // 罗湖's 2,808.19 of 2023 may have been a quarter more before: from 龙华's 2,951.67 on places are open.
    expect(ranked.filter(({ rank }) => rank.from === rank.to)).toHaveLength(12);
    expect(ranked[7]?.rank.open?.map(({ area: code, known }) => [code, known?.value, known?.period])).toEqual(
      [["440303", 2808.19, "2023"]],
    );
    expect(unranked.map((one) => `${one.area} ${told(one)}`)).toEqual([
      "440303 no-figure",
      "440308 no-figure",
      "440310 no-figure",
      "440311 no-figure",
    ]);
    expect(judgeSelection(cells).level).toBe("caution");
  });

  it.each([
    ["福田 GDP 2019 is only known to be more than a bound", "gdp", FUTIAN, "2019", "bounded 2019"],
    ["福田 GDP 2023 likewise", "gdp", FUTIAN, "2023", "bounded 2023"],
    ["黄埔 GDP 2021 likewise", "gdp", HUANGPU, "2021", "bounded 2021"],
    ["黄埔 GDP 2013 stands under the districts it was made of", "gdp", HUANGPU, "2013", "in-predecessors"],
    [
      "黄埔's sexes of the 2010 census stand under its predecessors",
      "census-male",
      HUANGPU,
      "2010",
      "in-predecessors",
    ],
    [
      "黄埔's population of the 2010 census was restated, by a page of tier C",
      "census-population",
      HUANGPU,
      "2010",
      "source 2010",
    ],
    ["龙华 GDP 2010 stands under the former 宝安", "gdp", area("440309"), "2010", "in-predecessors"],
  ])("%s", (_, indicator, code, at, expected) => {
    expect(told(cellsAt(indicator, [code], at)[0])).toBe(expected);
  });

  it("compares GDP 2016 of 天河 and 福田 with caution: two states of revision", () => {
    const cells = cellsAt("gdp", [TIANHE, FUTIAN], "2016");
    const { level, rankable, reasons } = judgeSelection(cells);
    expect({ level, rankable, verdicts: reasons.map(({ verdict }) => verdict) }).toEqual({
      level: "caution",
      rankable: 2,
      verdicts: ["vintage", "status"],
    });
  });

  it("marks the minority vintage among all districts of 2016: 天河, 越秀 and 花都", () => {
    const { reasons } = judgeSelection(cellsAt("gdp", DISTRICTS, "2016"));
    expect(reasons.find(({ verdict }) => verdict === "vintage")?.areas).toEqual([
      area("440104"),
      TIANHE,
      area("440114"),
    ]);
  });

  it("ranks no bound: of 南山 ≥ 10,100, 福田 ≥ 6,000, 龙岗 ≥ 6,000 and 花都 in 2025 one alone is a value", () => {
    const { ranking, judgement } = compared("gdp", [FUTIAN, NANSHAN, LONGGANG, area("440114")], "2025");
    expect(ranking.ranked).toEqual([]);
    expect(ranking.unranked.map(told)).toEqual([
      "bounded 2025",
      "bounded 2025",
      "bounded 2025",
      "inferred 2025",
    ]);
    expect([judgement.level, judgement.rankable]).toEqual(["refuse", 1]);
  });

  it("sets 南沙's other delimitation of land aside only where it has no usual one", () => {
    const [choice] = choicesOf(partitionOf("land-area"), area("440115")).values();
    expect([choice?.chosen.variant, choice?.others.map(({ variant }) => variant)]).toEqual([
      undefined,
      ["other-delimitation"],
    ]);
  });

  it("compares 天河's and 黄埔's R&D of 2021, and refuses 2020, for which nothing is known", () => {
    expect(judgeSelection(cellsAt("rd-expenditure", [TIANHE, HUANGPU], "2021")).level).toBe("caution");
    expect(judgeSelection(cellsAt("rd-expenditure", [TIANHE, HUANGPU], "2020")).level).toBe("refuse");
  });
});

describe("the latest figure of each area", () => {
  it("shows R&D of 光明 2024 and 龙华 2023 beside 2021 with caution, and 荔湾 2019 not at all", () => {
    const areas = [TIANHE, HUANGPU, area("440115"), area("440309"), area("440311"), area("440103"), FUTIAN];
    const cells = cellsAt("rd-expenditure", areas, "latest");
    expect(cells.map(told)).toEqual([
      "source 2021",
      "source 2021",
      "source 2021",
      "near-period 2023",
      "near-period 2024",
      "outside-tolerance",
      "no-figure",
    ]);
    expect(judgeSelection(cells).level).toBe("caution");
  });

  it("never ranks GDP of 2023 among that of 2024: the 5th economic census lies between", () => {
    const cells = cellsAt("gdp", DISTRICTS, "latest");
    const byArea = new Map(cells.map((one) => [one.area, told(one)]));
    expect(byArea.get(TIANHE)).toBe("inferred 2024");
    expect(byArea.get(area("440306"))).toBe("break 2023");
    expect(byArea.get(area("440308"))).toBe("outside-tolerance");
    const ranked = rankCells(cells, "higher").ranked.map(({ cell: { figure } }) => figure.period);
    expect(new Set(ranked)).toEqual(new Set(["2024", "2025"]));
  });
});

describe("judge", () => {
  const variants = [
    { id: "usual", name: { zh: "通常", en: "usual" }, definition: { zh: "一", en: "one" } },
    { id: "other", name: { zh: "另一", en: "other" }, definition: { zh: "二", en: "two" } },
  ];
  const breaks = [{ after: period("2021"), before: period("2022"), reason: { zh: "改", en: "changed" } }];
  const partition = madeUpPartition([], { variants, breaks });
  const reference = { period: period("2022"), vintage: "new" };
  const scope = { zh: "联和街道", en: "Lianhe Subdistrict" };

  it.each([
    ["a part is a part, whatever else it is", { scope, variant: "other", period: period("2021") }, "part"],
    ["another definition, in another period", { variant: "other", period: period("2021") }, "definition"],
    ["the usual definition, named", { variant: "usual", vintage: "new" }, "comparable"],
    ["across a break in the method, vintage not stated", { period: period("2021") }, "break"],
    [
      "across it within one vintage: on one side of the break",
      { period: period("2021"), vintage: "new" },
      "near-period",
    ],
    ["another year in another vintage", { period: period("2023"), vintage: "old" }, "break"],
    ["another year without a break", { period: period("2023"), vintage: "new" }, "near-period"],
    ["the same year in another vintage", { vintage: "old" }, "vintage"],
    ["a bound in another year", { period: period("2023"), vintage: "new", bound: "at-least" }, "bounded"],
    ["a bound", { vintage: "new", bound: "at-least" }, "bounded"],
    ["a bound in another vintage", { vintage: "old", bound: "at-most" }, "bounded"],
    ["an approximation", { vintage: "new", bound: "about" }, "about"],
    ["a count in a sample", { sample: "longform-10pct", vintage: "new" }, "sample"],
    ["a period that does not fit", { periodDisputed: true, vintage: "old" }, "disputed"],
    ["nothing amiss", { vintage: "new" }, "comparable"],
  ] as const)("%s", (_, fields, verdict) => {
    expect(judge(stated(madeUp(fields)), reference, partition, undefined).verdict).toBe(verdict);
  });

  it("names the part that a figure is about (a made-up figure of a sub-district)", () => {
    expect(judge(stated(madeUp({ scope })), reference, partition, undefined).reason).toEqual(scope);
  });

  it("never ranks a sub-district's 1,259 enterprises with whole districts (made-up rows)", () => {
    const rows = [
      madeUp({ area: TIANHE, value: 3374 }),
      madeUp({ area: NANSHAN, value: 4101 }),
      madeUp({ area: HUANGPU, value: 1259, scope }),
    ];
    const measurement = { ...GDP, partition: madeUpPartition(rows) };
    const areas = [TIANHE, NANSHAN, HUANGPU];
    const cells = comparedCells(data, {
      measurement,
      areas,
      when: { kind: "period", period: period("2022") },
    });
    expect(cells.map(told)).toEqual(["source 2022", "source 2022", "part 2022"]);
    const { ranked, unranked } = rankCells(cells, "higher");
    expect([ranked.map((one) => one.cell.area), unranked.map((one) => one.area)]).toEqual([
      [NANSHAN, TIANHE],
      [HUANGPU],
    ]);
  });
});

describe("referenceOf", () => {
  const figure = (at: string, vintage?: string) =>
    stated(madeUp({ period: period(at), ...(vintage !== undefined && { vintage }) }));

  const withStatus = (...statuses: readonly Status[]) => statuses.map((status) => stated(madeUp({ status })));

  it.each([
    ["no status where none is stated, and never an estimate's", withStatus("unknown", "estimate"), {}],
    [
      "the status of most that state one",
      withStatus("unknown", "unknown", "preliminary", "preliminary", "final"),
      { status: "preliminary" },
    ],
  ])("takes %s", (_, figures, expected) => {
    expect(referenceOf(figures)).toEqual({ period: "2022", ...expected });
  });

  it.each([
    ["nothing for no figures", [], undefined],
    [
      "the most frequent period",
      [figure("2021"), figure("2021"), figure("2022")],
      { period: "2021", status: "final" },
    ],
    ["the later period on a tie", [figure("2021"), figure("2022")], { period: "2022", status: "final" }],
    [
      "the most frequent vintage of that period",
      [figure("2022", "a"), figure("2022", "b"), figure("2022", "b"), figure("2021", "a")],
      { period: "2022", vintage: "b", status: "final" },
    ],
    [
      "no vintage where most have none",
      [figure("2022"), figure("2022"), figure("2022", "a")],
      { period: "2022", status: "final" },
    ],
  ])("takes %s", (_, figures, expected) => {
    expect(referenceOf(figures)).toEqual(expected);
  });
});

describe("judgeSelection", () => {
  const missing = (code: string): Cell => ({ kind: "missing", area: area(code), reason: "no-figure" });

  it.each<[string, readonly Cell[], string, readonly string[]]>([
    ["no areas at all", [], "refuse", []],
    ["one area alone", [cell("440106", 1)], "refuse", []],
    ["two plain values", [cell("440106", 1), cell("440112", 2)], "comparable", []],
    ["one value and one gap", [cell("440106", 1), missing("440112")], "refuse", ["missing"]],
    [
      "two values and one gap",
      [cell("440106", 1), cell("440112", 2), missing("440304")],
      "caution",
      ["missing"],
    ],
    [
      "values that may not be ranked do not count",
      [cell("440106", 1), cell("440112", 2, { verdict: "break" })],
      "refuse",
      ["break"],
    ],
    [
      "the worst reason first",
      [
        cell("440106", 1),
        cell("440112", 2, { verdict: "bounded" }),
        cell("440304", 2, { verdict: "part" }),
        missing("440305"),
        cell("440307", 2, { verdict: "source" }),
      ],
      "caution",
      ["missing", "part", "bounded", "source"],
    ],
  ])("%s", (_, cells, level, verdicts) => {
    const judged = judgeSelection(cells);
    expect([judged.level, judged.reasons.map(({ verdict }) => verdict)]).toEqual([level, verdicts]);
  });
});

describe("measures never reach across a break", () => {
  it.each([
    ["天河's GDP ratio 2022 on 2016", "gdp", "nominal", TIANHE, "2022", "2016", "crosses-break"],
    ["龙岗's GDP ratio 2024 on 2023", "gdp", "nominal", LONGGANG, "2024", "2023", "crosses-break"],
    [
      "番禺's population of 2010 on today's land",
      "census-population",
      "area",
      area("440113"),
      "2010",
      "2010",
      "crosses-break",
    ],
    ["福田's GDP 2019 on 2016", "gdp", "nominal", FUTIAN, "2019", "2016", "crosses-break"],
    [
      "福田's GDP per head of 2022, whose population stands on the other side of the census",
      "gdp",
      "head",
      FUTIAN,
      "2022",
      "2016",
      "no-operand",
    ],
  ] as const)("%s: %s", (_, indicator, measure, code, at, base, reason) => {
    expect(answerOf(measured(indicator, measure, { base }), code, at)).toMatchObject({ reason });
  });

  it("gives 福田's GDP ratio 2016 on 2015 within the yearbook's series", () => {
    const { value } = figureOf(measured("gdp", "nominal", { base: "2015" }), FUTIAN, "2016");
    expect(value).toBeCloseTo((3557.287 / 3256.1471) * 100, 9);
  });
});

describe("a trend", () => {
  const yearsOf = (code: AreaCode) =>
    trendOf(data, GDP, code, "year").runs.map((run) => run.map((figure) => figure.period));

  it("has a gap at 福田's 2019 and 2023, known as bounds, and at the estimates of 2017 and 2021", () => {
    expect(yearsOf(FUTIAN).slice(1)).toEqual([["2018"], ["2020"], ["2022"], ["2024"]]);
    const { aside } = trendOf(data, GDP, FUTIAN, "year");
    expect(aside.map((figure) => figure.period)).toEqual(expect.arrayContaining(["2017", "2021"]));
  });

  it("shows 福田's revised 3,725 aside and never in the line", () => {
    const { runs, aside } = trendOf(data, GDP, FUTIAN, "year");
    const at2016 = (figures: readonly { readonly period: string; readonly value: number }[]) =>
      figures.filter((figure) => figure.period === "2016").map(({ value }) => value);
    expect(at2016(runs.flat())).toEqual([3557.287]);
    expect(at2016(aside)).toContain(3725);
  });

  it("shows 福田's lower bounds aside", () => {
    const { runs, aside } = trendOf(data, GDP, FUTIAN, "year");
    expect(runs.flat().map((figure) => figure.period)).not.toContain("2025");
    const bounds = aside.filter(({ bound }) => bound === "at-least").map((figure) => figure.period);
    expect(bounds).toEqual(expect.arrayContaining(["2019", "2023", "2025"]));
  });

  it("marks 龙岗's breaks, the last between 2023 and 2024", () => {
    const { breaks } = trendOf(data, GDP, LONGGANG, "year");
    expect(breaks.map(({ after, before }) => `${after}|${before}`)).toEqual([
      "2016|2017",
      "2018|2019",
      "2023|2024",
    ]);
  });

  it("keeps 深圳's yearbook series in one run from 2000 to 2016", () => {
    expect(yearsOf(SHENZHEN)[0]).toEqual(Array.from({ length: 17 }, (_, index) => String(2000 + index)));
  });

  it("never joins 天河's count of valid certificates to the counts that are stated", () => {
    const { runs, aside } = trendOf(data, measured("hightech-enterprises"), TIANHE, "year");
    expect(runs.flat().map(({ value }) => value)).not.toContain(2687);
    expect(aside.map(({ value }) => value)).toContain(2687);
  });
});
