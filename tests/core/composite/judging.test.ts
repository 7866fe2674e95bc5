import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgingFrom } from "../../../src/core/composite/judging.ts";
import { weightsFrom } from "../../../src/core/composite/pairwise.ts";
import type { Judgement } from "../../../src/core/composite/pairwise.ts";

const IDS = ["a", "b", "c", "d"];
const weightsOf = fc.array(fc.double({ min: 0.5, max: 60, noNaN: true }), { minLength: 4, maxLength: 4 });

function partly(judgements: Parameters<typeof judgingFrom>[1], before: readonly number[]) {
  const found = judgingFrom(IDS, judgements, before);
  if (found.kind !== "partly") throw new Error(found.kind);
  return { ...found, shares: found.weights.map(({ weight }) => weight) };
}

const FIVE = ["a", "b", "c", "d", "e"];
const NAMES = ["a", "b", "c", "d", "e", "f"];

function weightsIn(ids: readonly string[], judgements: readonly Judgement[], before: readonly number[]) {
  const found = judgingFrom(ids, judgements, before);
  if (found.kind !== "partly") throw new Error(found.kind);
  return found.weights.map(({ weight }) => weight);
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, one) => sum + one, 0);
}

/** Each member but the first judged against one before it, or (its own place) against none: judgements without a ring. */
const forest = fc
  .record({
    parents: fc.tuple(...NAMES.map((_, at) => fc.integer({ min: 0, max: at }))),
    times: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
    before: fc.array(fc.double({ min: 0.01, max: 60, noNaN: true }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ parents, times, before }) => ({
    ...{ parents, before },
    judgements: parents.flatMap((parent, at): readonly Judgement[] => {
      const step = times[at] ?? 0;
      const said = step < 0 ? -1 / step : step + 1;
      return parent === at ? [] : [{ a: NAMES[parent] ?? "", b: NAMES[at] ?? "", times: Math.min(9, said) }];
    }),
  }))
  .filter(({ judgements }) => judgements.length > 0);

function rootOf(parents: readonly number[], at: number): number {
  const parent = parents[at] ?? at;
  return parent === at ? at : rootOf(parents, parent);
}

describe("pairs of which some are judged", () => {
  it("change nothing while none is", () => {
    expect(judgingFrom(IDS, [], [4, 3, 2, 1])).toEqual({ kind: "none" });
  });

  it("leave the weights as they were where a judgement says what they say", () => {
    fc.assert(
      fc.property(weightsOf, (before) => {
        const [a = 1, b = 1] = before;
        fc.pre(a / b >= 1 / 9 && a / b <= 9);
        const total = before.reduce((sum, one) => sum + one, 0);
        const { shares, judged, missing } = partly([{ a: "a", b: "b", times: a / b }], before);
        shares.forEach((share, at) => expect(share).toBeCloseTo((before[at] ?? 0) / total, 6));
        expect([judged, missing]).toEqual([1, 5]);
      }),
    );
  });

  it("leave one judged pair at exactly its ratio and all others as they were", () => {
    const at = (before: readonly number[]) =>
      weightsIn(["a", "b", "c"], [{ a: "a", b: "b", times: 4 }], before).map((one) => Number(one.toFixed(9)));
    expect(at([40, 30, 30])).toEqual([0.56, 0.14, 0.3]);
    expect(at([0, 50, 50])).toEqual([0.4, 0.1, 0.5]);
  });

  it("meet every judgement exactly where none can contradict another, and keep the sum of each group", () => {
    fc.assert(
      fc.property(forest, ({ parents, judgements, before }) => {
        const shares = weightsIn(NAMES, judgements, before);
        const total = sumOf(before);
        const of = (id: string) => shares[NAMES.indexOf(id)] ?? 0;
        for (const { a, b, times } of judgements) expect(of(a) / of(b) / times).toBeCloseTo(1, 9);
        for (const root of NAMES.keys()) {
          const group = [...NAMES.keys()].filter((one) => rootOf(parents, one) === root);
          const sum = (weights: readonly number[]) => sumOf(group.map((one) => weights[one] ?? 0));
          expect(sum(shares)).toBeCloseTo(sum(before) / total, 9);
        }
        expect(sumOf(shares)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("come to the same in whatever order the members stand and whichever of two is named first", () => {
    const times = fc.integer({ min: 1, max: 9 });
    const some = fc.array(fc.option(times, { nil: undefined }), { minLength: 10, maxLength: 10 });
    const order = fc.shuffledSubarray(FIVE, { minLength: 5, maxLength: 5 });
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(some, order, weights, (given, turned, before) => {
        const pairs = FIVE.flatMap((a, at) => FIVE.slice(at + 1).map((b) => ({ a, b })));
        const judgements = pairs.flatMap(({ a, b }, at) => {
          const said = given[at];
          return said === undefined ? [] : [{ a, b, times: said }];
        });
        fc.pre(judgements.length > 0 && judgements.length < pairs.length);
        const shares = weightsIn(FIVE, judgements, before);
        const backward = judgements.map(({ a, b, times: said }) => ({ a: b, b: a, times: 1 / said }));
        const beforeOf = turned.map((id) => before[FIVE.indexOf(id)] ?? 0);
        const again = weightsIn(turned, [...judgements, ...backward], beforeOf);
        FIVE.forEach((id, at) => expect(again[turned.indexOf(id)]).toBeCloseTo(shares[at] ?? 0, 9));
        expect(sumOf(shares)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("lie between judgements that contradict one another, by the geometric mean round a ring", () => {
    // 2 × 2 × 2 against 1: each of the three gives way by the cube root of 8; d stands apart.
    const ring = [
      { a: "a", b: "b", times: 2 },
      { a: "b", b: "c", times: 2 },
      { a: "c", b: "a", times: 2 },
    ];
    const shares = weightsIn(IDS, ring, [10, 20, 30, 40]);
    shares.forEach((share, at) => expect(share).toBeCloseTo([0.2, 0.2, 0.2, 0.4][at] ?? 0, 9));
  });

  it("leave a member at nothing of which nothing is judged", () => {
    expect(weightsIn(IDS, [{ a: "a", b: "b", times: 2 }], [4, 2, 2, 0])).toEqual([
      expect.closeTo(0.5),
      expect.closeTo(0.25),
      expect.closeTo(0.25),
      0,
    ]);
  });

  it("give a judged group that had nothing as much as so many members have on average", () => {
    const one = [{ a: "a", b: "b", times: 4 }];
    const given = weightsIn(IDS, one, [0, 0, 30, 10]).map((share) => share.toFixed(6));
    expect(given).toEqual(["0.400000", "0.100000", "0.375000", "0.125000"]);
    const alike = weightsIn(IDS, one, [0, 0, 0, 0]).map((share) => share.toFixed(6));
    expect(alike).toEqual(["0.400000", "0.100000", "0.250000", "0.250000"]);
  });

  it("are asked whether they agree once all are judged", () => {
    const all = [
      { a: "a", b: "b", times: 2 },
      { a: "a", b: "c", times: 4 },
      { a: "b", b: "c", times: 2 },
    ];
    const found = judgingFrom(["a", "b", "c"], all, [1, 1, 1]);
    expect(found).toMatchObject({ kind: "weights", consistency: "consistent" });
    expect(found).toEqual(weightsFrom(["a", "b", "c"], all));
  });
});
