import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Table, TableCell } from "../../src/core/table.ts";
import { BOUNDS } from "../../src/core/types.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { writeRecords } from "../../src/data/csv.ts";
import { flatTable } from "../../src/exports/flat-table.ts";
import { LINK_HEAD } from "../../src/exports/link-column.ts";
import { fileOf, formatsOf, formatsOfReport } from "../../src/exports/registry.ts";
import type { Block } from "../../src/report/blocks.ts";
import type { Report } from "../../src/report/report.ts";
import { IDLE, LINK, takenOf } from "./taken.ts";

const REPORT: Report = {
  locale: "zh",
  title: "地区生产总值 · 2022年 · 三区",
  blocks: [],
  figures: new Map(),
  sources: "",
  release: { id: "", date: "" },
};

function blockOf(table: Table): Block {
  return { kind: "table", id: "table", title: "数据表", table };
}

/** Letters, signs that mean something to a file or a spreadsheet, and whatever else there is. */
const CHARACTER = fc.oneof(
  fc.constantFrom("a", "天", "1", '"', ",", "\r", "\n", "\t", "=", "+", "-", "@", "＝", " ", ";", "'"),
  fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code)),
);

/** What a file holds, cell by cell, as another program reads it; each row ends with the link that it came from. */
async function readBack(table: Table): Promise<readonly (readonly string[])[]> {
  const { content } = await fileOf("csv", takenOf(REPORT), blockOf(table), IDLE);
  const rows = readText(content instanceof Blob ? await content.text() : content);
  expect(rows.map((cells) => cells.at(-1))).toEqual([LINK_HEAD.zh, ...table.rows.map(() => LINK)]);
  return rows.map((cells) => cells.slice(0, -1));
}

function readText(content: string): readonly (readonly string[])[] {
  expect(content).toMatch(/^\uFEFF/);
  return Papa.parse<string[]>(content.slice(1), { delimiter: ",", newline: "\r\n" }).data;
}

const SALES = { unit: "亿元", status: "最终核实数", source: "统计局 (A)" };

const TABLE: Table = {
  columns: [
    { id: "place", label: "位次", numeric: true },
    { id: "area", label: "地区", numeric: false },
    { id: "value", label: "数值", numeric: true },
    { id: "period", label: "时期", numeric: false },
  ],
  rows: [
    {
      key: "440106",
      area: "440106" as AreaCode,
      cells: [
        { text: "1", value: 1 },
        { text: "天河", value: "天河" },
        { text: "6,215.72", value: 6215.72, bound: "exact", period: "2022" as Period, ...SALES },
        { text: "2022年", value: "2022" },
      ],
    },
    {
      key: "440112",
      area: "440112" as AreaCode,
      cells: [
        { text: "2–3", value: 2 },
        { text: "黄埔", value: "黄埔", below: "只是区内一部分" },
        { text: "≥4,313", value: 4313.123456789, bound: "at-least", period: "2021" as Period, ...SALES },
        { text: "2021年", value: "2021" },
      ],
    },
    {
      key: "440304",
      area: "440304" as AreaCode,
      cells: [{ text: "—" }, { text: "福田", value: "福田" }, { text: "—" }, { text: "—" }],
    },
  ],
};

describe("a table as CSV", () => {
  it("has both ends of a place that is a range in columns of their own", async () => {
    const places = [
      { text: "1", value: 1, last: 1 },
      { text: "2–3", value: 2, last: 3 },
    ];
    const rows = places.map((place, at) => ({ key: String(at), cells: [place] }));
    const columns = [{ id: "place", label: "位次", numeric: true }];
    expect(await readBack({ columns, rows })).toEqual([
      ["位次（最前）", "位次（最后）"],
      ["1", "1"],
      ["2", "3"],
    ]);
    expect((await readBack({ columns, rows: rows.slice(0, 1) }))[0]).toEqual(["位次"]);
  });

  it("has one number in a numeric column, and what is known of it beside", async () => {
    expect(await readBack(TABLE)).toEqual([
      [
        "位次",
        "位次（文字）",
        "地区",
        "地区（备注）",
        "数值",
        "时期",
        "单位",
        "核算状态",
        "数值性质",
        "来源",
        "地区代码",
      ],
      ["1", "", "天河", "", "6215.72", "2022", "亿元", "最终核实数", "确数", "统计局 (A)", "440106"],
      [
        "2",
        "2–3",
        "黄埔",
        "只是区内一部分",
        "4313.123456789",
        "2021",
        "亿元",
        "最终核实数",
        "下限（“超过”“突破”）",
        "统计局 (A)",
        "440112",
      ],
      ["", "", "福田", "", "", "", "", "", "", "", "440304"],
    ]);
  });

  it("says a fact for each column where the columns differ in it", async () => {
    const [head, first] = await readBack({
      columns: [
        { id: "a", label: "甲", numeric: true },
        { id: "b", label: "乙", numeric: true },
      ],
      rows: [
        {
          key: "1",
          cells: [
            { text: "1", value: 1, unit: "%", verdict: "可比" },
            { text: "2", value: 2, unit: "%", verdict: "定义不同" },
          ],
        },
      ],
    });
    expect(head).toEqual(["甲", "乙", "单位", "可比性 · 甲", "可比性 · 乙"]);
    expect(first).toEqual(["1", "2", "%", "可比", "定义不同"]);
  });

  it.each<[string, TableCell, readonly string[]]>([
    ["a claim in words", { text: "全国首个", bound: "exact" }, ["", "全国首个"]],
    [
      "a second value in brackets",
      { text: "6,215.72 (6,200)", value: 6215.72 },
      ["6215.72", "6,215.72 (6,200)"],
    ],
    ["a rounded text", { text: "≈292,700元/人", value: 292_728.4, unit: "元/人" }, ["292728.4"]],
    ["a number with its period", { text: "9.0 (2021年)", value: 9, period: "2021" as Period }, ["9", "2021"]],
    ["a place among others, which is no date", { text: "2/18", value: 2 }, ["2", "2／18"]],
    ["a mark for what is there", { text: "●", value: 1 }, ["1"]],
    ["a share", { text: "21.55%", value: 21.553_174, unit: "%" }, ["21.553174"]],
    ["a negative number", { text: "−5.2", value: -5.2 }, ["-5.2"]],
    ["a number too small to be written out", { text: "0", value: 1e-7 }, ["1e-7"]],
  ])("%s", async (_, cell, expected) => {
    const table = { columns: [{ id: "a", label: "数", numeric: true }], rows: [{ key: "1", cells: [cell] }] };
    const [, row = []] = await readBack(table);
    expect(row.slice(0, expected.length)).toEqual(expected);
  });

  it("leaves no head twice, so that each column is found", async () => {
    const column = { label: "数", numeric: false };
    const table = {
      columns: [
        { ...column, id: "a" },
        { ...column, id: "b" },
      ],
      rows: [{ key: "1", cells: [{ text: "x" }, { text: "y" }] }],
    };
    expect(await readBack(table)).toEqual([
      ["数", "数 (2)"],
      ["x", "y"],
    ]);
  });

  it("gives back every value exactly", () => {
    const words = fc.string({ unit: CHARACTER, minLength: 1 });
    const cell = fc
      .record(
        {
          text: fc.constant(""),
          value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
          bound: fc.constantFrom(...BOUNDS),
          unit: words,
        },
        { requiredKeys: ["text"] },
      )
      .map((one): TableCell => one as TableCell);
    const said = words.map((text): TableCell => ({ text, value: text }));
    fc.assert(
      fc.property(fc.array(fc.tuple(said, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const table: Table = {
          columns: [
            { id: "name", label: "名", numeric: false },
            { id: "a", label: "甲", numeric: true },
            { id: "b", label: "乙", numeric: true },
          ],
          rows: rows.map((cells, index) => ({ key: String(index), cells })),
        };
        const { heads, rows: flat } = flatTable(table, "zh");
        const [, ...back] = readText(writeRecords(heads, flat));
        expect(back.map(([name, a, b]) => [name, numberOf(a), numberOf(b)])).toEqual(
          rows.map(([name, a, b]) => [shown(name.text), plain(a.value), plain(b.value)]),
        );
      }),
    );
  });
});

function numberOf(text: string | undefined): number | undefined {
  return text === "" || text === undefined ? undefined : Number(text);
}

/** Nothing has no sign in a file. */
function plain(value: TableCell["value"]): number | undefined {
  return value === undefined ? undefined : Number(value) + 0;
}

/** A text that would run as a formula is preceded by an apostrophe, which spreadsheets do not show. */
function shown(text: string): string {
  const isNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/.test(text);
  return !isNumber && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

describe("the registry", () => {
  it("offers a format for what it takes, and no more", () => {
    expect(formatsOf(blockOf(TABLE))).toContain("csv");
    expect(formatsOf({ kind: "note", id: "note", text: [] })).not.toContain("csv");
    expect(formatsOfReport()).not.toContain("csv");
  });

  it("gives the file its name", async () => {
    const { name } = await fileOf("csv", takenOf(REPORT), blockOf(TABLE), IDLE);
    expect(name).toBe("地区生产总值-2022年-三区-数据表.csv");
  });
});
