import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/charts/parts.ts";
import type { Table } from "../../src/core/table.ts";
import { referencesOf } from "../../src/explain/references.ts";
import { layOutTable } from "../../src/exports/word/columns.ts";
import { shownAt } from "../shown.ts";
import { takenAt } from "./office/cases.ts";
import { textIn, wordOf, xmlOf } from "./word-parts.ts";

/** A made-up table of as many districts. */
function tableOf(districts: number): Table {
  const names = Array.from({ length: districts }, (_, at) => `区${String(at)}`);
  return {
    columns: [
      { id: "name", label: "指标", numeric: false },
      { id: "period", label: "时期", numeric: false },
      ...names.map((label) => ({ id: label, label, numeric: true })),
      { id: "lead", label: "排第一", numeric: false },
    ],
    rows: [
      {
        key: "made-up",
        cells: [
          { text: "编造的家庭户人均住房建筑面积", value: "" },
          { text: "2024年12月", value: "2024-12" },
          ...names.map(() => ({ text: "2,241,826", value: 2241826, origin: "made-up" })),
          { text: "不分优劣", value: "" },
        ],
      },
    ],
  };
}

describe("a table in Word", () => {
  it.each([3, 4, 5])("of %s districts stands in one piece", (districts) => {
    const { pieces } = layOutTable(tableOf(districts));
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.columns).toHaveLength(districts + 3);
  });

  it("is set as large as others where there is room", () => {
    expect(layOutTable(tableOf(1)).type).toBe(10.5);
  });

  it.each([1, 3, 5])("never breaks a line within a period (%s districts)", (districts) => {
    const { type, pieces } = layOutTable(tableOf(districts));
    // A quarter of an em between digits and signs on each of three seams, and both margins of the cell.
    const line = (textWidth("2024年12月", type) + 0.75 * type) * 20 + 160;
    expect(pieces[0]?.widths[1]).toBeGreaterThanOrEqual(line);
  });

  it("goes on below where even small type has no room", () => {
    const { type, pieces } = layOutTable(tableOf(30));
    expect(type).toBe(10.5);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every(({ columns }) => columns[0] === 0)).toBe(true);
  });
});

describe("a Word document", () => {
  it("stays on one page where it is short, and where it is long begins below its caption", async () => {
    const { report, stock } = await shownAt("#/monitor?a=focus&mv=targets");
    const references = () => Promise.resolve(referencesOf(report.figures, stock));
    const taken = { report, link: "https://example.org/qujian/#/monitor", references };
    const tables = xmlOf(await wordOf(taken), "word/document.xml").match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const cities = tables.find((xml) => textIn(xml).includes("广州（全市）")) ?? "";
    const rows = cities.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const kept = rows.map((xml) => xml.includes("<w:keepNext/>"));
    // Twelve rows of several lines each fill a page, on which a caption has no room.
    expect(kept.length).toBeGreaterThan(8);
    expect(kept.slice(0, 2)).toEqual([true, true]);
    expect(kept.slice(2, -3)).toEqual(kept.slice(2, -3).map(() => false));
  });

  it("leaves no line alone on a page", async () => {
    const file = await wordOf(await takenAt("three districts"));
    expect(xmlOf(file, "word/styles.xml")).toMatch(/<w:pPrDefault><w:pPr><w:widowControl\/>/);
  });

  it("names the article of every case by its number in the list, and draws no table again", async () => {
    const taken = await takenAt("all reforms");
    const file = await wordOf(taken);
    const document = xmlOf(file, "word/document.xml");
    const said = textIn(document);
    const list = said.slice(said.lastIndexOf("来源"));
    const { cited = [] } = taken.report;
    expect(cited.length).toBeGreaterThan(1);
    expect(list.match(/\[\d+\] /g)).toHaveLength(cited.length);
    const cases = cited.flatMap(({ keys }) => keys);
    const marks = said.slice(0, said.lastIndexOf("来源")).match(/\[\d+\](?! )/g) ?? [];
    expect(marks).toHaveLength(cases.length);
    expect(said.match(/领域 × 地区/g)).toHaveLength(1);
  });
});
