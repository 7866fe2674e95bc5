import { describe, expect, it } from "vitest";
import { BOLD, textWidth } from "../../../src/charts/parts.ts";
import { plainTable } from "../../../src/exports/office/plain-table.ts";
import { CELL, tablePages } from "../../../src/exports/office/table-pages.ts";
import type { PlainTable } from "../../../src/exports/office/table-pages.ts";
import { blocksOf } from "../../../src/report/report.ts";
import { benchmarkMade } from "../../benchmark-made.ts";
import { takenAt } from "./cases.ts";

const SIZES = [14, 12, 11, 10, 9, 8];
/** What stands in for the typeface of the file may run this much wider. */
const WIDER = 1.15;

describe("a table on slides", () => {
  it.each([876, 420, 272])(
    "breaks no word of its head, and no figure, in %i points of width",
    async (width) => {
      const taken = [await takenAt("all districts in English"), (await benchmarkMade("en")).taken];
      const tables = taken.flatMap(({ report }) =>
        blocksOf(report, "table").map(({ table }) => plainTable(table)),
      );
      expect(tables.length).toBeGreaterThan(2);
      for (const table of tables)
        for (const { head, numeric, rows, widths, size } of tablePages(table, {
          width,
          height: 300,
          sizes: SIZES,
        })) {
          const room = (column: number) => (widths[column] ?? 0) - 2 * CELL.side;
          const words = head.flatMap((label, column) =>
            label.split(" ").map((word) => ({ word, column, wide: textWidth(word, size) * BOLD * WIDER })),
          );
          const figures = rows.flatMap((row) =>
            row.flatMap((text, column) =>
              numeric[column] ? [{ word: text, column, wide: textWidth(text, size) * WIDER }] : [],
            ),
          );
          expect([...words, ...figures].filter(({ column, wide }) => wide > room(column))).toEqual([]);
        }
    },
  );

  // Made up: what a meeting's list looks like, sentences beside short words.
  const LONG = "市统计局、国家统计局某某调查队，以及由某某区另行指定的各部门";
  const rowOf = (at: number) => [
    `第${String(at)}项很长的指标的名字（可比价）`,
    "福田",
    "▲ 逾期（缺28期）",
    "2019年1—6月",
    LONG,
  ];
  const meeting = (count: number): PlainTable => ({
    head: ["指标", "地区", "状态", "应在何时前", "谁负责"],
    numeric: [false, false, false, false, false],
    rows: Array.from({ length: count }, (_, at) => rowOf(at)),
  });
  const ROOM = { width: 876, height: 304, sizes: [14, 12, 11, 10, 9] };

  it("leaves short words whole as long as sentences beside them give room, signs set apart as Office does", () => {
    for (const { widths, size } of tablePages(meeting(60), ROOM))
      for (const [column, text] of [
        [2, "▲ 逾期（缺 28 期）"],
        [3, "2019 年 1—6 月"],
      ] as const)
        expect((widths[column] ?? 0) - 2 * CELL.side).toBeGreaterThan(textWidth(text, size));
  });

  it.each([13, 29, 61])("parts %i rows into pages that hold about as many, and none is too high", (count) => {
    const pages = tablePages(meeting(count), ROOM);
    const counts = pages.map(({ rows }) => rows.length);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.floor(Math.max(...counts) / 2));
    for (const { heights } of pages)
      expect(heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(304);
  });

  it("counts the lines that signs set apart need", () => {
    const tight = "2019年1月2019年1月2019年1月2019年1月2019年1月2019年1月2019年1月";
    const table = { head: ["a", "b"], numeric: [false, false], rows: [[tight, "x"]] };
    const [page] = tablePages(table, { width: 240, height: 304, sizes: [10] });
    const lines = ((page?.heights[1] ?? 0) - 2 * CELL.top) / (10 * 1.5);
    const room = (page?.widths[0] ?? 0) - 2 * CELL.side;
    const wide = textWidth(tight.replace(/(?<=\d)(?=年|月)|(?<=年|月)(?=\d)/g, " "), 10);
    expect(lines).toBeGreaterThanOrEqual(Math.ceil(wide / room));
  });
});
