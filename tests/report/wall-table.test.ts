import { describe, expect, it } from "vitest";
import { wallTable } from "../../src/report/wall-table.ts";
import type { Table, TableColumn } from "../../src/core/table.ts";

// All words and figures are made up.
const LONG = "一项名字很长的指标，长到在墙上一行放不下，也说明它是怎么算的";

function tableOf(columns: readonly TableColumn[], texts: readonly string[], count: number): Table {
  return {
    columns,
    rows: Array.from({ length: count }, (_, at) => ({
      key: String(at),
      cells: texts.map((text) => ({ text })),
    })),
  };
}

const column = (id: string, more: Partial<TableColumn> = {}): TableColumn => ({
  ...{ id, label: id, numeric: false },
  ...more,
});

const FRESH = [
  column("indicator", { prose: true }),
  column("area", { order: 1 }),
  column("state", { order: 3 }),
  column("newest", { order: 4 }),
  column("next"),
  column("by", { order: 2 }),
  column("publisher", { prose: true }),
];
const TEXTS = [LONG, "某某区", "✕ 逾期", "2024年", "2025年", "2026年5月", LONG];

function idsOf(table: Table, room: { width: number; height: number }, unit = 30): readonly string[] {
  return wallTable(table, room, unit).columns.map(({ at }) => table.columns[at]?.id ?? "");
}

describe("a table on a wall", () => {
  it("keeps the columns that matter most beside what says which row it is, and a long name goes over lines", () => {
    const table = tableOf(FRESH, TEXTS, 60);
    expect(idsOf(table, { width: 500, height: 700 })).toEqual(["indicator", "area", "by"]);
    expect(idsOf(table, { width: 640, height: 700 })).toEqual(["indicator", "area", "state", "by"]);
    expect(wallTable(table, { width: 640, height: 700 }, 30).leftColumns).toBe(2);
    const blank = tableOf(FRESH, TEXTS.with(5, "—"), 60);
    expect(idsOf(blank, { width: 500, height: 700 })).toContain("state");
  });

  it("leaves a sentence out that would make one row higher than the wall", () => {
    const columns = [
      column("date"),
      column("what", { prose: true, order: 1 }),
      column("count", { order: 2 }),
    ];
    const table = tableOf(columns, ["2026年5月", LONG.repeat(8), "22"], 5);
    expect(idsOf(table, { width: 900, height: 700 })).toContain("what");
    expect(idsOf(table, { width: 400, height: 200 })).toEqual(["date", "count"]);
  });

  it("without a stated order keeps the first ones, and never parts a figure", () => {
    const columns = [column("area"), column("value", { numeric: true }), column("other")];
    const texts = ["某某区", "1 234 567 890.5", LONG];
    expect(idsOf(tableOf(columns, texts, 3), { width: 400, height: 700 })).toEqual(["area", "value"]);
    const [, value] = wallTable(tableOf(columns, texts, 3), { width: 400, height: 700 }, 30).columns;
    expect(value?.width).toBeGreaterThan(8 * 24);
  });

  it("shows a sentence only where its table calls it important", () => {
    const columns = [column("indicator", { prose: true }), column("set-by", { prose: true, order: 1 })];
    expect(idsOf(tableOf(columns, [LONG, LONG], 3), { width: 900, height: 700 })).toEqual([
      "indicator",
      "set-by",
    ]);
    const plain = [column("indicator", { prose: true }), column("set-by", { prose: true })];
    expect(idsOf(tableOf(plain, [LONG, LONG], 3), { width: 900, height: 700 })).toEqual(["indicator"]);
  });

  it("whose texts fit in a line each counts its rows as lines", () => {
    const columns = FRESH.map((one) => ({ ...one, prose: true as const, order: 1 }));
    const table = tableOf(columns, ["指标名", "某区", "✕ 逾期", "2024年", "2025年", "5月", "某某局"], 15);
    // The columns need less than there is; 15 rows and the head are of 1.875 em each. Of some sizes reckoning leaves a rest.
    for (let unit = 15; unit < 60; unit += 0.7) {
      const room = { width: 60 * unit, height: 16 * 1.875 * 0.8 * unit + 1 };
      expect(wallTable(table, room, unit).rows, String(unit)).toHaveLength(15);
    }
  });

  it("grows into the room that few rows leave, and counts two lines as two", () => {
    const few = wallTable(tableOf(FRESH, TEXTS, 4), { width: 640, height: 700 }, 30);
    expect(few.rows).toHaveLength(4);
    const wide = wallTable(tableOf(FRESH, TEXTS, 4), { width: 1800, height: 700 }, 30);
    expect(wide.size).toBeGreaterThan(36);
    const many = wallTable(tableOf(FRESH, TEXTS, 60), { width: 500, height: 700 }, 30);
    const single = tableOf(FRESH, ["短名", ...TEXTS.slice(1)], 60);
    expect(many.rows.length).toBeLessThan(
      wallTable(single, { width: 500, height: 700 }, 30).rows.length / 2 + 1,
    );
  });
});
