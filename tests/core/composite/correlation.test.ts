import { describe, expect, it } from "vitest";
import { correlationsOf } from "../../../src/core/composite/correlation.ts";
import { member, table } from "./made.ts";

function pairs(
  columns: Readonly<Record<string, readonly number[]>>,
  lower: readonly string[] = [],
  related: readonly (readonly [string, string])[] = [],
) {
  const ids = Object.keys(columns);
  const n = columns[ids[0] ?? ""]?.length ?? 0;
  const rows = table(
    Object.fromEntries(
      Array.from({ length: n }, (_, row) => [`a${row}`, ids.map((id) => columns[id]?.[row] ?? 0)]),
    ),
  ).map(({ area, entries }) => ({ area, entries: entries.filter((entry) => entry !== "missing") }));
  const members = ids.map((id) => member(id, { direction: lower.includes(id) ? "lower" : "higher" }));
  return correlationsOf({ members, rows }, related);
}

describe("members that go together", () => {
  const x = [1, 2, 3, 4, 5, 6];

  it("have Pearson's and Spearman's coefficients, ties sharing their places", () => {
    const [found] = pairs({ a: [1, 2, 3, 4, 5], b: [2, 1, 4, 3, 5] });
    expect(found?.pearson).toBeCloseTo(0.8, 12);
    expect(found?.spearman).toBeCloseTo(0.8, 12);
    const [tied] = pairs({ a: [1, 1, 2, 3, 4], b: [10, 20, 30, 400, 5000] });
    expect(tied?.spearman).toBeCloseTo(9.5 / Math.sqrt(9.5 * 10), 12);
    expect(tied?.pearson).toBeLessThan(0.9);
  });

  it("count double, or cancel out, by their directions and not by the sign alone", () => {
    const falling = x.map((value) => 20 - value);
    expect(pairs({ a: x, b: falling }, ["b"])[0]).toMatchObject({ n: 6, together: "double" });
    expect(pairs({ a: x, b: falling })[0]?.together).toBe("opposed");
    expect(pairs({ a: x, b: x.map((value) => value ** 9) })[0]?.together).toBe("double");
    expect(pairs({ a: x, b: [3, 1, 4, 1, 5, 2] })[0]?.together).toBe("free");
  });

  it("are not called close over fewer than five areas, nor where one does not vary", () => {
    expect(pairs({ a: [1, 2, 3, 4], b: [1, 2, 3, 4] })[0]).toMatchObject({ n: 4, together: "few" });
    expect(pairs({ a: x, b: x.map(() => 7) })[0]).toMatchObject({
      pearson: undefined,
      spearman: undefined,
      together: "free",
    });
  });

  it("are named where one is part of the other, whatever the figures", () => {
    const found = pairs({ a: x, b: [3, 1, 4, 1, 5, 2], c: x }, [], [["b", "a"]]);
    expect(found.map(({ a, b, isRelated }) => [a, b, isRelated])).toEqual([
      ["a", "b", true],
      ["a", "c", false],
      ["b", "c", false],
    ]);
  });
});
