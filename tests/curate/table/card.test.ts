import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownId } from "../../../src/core/own.ts";
import type { AreaCode, IndicatorId, Period, Source, UnitId } from "../../../src/core/types.ts";
import { countsOf } from "../../../src/curate/table/card.ts";
import type { Known } from "../../../src/curate/table/checks.ts";
import { UNDECIDED } from "../../../src/curate/table/decisions.ts";
import type { Decisions } from "../../../src/curate/table/decisions.ts";
import { findersOf } from "../../../src/curate/table/facets.ts";
import type { GridSheet } from "../../../src/curate/table/grid.ts";
import { ownFileOf } from "../../../src/curate/table/own-file.ts";
import { cardOf, tablesOf } from "../../../src/curate/table/report-card.ts";
import { catalogue } from "./catalogue.ts";
import { sheetOf } from "./sheets.ts";

// All figures here are made up.

const find = findersOf(catalogue);

function cardFor(
  sheets: readonly GridSheet[],
  decisions: Decisions = UNDECIDED,
  known: readonly Known[] = [],
) {
  const file = { file: "made-up.xlsx", sheets };
  return cardOf(file, tablesOf(file, find), decisions, { catalogue, find, known, hash: "abcdef0123456789" });
}

function known(indicator: string, area: string, period: string, value: number, step = 0.01): Known {
  return {
    indicator: indicator as IndicatorId,
    area: area as AreaCode,
    period: period as Period,
    value,
    step,
  };
}

describe("a report card", () => {
  it("counts in the indicator's unit, keeps bounds and marks, and says what every other cell is", () => {
    const card = cardFor([
      sheetOf(`地区|地区生产总值（万元）|常住人口（万人）
        天河区|62157200|224.10*
        黄埔区|约43000000|—
        福田区|见注|≥155
        浦东新区|1|2
        越秀区|0755|3.2亿`),
    ]);
    expect(card.figures).toMatchObject([]);
    const dated = cardFor([
      sheetOf(`2022年
        地区|地区生产总值（万元）|常住人口（万人）
        天河区|62157200|224.10*
        黄埔区|约43000000|—
        福田区|见注|≥155
        浦东新区|1|2
        越秀区|0755|103.1`),
    ]);
    expect(dated.figures).toEqual([
      { indicator: "gdp", area: "440106", period: "2022", value: 6215.72, step: 0.0001, bound: "exact" },
      {
        indicator: "resident-population",
        area: "440106",
        period: "2022",
        value: 224.1,
        step: 0.01,
        bound: "exact",
        mark: "*",
      },
      { indicator: "gdp", area: "440112", period: "2022", value: 4300, step: 0.0001, bound: "about" },
      {
        indicator: "resident-population",
        area: "440304",
        period: "2022",
        value: 155,
        step: 1,
        bound: "at-least",
      },
      {
        indicator: "resident-population",
        area: "440104",
        period: "2022",
        value: 103.1,
        step: 0.1,
        bound: "exact",
      },
    ]);
    const errors = dated.lines.flatMap(({ slot, fate }) =>
      fate.kind === "error" ? [[slot.row + 1, slot.column + 1, fate.error, fate.about]] : [],
    );
    expect(errors).toEqual([
      [5, 2, "not-a-number", "见注"],
      [6, 2, "unknown-area", "浦东新区"],
      [6, 3, "unknown-area", "浦东新区"],
      [7, 2, "code", "0755"],
    ]);
    expect(countsOf(dated.lines)).toEqual({ taken: 5, missing: 1, repeated: 0, skipped: 0, error: 4 });
  });

  it("takes the same figure once, and of two that differ none", () => {
    const sheet = (value: number) => sheetOf(`地区|2022年\n天河区|${String(value)}`, [], "地区生产总值");
    expect(countsOf(cardFor([sheet(5), sheet(5)]).lines)).toMatchObject({ taken: 1, repeated: 1 });
    const torn = cardFor([sheet(5), sheet(6)]);
    expect(torn.lines.map(({ fate }) => fate)).toEqual([
      { kind: "error", error: "double", about: "5" },
      { kind: "error", error: "double", about: "6" },
    ]);
  });

  it.each([
    [
      "a plan in the title",
      "2025年各区预期目标",
      "地区|地区生产总值（亿元）|地区生产总值增长（%）",
      ["target", "target"],
    ],
    ["a plan in a head", "2025年", "地区|2025年计划|地区生产总值增长（%）", ["target", "taken"]],
    [
      "the results of a plan",
      "2025年计划执行情况",
      "地区|地区生产总值（亿元）|地区生产总值增长（%）",
      ["taken", "taken"],
    ],
    [
      "prices of a year",
      "2025年（按2020年不变价计算）",
      "地区|地区生产总值（亿元）|地区生产总值增长（%）",
      ["constant", "taken"],
    ],
    [
      "prices of a year in a head",
      "2025年",
      "地区|地区生产总值（2020年不变价）|地区生产总值增长（%）",
      ["constant", "taken"],
    ],
    [
      "prices said of both",
      "2025年（绝对数按现价、速度按2020年不变价）",
      "地区|地区生产总值（亿元）|地区生产总值增长（%）",
      ["taken", "taken"],
    ],
  ])("of %s keeps out what is no result at current prices", (_, title, heads, told) => {
    const card = cardFor([sheetOf(`${title}\n${heads}\n天河区|7000|5`, [], "地区生产总值")]);
    expect(card.lines.map(({ fate }) => (fate.kind === "error" ? fate.error : fate.kind))).toEqual(told);
  });

  it("leaves hidden sheets alone", () => {
    const sheet = sheetOf("地区|2022年\n天河区|5", [], "地区生产总值");
    expect(cardFor([{ ...sheet, isHidden: true }]).lines).toEqual([]);
  });

  it("follows the reader's decisions, whatever the names are", () => {
    const sheet = sheetOf(`2022年
      地区|__proto__（亿元）|路灯数（座）
      天河区|5|7
      老城区|6|8`);
    const decisions: Decisions = {
      indicators: {
        "__proto__||亿元": { kind: "ours", indicator: "gdp" as IndicatorId, unit: "yi-yuan" as UnitId },
        "路灯数||座": {
          kind: "new",
          indicator: {
            name: "路灯数",
            unit: "zuo" as UnitId,
            kind: "level",
            polarity: "neutral",
            definition: "made up",
          },
        },
      },
      areas: { 老城区: "440104" as AreaCode },
      periods: {},
    };
    const before = cardFor([sheet]);
    expect([...before.labels.keys()]).toEqual(["__proto__||亿元", "路灯数||座"]);
    expect(before.figures).toEqual([]);
    const card = cardFor([sheet], decisions);
    expect(card.figures.map(({ indicator, area, value }) => [indicator, area, value])).toEqual([
      ["gdp", "440106", 5],
      ["own-abcdef01-1", "440106", 7],
      ["gdp", "440104", 6],
      ["own-abcdef01-1", "440104", 8],
    ]);
  });

  it("holds figures against ours: the same, another, a leap, another unit", () => {
    const ours = [
      known("gdp", "440106", "2022", 6215.72),
      known("gdp", "440112", "2022", 4313.76),
      known("gdp", "440304", "2021", 5318.2),
    ];
    const sheet = (a: string, b: string, c: string) =>
      sheetOf(`2022年各区地区生产总值（亿元）\n地区|数值\n天河区|${a}\n黄埔区|${b}\n福田区|${c}`);
    const good = cardFor([sheet("6215.7", "4313.8", "5514.48")], UNDECIDED, ours);
    expect([good.confirmed, good.warnings]).toEqual([2, []]);
    const bad = cardFor([sheet("6215.7", "4444", "55144.8")], UNDECIDED, ours);
    expect(bad.warnings).toMatchObject([
      { kind: "differs", ours: 4313.76 },
      { kind: "leap", near: 5318.2, period: "2021" },
    ]);
    const wan = cardFor([sheet("62157200", "43137600", "55144800")], UNDECIDED, ours);
    expect(wan.warnings).toMatchObject([{ kind: "magnitude", indicator: "gdp", times: 10_000, figures: 3 }]);
  });

  it("holds the districts' sum against the city's own figure", () => {
    const rows = catalogue.areas.filter(({ level, parent }) => level === "district" && parent === "440100");
    const sheet = (total: number) =>
      sheetOf(
        [
          "2022年各区地区生产总值（亿元）",
          "地区|数值",
          `全市|${String(total)}`,
          ...rows.map(({ name }) => `${name.zh}|100`),
        ].join("\n"),
      );
    expect(cardFor([sheet(1100)]).warnings).toEqual([]);
    expect(cardFor([sheet(1200)]).warnings).toMatchObject([
      { kind: "total", sum: 1100, figure: { area: "440100" } },
    ]);
  });

  it("makes figures with cell, literal and status of it", () => {
    const sheet = sheetOf("2022年\n地区|地区生产总值（万元）\n天河区|62,157,200*", [], "表1");
    const source: Source = {
      id: ownId("abcdef012345"),
      publisher: "自有数据（made-up.xlsx）",
      readIn: "transcription",
      titleKind: "description",
      title: "made-up.xlsx",
      date: "unknown",
      kind: "yearbook",
      tier: "B",
      url: null,
    };
    const file = ownFileOf(cardFor([sheet]), { source, status: "final", taken: "2026-01-01T00:00:00Z" });
    expect(file.observations).toEqual([
      {
        ...{ indicator: "gdp", area: "440106", period: "2022", value: 6215.72, step: 0.0001, bound: "exact" },
        ...{ status: "final", source: source.id, basis: "stated", nature: "result", confirmedBy: [] },
        ...{ asWritten: "62,157,200*", locator: "表1!B3" },
        note: { zh: "原表此处有标记*", en: "marked * in the table" },
      },
    ]);
  });
});

describe("any order of rows and columns", () => {
  it("says the same", () => {
    const names = ["天河区", "黄埔区", "福田区", "南山区", "越秀区"];
    const years = ["2019", "2020年", "2021", "2022年"];
    const value = (row: number, column: number) => String(10 * row + column + 1);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
        fc.boolean(),
        (rows, columns, isTurned) => {
          const [down, across] = isTurned ? [columns, rows] : [rows, columns];
          const name = (at: number, isRow: boolean) => (isRow === isTurned ? years[at] : names[at]) ?? "";
          const lines = [
            `地区生产总值（亿元）`,
            `项目|${across.map((at) => name(at, false)).join("|")}`,
            ...down.map(
              (one) =>
                `${name(one, true)}|${across.map((at) => (isTurned ? value(at, one) : value(one, at))).join("|")}`,
            ),
          ];
          const figures = cardFor([sheetOf(lines.join("\n"))]).figures;
          const expected = rows.flatMap((row) => columns.map((column) => Number(value(row, column))));
          expect(figures.map((one) => one.value).sort((a, b) => a - b)).toEqual(
            expected.sort((a, b) => a - b),
          );
          for (const { area, period, value: at } of figures) {
            const row = Math.floor((at - 1) / 10);
            expect(find.area(names[row] ?? "")).toMatchObject({ area });
            expect(years[(at - 1) % 10]).toContain(period);
          }
        },
      ),
    );
  });
});
