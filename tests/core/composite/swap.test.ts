import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreComposite } from "../../../src/core/composite/score.ts";
import { swapsOf } from "../../../src/core/composite/swap.ts";
import type { Composite } from "../../../src/core/composite/types.ts";
import { cases, member, score, scored, scoresOf, table } from "./made.ts";
import type { Case } from "./made.ts";

const plain = { normalisation: "min-max", aggregation: "arithmetic", leavesOut: "areas" } as const;

/** The index with one member's share of all weights set and the others in proportion. */
function withShare({ composite, rows }: Case, id: string, share: number) {
  const others = composite.members.reduce((sum, one) => sum + (one.id === id ? 0 : one.weight), 0);
  const members = composite.members.map((one) => ({
    ...one,
    weight: one.id === id ? share : (one.weight / others) * (1 - share),
  }));
  return scoresOf(scored(scoreComposite({ ...composite, members }, rows)));
}

describe("the smallest change of one weight that swaps two neighbours", () => {
  it("is told with its member and its new share", () => {
    const members = [member("a", { weight: 6 }), member("b", { weight: 4 })];
    const rows = table({ x: [10, 0], y: [0, 10], z: [0, 0] });
    const [first, second] = swapsOf(score({ composite: { ...plain, members }, rows }));
    expect(first).toMatchObject({ upper: "x", lower: "y", kind: "swap" });
    if (first?.kind !== "swap") throw new Error("no swap");
    expect(first.to).toBeCloseTo(0.5, 12);
    // Without any weight for b the two would have the same score, and neither be ahead.
    expect(second).toEqual({ upper: "y", lower: "z", kind: "none" });
  });

  it("is not found where one is ahead in everything, nor asked for where both have the same score", () => {
    const composite: Composite = { ...plain, members: [member("a"), member("b")] };
    const swaps = swapsOf(score({ composite, rows: table({ x: [9, 9], y: [5, 6], z: [6, 5], w: [1, 1] }) }));
    expect(swaps.map(({ kind }) => kind)).toEqual(["none", "tied", "none"]);
    const lone = { ...plain, members: [member("a")] };
    expect(swapsOf(score({ composite: lone, rows: table({ x: [2], y: [1] }) }))[0]?.kind).toBe("none");
  });

  it("makes the scores meet, turns the order past that point, and no other member does so sooner", () => {
    fc.assert(
      fc.property(cases(), (one) => {
        const base = score(one);
        for (const swap of swapsOf(base)) {
          if (swap.kind === "tied") continue;
          const ahead = (id: string, share: number) => {
            const scores = withShare(one, id, share);
            return (scores[swap.upper] ?? 0) - (scores[swap.lower] ?? 0);
          };
          const reach = swap.kind === "swap" ? Math.abs(swap.to - swap.from) * 0.99 : 1;
          for (const { id, weight } of base.members.filter(() => base.members.length > 1))
            for (const share of [weight - reach, weight + reach].filter((to) => to > 0 && to < 1))
              expect(ahead(id, share)).toBeGreaterThan(-1e-9);
          if (swap.kind === "none") continue;
          expect(ahead(swap.member, swap.to)).toBeCloseTo(0, 6);
          const past = swap.to + Math.sign(swap.to - swap.from) * 0.01;
          if (past > 0 && past < 1) expect(ahead(swap.member, past)).toBeLessThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
