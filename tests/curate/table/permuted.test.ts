import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDesk } from "../../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../../src/curate/table/decisions.ts";
import { ownSource } from "../../../src/core/own.ts";
import { readOwnExport, writeOwn } from "../../../src/data/own-export.ts";
import { catalogue } from "./catalogue.ts";

// All figures are made up.

const desk = createDesk(catalogue, () => "a".repeat(64));

function taken(rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.join(",")).join("\n");
  const file = desk.open("编造.csv", new TextEncoder().encode(text), undefined, () => undefined);
  if (file.kind === "trouble") throw new Error(file.trouble);
  const order = { tables: file.tables, decisions: UNDECIDED, known: [] };
  const source = ownSource({ hash: file.hash, file: file.name, kind: "yearbook" });
  const own = desk.take(order, { source, status: "final", taken: "2024-01-01T00:00:00Z" });
  if (!own) throw new Error("Nothing is taken.");
  return own;
}

const figuresOf = (rows: readonly (readonly string[])[]) =>
  taken(rows)
    .observations.map(({ indicator, area, period, value }) => `${indicator} ${area} ${period} ${value}`)
    .sort();

const shuffled = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, at) => at),
    { minLength: count, maxLength: count },
  );

const LONG = [
  ["地区", "年份", "指标", "单位", "数值"],
  ["天河区", "2022年", "地区生产总值", "亿元", "11.5"],
  ["天河区", "2023年", "地区生产总值", "亿元", "12.5"],
  ["黄埔区", "2022年", "年末常住人口", "万人", "21.5"],
  ["福田区", "2023年", "常住人口城镇化率", "%", "99.5"],
];
const WIDE = [
  ["地区", "2021年", "2022年", "2023年"],
  ["天河区", "1.5", "2.5", "3.5"],
  ["黄埔区", "4.5", "5.5", "6.5"],
  ["福田区", "7.5", "8.5", "9.5"],
];
const NAMED = WIDE.map((row, at) => ["指标", ...row].map((cell, column) => (column === 0 && at > 0 ? "地区生产总值（亿元）" : cell))); // oxfmt-ignore

describe("whatever the order of its rows and columns", () => {
  it.each([
    ["the long form", LONG, 0],
    ["areas down and periods across", NAMED, 2],
  ] as const)("%s is read to the same figures", (_, table, fixed) => {
    const expected = figuresOf(table);
    expect(expected.length).toBeGreaterThan(3);
    const width = (table[0] ?? []).length;
    fc.assert(
      fc.property(shuffled(table.length - 1), shuffled(width - fixed), (rows, columns) => {
        const order = [
          ...Array.from({ length: fixed }, (_one, at) => at),
          ...columns.map((at) => at + fixed),
        ];
        const pick = (row: readonly string[]) => order.map((at) => row[at] ?? "");
        const body = rows.map((at) => pick(table[at + 1] ?? []));
        expect(figuresOf([pick(table[0] ?? []), ...body])).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

it("what a desk takes is the same after it was exported and read back", () => {
  const value = fc.integer({ min: 0, max: 99_999 }).map((whole) => String(whole / 100));
  fc.assert(
    fc.property(fc.array(value, { minLength: 9, maxLength: 9 }), (values) => {
      const rows = NAMED.map((row, at) =>
        at === 0 ? row : [...row.slice(0, 2), ...values.slice(at * 3 - 3, at * 3)],
      );
      const own = taken(rows);
      expect(own.observations).toHaveLength(9);
      expect(readOwnExport(writeOwn([own]))).toEqual({ kind: "read", files: [own] });
    }),
    { numRuns: 50 },
  );
});
