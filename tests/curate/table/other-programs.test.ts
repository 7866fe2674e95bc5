import writeXlsxFile from "write-excel-file/universal";
import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/curate/table/read-grids.ts";
import { fixture, rowsOf, sheetsOf } from "./read.ts";

describe("a workbook of LibreOffice", () => {
  it("has merged heads, percentages, dates, codes, formulas and a hidden sheet", () => {
    const [table, hidden, ...more] = sheetsOf(readGrids("yearbook.xlsx", fixture("yearbook.xlsx")));
    expect(more).toEqual([]);
    expect(table).toEqual({
      name: "表1 地区生产总值",
      isHidden: false,
      rows: [
        ["各区主要指标（虚构数字）"],
        ["区", "地区生产总值\n（亿元）", "", "占比 <%> & 说明", "代码"],
        ["", "2023-06", "2024-02-29"],
        ["甲区", "6215.72", "96.00", "2.40%", "0755"],
        ["乙区", "1234.50", "0.30", "2.437%", "000755"],
        ["合计", "7450.22", "#DIV/0!", "", "TRUE"],
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 1, right: 2 },
      ],
      troubles: new Map([["C6", "error"]]),
    });
    expect(hidden).toEqual({
      name: "底稿",
      isHidden: true,
      rows: [[], [], ["", "440106000001"]],
      merges: [],
      troubles: new Map(),
    });
  });

  it("counts its days from 1904, and scales and names its numbers", () => {
    expect(rowsOf(readGrids("formats.xlsx", fixture("formats.xlsx")))).toEqual([
      ["2023", "2023-06-01 14:30", "09:05", "3.2亿元", "123456", "6215.72", "0.00000001234"],
    ]);
  });

  it("comes from a text whose percentages it took for numbers", () => {
    expect(rowsOf(readGrids("monthly.xlsx", fixture("monthly.xlsx")))).toEqual([
      ["区", "2024年1—6月", "同比"],
      ["甲区", "123.4", "5.10%"],
      ["乙区", "1022.07", "-0.30%"],
      ["丙区\n（新设）", "…"],
    ]);
  });
});

it("a workbook of write-excel-file is read with its formats, in the order of its sheets", async () => {
  const blob = await writeXlsxFile([
    {
      sheet: "各区",
      data: [
        [{ value: "区", columnSpan: 2 }, null, "2023年"],
        ["甲区", { value: 6215.72, format: "#,##0.00" }, { value: 0.024, format: "0.0%" }],
        [
          "乙区",
          { value: 96, format: "0.00" },
          { value: new Date(Date.UTC(2023, 5, 1)), format: "yyyy-mm-dd" },
        ],
        [{ value: "0755", type: String, format: "@" }, { value: true }, " 空格 & <标记> "],
      ],
    },
    { sheet: "说明", data: [["1. 数字系虚构"]] },
  ]).toBlob();
  const [table, notes] = sheetsOf(readGrids("a.xlsx", new Uint8Array(await blob.arrayBuffer())));
  expect(table?.rows).toEqual([
    ["区", "", "2023年"],
    ["甲区", "6215.72", "2.4%"],
    ["乙区", "96.00", "2023-06-01"],
    ["0755", "TRUE", " 空格 & <标记> "],
  ]);
  expect(table?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(notes).toMatchObject({ name: "说明", rows: [["1. 数字系虚构"]] });
});
