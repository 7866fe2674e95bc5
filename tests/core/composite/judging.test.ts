import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgingFrom } from "../../../src/core/composite/judging.ts";

const IDS = ["a", "b", "c", "d"];
const weightsOf = fc.array(fc.double({ min: 0.5, max: 60, noNaN: true }), { minLength: 4, maxLength: 4 });

function partly(judgements: Parameters<typeof judgingFrom>[1], before: readonly number[]) {
  const found = judgingFrom(IDS, judgements, before);
  if (found.kind !== "partly") throw new Error(found.kind);
  return { ...found, shares: found.weights.map(({ weight }) => weight) };
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

  it("give more to what is judged to count more, whichever of the two is named first", () => {
    fc.assert(
      fc.property(weightsOf, fc.integer({ min: 1, max: 8 }), (before, times) => {
        const share = (more: number) => partly([{ a: "a", b: "b", times: more }], before).shares[0] ?? 0;
        expect(share(times + 1)).toBeGreaterThan(share(times));
        const turned = partly([{ a: "b", b: "a", times: 1 / times }], before).shares[0] ?? 0;
        expect(turned).toBeCloseTo(share(times), 9);
      }),
    );
  });

  it("count what counted nothing least, and weigh all alike where nothing counted", () => {
    const { shares } = partly([{ a: "a", b: "b", times: 2 }], [4, 2, 2, 0]);
    expect(Math.min(...shares)).toBe(shares[3]);
    expect(partly([{ a: "a", b: "b", times: 1 }], [0, 0, 0, 0]).shares.map((one) => one.toFixed(6))).toEqual(
      Array.from({ length: 4 }, () => "0.250000"),
    );
  });

  it("are asked whether they agree once all are judged", () => {
    const all = [
      { a: "a", b: "b", times: 2 },
      { a: "a", b: "c", times: 4 },
      { a: "b", b: "c", times: 2 },
    ];
    expect(judgingFrom(["a", "b", "c"], all, [1, 1, 1])).toMatchObject({
      kind: "weights",
      consistency: "consistent",
    });
  });
});
