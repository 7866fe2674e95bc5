import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { rankCells } from "../../src/core/ranking.ts";
import { summarise } from "../../src/core/summary.ts";
import { area, cell } from "../made-up.ts";

const CODES = ["440106", "440112", "440304", "440305", "440307", "440303"];
const HIGHLIGHT = CODES.slice(0, 3).map(area);

function values(...list: readonly number[]): readonly Cell[] {
  return list.map((value, index) => cell(CODES[index] ?? "440199", value));
}

function summaryOf(cells: readonly Cell[], ratios = true) {
  return summarise(rankCells(cells, "higher"), HIGHLIGHT, ratios);
}

const missing: Cell = { kind: "missing", area: area("440304"), reason: "no-figure" };

describe("summarise", () => {
  it.each<[string, readonly Cell[], string]>([
    ["nothing without values", [missing], "nothing"],
    ["a single value", values(5), "single"],
    ["the order of a few", values(5, 3), "order"],
    ["the order of four", values(5, 3, 2, 1), "order"],
    ["the places in many", values(5, 3, 2, 1, 4), "places"],
  ])("says %s", (_, cells, kind) => {
    expect(summaryOf(cells).finding.kind).toBe(kind);
  });

  it.each<[string, readonly Cell[], boolean, number | undefined]>([
    ["the highest over the lowest", values(6, 4, 2), true, 3],
    ["not where ratios mean nothing", values(6, 4, 2), false, undefined],
    ["not over a loss", values(6, -2), true, undefined],
    ["not over zero", values(6, 0), true, undefined],
    ["not of a lower bound", [cell("440106", 6, { bound: "at-least" }), cell("440112", 2)], true, undefined],
    [
      "not over an upper bound",
      [cell("440106", 6), cell("440112", 2, { bound: "at-most" })],
      true,
      undefined,
    ],
    ["of an approximation", [cell("440106", 6, { bound: "about" }), cell("440112", 2)], true, 3],
  ])("gives a ratio: %s", (_, cells, ratios, expected) => {
    const { finding } = summaryOf(cells, ratios);
    expect(finding.kind === "order" ? finding.ratio : "no order").toBe(expected);
  });

  it("knows when the best is the lowest", () => {
    const { finding } = summarise(rankCells(values(3, 1, 2), "lower"), HIGHLIGHT, true);
    expect(finding).toMatchObject({ kind: "order", ascending: true, ratio: 3 });
  });

  it("names the highlighted areas within many, and the first of all", () => {
    const { finding } = summaryOf(values(5, 3, 2, 9, 8, 7));
    expect(finding).toMatchObject({
      kind: "places",
      of: 6,
      first: { cell: { area: "440305" } },
      placed: [
        { cell: { area: "440106" }, rank: { from: 4, to: 4, of: 6 } },
        { cell: { area: "440112" }, rank: { from: 5, to: 5, of: 6 } },
        { cell: { area: "440304" }, rank: { from: 6, to: 6, of: 6 } },
      ],
    });
  });

  it("has one period where all ranked values share it, and none where they differ", () => {
    expect(summaryOf(values(5, 3)).period).toBe("2022");
    const mixed = [cell("440106", 5), cell("440112", 3, { at: "2021", verdict: "near-period" })];
    expect(summaryOf(mixed).period).toBeUndefined();
  });

  it("names highlighted areas that could not be ranked, and no others", () => {
    const apart = cell("440112", 3, { verdict: "break" });
    const other: Cell = { kind: "missing", area: area("440303"), reason: "no-figure" };
    expect(summaryOf([cell("440106", 5), apart, missing, other]).absent).toEqual([apart, missing]);
  });
});
