import { describe, expect, it } from "vitest";
import { entryOf, mergeSheets, rankSheet, totalOf, withEntry } from "../../src/core/assessment.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { Assessment, Scores, Sheet, Weights } from "../../src/core/sheet.ts";

const WEIGHTS: Weights = { idea: 40, measure: 30, reach: 30 };

function entry(reform: string, idea: number, measure: number, reach: number): Assessment {
  return { reform, scores: { idea, measure, reach } };
}

describe("the weighted score", () => {
  it.each<[string, Scores, Weights, number | undefined]>([
    ["is the mean with the weights", { idea: 10, measure: 0, reach: 5 }, WEIGHTS, 5.5],
    [
      "does not depend on what the weights add up to",
      { idea: 8, measure: 6, reach: 4 },
      { idea: 1, measure: 1, reach: 1 },
      6,
    ],
    ["is unknown while a score is missing", { idea: 8, measure: 6 }, WEIGHTS, undefined],
    [
      "does without a score that has no weight",
      { idea: 8, measure: 6 },
      { idea: 1, measure: 1, reach: 0 },
      7,
    ],
    ["takes nought for a score", { idea: 0, measure: 0, reach: 0 }, WEIGHTS, 0],
    [
      "is unknown where nothing has weight",
      { idea: 1, measure: 1, reach: 1 },
      { idea: 0, measure: 0, reach: 0 },
      undefined,
    ],
  ])("%s", (_, scores, weights, expected) => {
    expect(totalOf(scores, weights)).toBe(expected);
  });
});

describe("ranking", () => {
  it("lets equals share a place and leaves out what is not fully scored", () => {
    const sheet: Sheet = {
      weights: { idea: 1, measure: 1, reach: 1 },
      entries: [
        entry("a", 3, 3, 3),
        entry("b", 9, 9, 9),
        entry("c", 1, 3, 5),
        { reform: "d", scores: { idea: 10 } },
      ],
    };
    const { ranked, unranked } = rankSheet(sheet);
    expect(ranked.map(({ entry: { reform }, rank }) => [reform, rank])).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 2],
    ]);
    expect(unranked.map(({ reform }) => reform)).toEqual(["d"]);
  });
});

describe("writing", () => {
  it("replaces an entry in its place, and takes away one that says nothing", () => {
    const two = [entry("a", 1, 1, 1), entry("b", 2, 2, 2)].reduce(withEntry, EMPTY_SHEET);
    expect(
      withEntry(two, entry("a", 5, 5, 5)).entries.map(({ reform, scores }) => [reform, scores.idea]),
    ).toEqual([
      ["a", 5],
      ["b", 2],
    ]);
    expect(withEntry(two, { reform: "a", scores: {} }).entries.map(({ reform }) => reform)).toEqual(["b"]);
    expect(entryOf(two, "none")).toEqual({ reform: "none", scores: {} });
  });

  it("keeps a reason without a score", () => {
    expect(withEntry(EMPTY_SHEET, { reform: "a", scores: {}, reason: "好" }).entries).toHaveLength(1);
  });
});

describe("merging", () => {
  it("loses nothing of its own, and says what was added and replaced", () => {
    const own = [entry("a", 1, 1, 1), entry("b", 2, 2, 2), entry("c", 3, 3, 3)].reduce(
      withEntry,
      EMPTY_SHEET,
    );
    const file: Sheet = {
      weights: { idea: 1, measure: 2, reach: 3 },
      entries: [entry("b", 9, 9, 9), entry("c", 3, 3, 3), entry("d", 4, 4, 4), { reform: "a", scores: {} }],
    };
    const { sheet, added, replaced } = mergeSheets(own, file);
    expect([added, replaced]).toEqual([1, 1]);
    expect(sheet.entries.map(({ reform, scores }) => [reform, scores.idea])).toEqual([
      ["a", 1],
      ["b", 9],
      ["c", 3],
      ["d", 4],
    ]);
    expect(sheet.weights).toEqual(file.weights);
  });
});
