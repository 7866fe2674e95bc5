import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreComposite } from "../../../src/core/composite/score.ts";
import type { Composite } from "../../../src/core/composite/types.ts";
import { cases, member, METHODS, placesOf, score, scoresOf, table } from "./made.ts";
import type { Case } from "./made.ts";

const plain: Omit<Composite, "members"> = {
  normalisation: "min-max",
  aggregation: "arithmetic",
  leavesOut: "areas",
};

function close(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(a)) expect(b[key]).toBeCloseTo(value, 8);
}

/** The same table with one area's value of one member better by so much. */
function bettered({ composite, rows }: Case, row: number, at: number, by: number): Case {
  const sign = composite.members[at]?.direction === "lower" ? -1 : 1;
  return {
    composite,
    rows: rows.map((one, index) => ({
      ...one,
      entries: one.entries.map((entry, column) =>
        index === row && column === at && entry !== "missing" ? { value: entry.value + sign * by } : entry,
      ),
    })),
  };
}

describe("a composite index", () => {
  it("adds shares of scores, the better end being the one that is named", () => {
    const members = [member("schools", { weight: 3 }), member("smog", { direction: "lower" })];
    const { areas } = score({
      composite: { ...plain, members },
      rows: table({ north: [10, 40], south: [20, 80], east: [15, 20] }),
    });
    expect(areas.map(({ area, score, place }) => [area, score, place.from])).toEqual([
      ["south", 75, 1],
      ["east", 62.5, 2],
      ["north", (100 * 2) / 3 / 4, 3],
    ]);
    expect(areas[1]?.parts).toEqual([
      { member: "schools", value: 15, normalised: 50, share: 0.75, contribution: 37.5 },
      { member: "smog", value: 20, normalised: 100, share: 0.25, contribution: 25 },
    ]);
  });

  it("gives the same place to the same score, whatever is lost in adding", () => {
    const members = ["a", "b", "c"].map((id) => member(id));
    const rows = table({ one: [0, 0.3, 0.1], two: [0.1, 0, 0.3], three: [0.3, 0.1, 0], last: [0, 0, 0] });
    expect(placesOf(score({ composite: { ...plain, members }, rows }))).toEqual({
      one: [1, 3],
      two: [1, 3],
      three: [1, 3],
      last: [4, 4],
    });
  });

  it("puts min–max and ranks from 1 to 100 for a geometric mean, so that a last place is no zero", () => {
    const members = [member("a"), member("b")];
    for (const normalisation of ["min-max", "rank"] as const) {
      const composite = { ...plain, normalisation, aggregation: "geometric" as const, members };
      const result = scoresOf(score({ composite, rows: table({ x: [0, 9], y: [9, 9], z: [3, 0] }) }));
      expect(result["x"]).toBeCloseTo(Math.sqrt(1 * (normalisation === "rank" ? 75.25 : 100)), 10);
    }
  });

  it.each(METHODS)("has parts that make its score: $normalisation, $aggregation", (method) => {
    fc.assert(
      fc.property(cases([method]), (one) => {
        for (const { score: whole, parts } of score(one).areas) {
          const contributions = parts.map(({ contribution }) => contribution);
          const made =
            method.aggregation === "arithmetic"
              ? contributions.reduce((sum, part) => sum + part, 0)
              : contributions.reduce((product, part) => product * part, 100);
          expect(made).toBeCloseTo(whole, 8);
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("hangs on proportions of weights alone, and on no order of members or areas", () => {
    fc.assert(
      fc.property(cases(), fc.double({ min: 0.01, max: 1000, noNaN: true }), (one, times) => {
        const { composite, rows } = one;
        const base = scoresOf(score(one));
        const scale = composite.members.map((each) => ({ ...each, weight: each.weight * times }));
        close(base, scoresOf(score({ composite: { ...composite, members: scale }, rows })));
        const turned = {
          composite: { ...composite, members: composite.members.toReversed() },
          rows: rows.toReversed().map((row) => ({ ...row, entries: row.entries.toReversed() })),
        };
        close(base, scoresOf(score(turned)));
        expect(placesOf(score(turned))).toEqual(placesOf(score(one)));
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * A better value never lowers the place of its area by min–max, rank and target. By z-scores it may: a value far out
 * stretches the deviation, and what sets the area off from the others in this member shrinks.
 */
describe("a better value", () => {
  it("never lowers a place where scores are by min–max, rank or target", () => {
    const methods = METHODS.filter(({ normalisation }) => normalisation !== "z-score");
    fc.assert(
      fc.property(
        cases(methods),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 200 }),
        (one, row, at, by) => {
          const [index, column] = [row % one.rows.length, at % one.composite.members.length];
          const after = scoreComposite(one.composite, bettered(one, index, column, by).rows);
          if (after.kind === "refused") {
            expect(after.reason).toBe("flat");
            return;
          }
          const area = one.rows[index]?.area ?? "";
          expect(placesOf(after)[area]?.[0]).toBeLessThanOrEqual(placesOf(score(one))[area]?.[0] ?? 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never lowers the score in its own member by z-scores", () => {
    const methods = METHODS.filter(({ normalisation }) => normalisation === "z-score");
    fc.assert(
      fc.property(cases(methods), fc.nat(), fc.integer({ min: 1, max: 200 }), (one, row, by) => {
        const index = row % one.rows.length;
        const area = one.rows[index]?.area;
        const after = scoreComposite(one.composite, bettered(one, index, 0, by).rows);
        if (after.kind === "refused") return;
        const own = (areas: typeof after.areas) =>
          areas.find((each) => each.area === area)?.parts[0]?.normalised ?? Number.NaN;
        expect(own(after.areas)).toBeGreaterThanOrEqual(own(score(one).areas) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("may lower a place by z-scores", () => {
    const composite = { ...plain, normalisation: "z-score" as const, members: [member("a"), member("b")] };
    const place = (value: number) => {
      const rows = table({ far: [value, 0], low: [2, 9], mid: [3, 2] });
      return placesOf(score({ composite, rows }))["far"]?.[0];
    };
    expect([place(4), place(11)]).toEqual([1, 2]);
  });
});
