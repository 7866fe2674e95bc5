import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/table.ts";
import { wallLayout } from "../../src/report/wall.ts";
import { stackOf } from "../../src/report/wall-stack.ts";
import { typeOf } from "../../src/state/wall.ts";

const WALL = { width: 1920, height: 1080, columns: 1, rows: 1, safe: 2 };
const TYPE = typeOf({ high: 2400, away: 8000 }, WALL.height);

/** Made up: so many columns of eight signs that are called important, and so many rows. */
function tableOf(important: number, rows: number): Table {
  const ids = Array.from({ length: 8 }, (_, at) => at);
  return {
    columns: ids.map((at) => ({
      ...{ id: String(at), label: "某一列", numeric: false },
      ...(at <= important && { order: at }),
    })),
    rows: Array.from({ length: rows }, (_, at) => ({
      key: String(at),
      cells: ids.map(() => ({ text: "不可分的八个字元" })),
    })),
  };
}

describe("tables on one wall", () => {
  it("stand beside each other where their important columns find room so, or there is none", () => {
    expect(stackOf(WALL, TYPE, [tableOf(2, 9), tableOf(2, 9)])).toBeUndefined();
    expect(stackOf(WALL, TYPE, [tableOf(-1, 9), tableOf(-1, 9)])).toBeUndefined();
    expect(stackOf(WALL, TYPE, [tableOf(7, 9)])).toBeUndefined();
    expect(stackOf({ ...WALL, columns: 2 }, TYPE, [tableOf(7, 9), tableOf(7, 9)])).toBeUndefined();
  });

  it("stand below each other otherwise, the short one no higher than its rows ask for", () => {
    const [few = 0, many = 0, some = 0] =
      stackOf(WALL, TYPE, [tableOf(7, 1), tableOf(7, 30), tableOf(7, 2)]) ?? [];
    expect(few).toBeLessThan(some);
    expect(some).toBeLessThan(many);
    const even = stackOf(WALL, TYPE, [tableOf(7, 30), tableOf(7, 40)]) ?? [];
    expect(even[0]).toBe(even[1]);
  });

  it("count those that find no room", () => {
    const tables = Array.from({ length: 4 }, () => tableOf(7, 30));
    const stack = stackOf(WALL, TYPE, tables) ?? [];
    expect(stack).toHaveLength(3);
    const { regions, left } = wallLayout(WALL, TYPE, tables.length, [], stack);
    expect(left).toBe(1);
    expect(regions[0]?.rows).toEqual([["head"], [0], [1], [2], ["foot"]]);
  });
});
