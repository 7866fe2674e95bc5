import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_SHEET, FOLLOW_UPS } from "../../src/core/sheet.ts";
import type { Sheet } from "../../src/core/sheet.ts";
import { readSheet, writeSheet } from "../../src/data/assessment.ts";

const score = fc.integer({ min: 0, max: 10 });
const sheets: fc.Arbitrary<Sheet> = fc.record({
  weights: fc.record({
    idea: fc.integer({ min: 0, max: 100 }),
    measure: fc.integer({ min: 0, max: 100 }),
    reach: fc.integer({ min: 0, max: 100 }),
  }),
  entries: fc.uniqueArray(
    fc.record(
      {
        reform: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
        scores: fc.record({ idea: score, measure: score, reach: score }, { requiredKeys: [] }),
        reason: fc.string({ unit: "grapheme" }),
        reviewOn: fc
          .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        followUp: fc.constantFrom(...FOLLOW_UPS),
      },
      { requiredKeys: ["reform", "scores"] },
    ),
    { selector: ({ reform }) => reform },
  ),
});

describe("a sheet as a file", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(readSheet(writeSheet(sheet))).toEqual({ kind: "read", sheet });
      }),
    );
  });

  it("is read with a byte order mark too", () => {
    expect(readSheet(`\uFEFF${writeSheet(EMPTY_SHEET)}`)).toMatchObject({ kind: "read" });
  });

  it("never makes reading throw, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["read", "refused"]).toContain(readSheet(text).kind);
      }),
    );
  });
});

describe("a broken file is refused by name and place", () => {
  const entry = (part: object) => ({ reform: "th-one-seal", scores: {}, ...part });
  const file = (part: object) =>
    JSON.stringify({
      kind: "qujian-assessment",
      format: 1,
      weights: EMPTY_SHEET.weights,
      entries: [entry({})],
      ...part,
    });

  it.each([
    ["cut off", file({}).slice(0, 40), "not-json", ""],
    ["of another kind", file({ kind: "other" }), "wrong", "kind"],
    ["of a later format", file({ format: 2 }), "wrong", "format"],
    ["without weights", file({ weights: undefined }), "missing", "weights"],
    [
      "with a score above ten",
      file({ entries: [entry({ scores: { idea: 11 } })] }),
      "wrong",
      "entries[0].scores.idea",
    ],
    [
      "with half a point",
      file({ entries: [entry({ scores: { reach: 2.5 } })] }),
      "wrong",
      "entries[0].scores.reach",
    ],
    [
      "with a score for something else",
      file({ entries: [entry({ scores: { luck: 1 } })] }),
      "surplus",
      "entries[0].scores.luck",
    ],
    [
      "with a day that does not exist",
      file({ entries: [entry({ reviewOn: "2026-02-31" })] }),
      "wrong",
      "entries[0].reviewOn",
    ],
    [
      "with an unknown result",
      file({ entries: [entry({ followUp: "maybe" })] }),
      "wrong",
      "entries[0].followUp",
    ],
    ["with a reform twice", file({ entries: [entry({}), entry({})] }), "twice", "entries[1].reform"],
    ["that is a bare word", '"sheet"', "wrong", ""],
  ])("%s", (_, text, kind, where) => {
    const read = readSheet(text);
    if (read.kind === "read") throw new Error("was not refused");
    expect(read.problems.map((problem) => [problem.kind, problem.where])).toEqual([[kind, where]]);
  });

  it("names everything that is wrong at once", () => {
    const read = readSheet(file({ format: 9, weights: { idea: -1, measure: 1, reach: 1 } }));
    expect(read.kind === "refused" && read.problems.map(({ where }) => where)).toEqual([
      "format",
      "weights.idea",
    ]);
  });
});
