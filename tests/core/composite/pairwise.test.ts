import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightsFrom } from "../../../src/core/composite/pairwise.ts";
import type { Judgement, Pairwise } from "../../../src/core/composite/pairwise.ts";

/** Every pair above the diagonal. */
function judgements(ids: readonly string[], times: (a: number, b: number) => number): readonly Judgement[] {
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, offset) => ({ a, b, times: times(i, i + 1 + offset) })),
  );
}

function weights(found: Pairwise) {
  if (found.kind !== "weights") throw new Error(found.kind);
  return { ...found, shares: found.weights.map(({ weight }) => weight) };
}

/**
 * T. L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1 (1), 2008, pp. 83–98:
 * which drink is consumed more in the United States, with the priorities and the ratio that the article prints.
 */
const DRINKS = ["coffee", "wine", "tea", "beer", "sodas", "milk", "water"];
const SAATY = [
  [1, 9, 5, 2, 1, 1, 1 / 2],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 1 / 2],
  [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];
const PRINTED = [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327];

describe("weights from judgements of two at a time", () => {
  it("are those of a published example, with its consistency ratio", () => {
    const found = weights(
      weightsFrom(
        DRINKS,
        judgements(DRINKS, (i, j) => SAATY[i]?.[j] ?? Number.NaN),
      ),
    );
    found.shares.forEach((share, at) => expect(Math.abs(share - (PRINTED[at] ?? 0))).toBeLessThan(0.001));
    expect(found.ratio).toBeCloseTo(0.022, 3);
    expect(found.consistency).toBe("consistent");
  });

  it("are the proportions themselves where all judgements agree", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: 1, maxLength: 15 }),
        (true_) => {
          const ids = true_.map((_, at) => `m${at}`);
          const total = true_.reduce((sum, one) => sum + one, 0);
          const found = weights(
            weightsFrom(
              ids,
              judgements(ids, (i, j) => (true_[i] ?? 1) / (true_[j] ?? 1)),
            ),
          );
          found.shares.forEach((share, at) => expect(share).toBeCloseTo((true_[at] ?? 0) / total, 8));
          expect(found.lambda).toBeCloseTo(ids.length, 6);
          expect(found.ratio).toBeCloseTo(0, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("say so when the judgements contradict one another", () => {
    const circle = [
      { a: "a", b: "b", times: 5 },
      { a: "b", b: "c", times: 5 },
      { a: "c", b: "a", times: 5 },
    ];
    const found = weights(weightsFrom(["a", "b", "c"], circle));
    expect(found.consistency).toBe("inconsistent");
    expect(found.ratio).toBeGreaterThan(0.1);
    found.shares.forEach((share) => expect(share).toBeCloseTo(1 / 3, 8));
  });

  /** Weights that agree, and one judgement turned round: the planted one, and what it was, must be found. */
  it("name the judgement that contradicts most, and what the others come to for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(1, 2, 4), { minLength: 4, maxLength: 7 }),
        fc.nat(),
        (levels, which) => {
          const ids = levels.map((_, at) => `m${at}`);
          const agreeing = judgements(ids, (i, j) => (levels[i] ?? 1) / (levels[j] ?? 1));
          const at = which % agreeing.length;
          const wrong = agreeing.map((one, index) =>
            index === at ? { ...one, times: one.times > 1 ? 1 / 9 : 9 } : one,
          );
          const found = weights(weightsFrom(ids, wrong));
          // Among many a single one may not be enough to be worth a warning.
          fc.pre(found.consistency === "inconsistent");
          const { a, b, times, agrees } = found.contradiction ?? {};
          expect({ a, b, times }).toEqual(wrong[at]);
          expect(agrees).toBeCloseTo(agreeing[at]?.times ?? 0, 8);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("do not name a judgement that already says as much as the scale lets the others say", () => {
    const given = judgements(["a", "b", "c"], (i, j) => (i === 1 && j === 2 ? 3 : 9));
    const found = weights(weightsFrom(["a", "b", "c"], given));
    // a counts 9 times as much as b, and b 3 times as much as c: of a and c no more than 9 can be said.
    expect(found.contradiction).toBeDefined();
    expect(found.contradiction).not.toMatchObject({ a: "a", b: "c" });
  });

  it("agree better once the judgement that contradicts most is changed as the others say", () => {
    const steps = fc.integer({ min: 1, max: 9 }).chain((n) => fc.constantFrom(n, 1 / n));
    fc.assert(
      fc.property(fc.array(steps, { minLength: 10, maxLength: 10 }), (times) => {
        const ids = ["a", "b", "c", "d", "e"];
        const given = judgements(ids, () => 1).map((one, at) => ({ ...one, times: times[at] ?? 1 }));
        const before = weights(weightsFrom(ids, given));
        const { contradiction } = before;
        if (before.consistency !== "inconsistent") expect(contradiction).toBeUndefined();
        if (!contradiction) return;
        expect(contradiction.agrees).not.toBe(contradiction.times);
        const changed = given.map((one) =>
          one.a === contradiction.a && one.b === contradiction.b
            ? { ...one, times: contradiction.agrees }
            : one,
        );
        expect(weights(weightsFrom(ids, changed)).lambda).toBeLessThan(before.lambda);
      }),
      { numRuns: 200 },
    );
  });

  it("have no ratio where no random index is published", () => {
    const ids = Array.from({ length: 16 }, (_, at) => `m${at}`);
    const found = weights(
      weightsFrom(
        ids,
        judgements(ids, () => 1),
      ),
    );
    expect([found.ratio, found.consistency]).toEqual([undefined, "unknown"]);
  });

  it("name the pairs that are not judged, and the judgements that cannot be used", () => {
    expect(weightsFrom(["a", "b", "c"], [{ a: "c", b: "a", times: 2 }])).toEqual({
      kind: "incomplete",
      missing: [
        { a: "a", b: "b" },
        { a: "b", b: "c" },
      ],
    });
    const bad = [
      { a: "a", b: "b", times: 10 },
      { a: "a", b: "a", times: 1 },
      { a: "a", b: "x", times: 1 },
      { a: "b", b: "c", times: 3 },
      { a: "c", b: "b", times: 3 },
    ];
    expect(weightsFrom(["a", "b", "c"], [...bad, { a: "a", b: "c", times: 2 }])).toEqual({
      kind: "unusable",
      judgements: bad,
    });
    const twice = [
      { a: "a", b: "b", times: 3 },
      { a: "b", b: "a", times: 1 / 3 },
    ];
    expect(weights(weightsFrom(["a", "b"], twice)).shares[0]).toBeCloseTo(0.75, 10);
  });
});
