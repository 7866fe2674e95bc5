import { describe, expect, it } from "vitest";
import { BOLD, textWidth } from "../../../src/charts/parts.ts";
import { plainTable } from "../../../src/exports/office/plain-table.ts";
import { CELL, tablePages } from "../../../src/exports/office/table-pages.ts";
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
});
