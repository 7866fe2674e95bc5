import { describe, expect, it } from "vitest";
import { isEqual } from "../../src/core/equal.ts";

/** Made up: each says something else than every other. */
const DIFFERENT: readonly unknown[] = [
  ...[undefined, null, 0, -0, 1, NaN, "", "1", true, false],
  ...[[], {}, [undefined], { a: undefined }, { b: undefined }, { a: null }, [[]], [{}], { 0: 1 }, [1]],
  ...[{ a: 1, b: 2 }, { a: 1 }, { a: 1, b: [2, { c: 3 }] }, { a: 1, b: [2, { c: 4 }] }, [1, 2], [2, 1]],
  ...[new Map([["a", 1]]), new Map([["a", 1]]), new Set([1]), new Date(0), () => 1, () => 1, Symbol("a")],
  ...[{ toString: 1 }, { constructor: 1 }, { length: 0 }, { a: () => 1 }, { a: new Map() }],
];

describe("two values", () => {
  it("say the same only where each is itself", () => {
    const wrong = DIFFERENT.flatMap((one, at) =>
      DIFFERENT.flatMap((other, to) => (isEqual(one, other) === (at === to) ? [] : [[one, other]])),
    );
    expect(wrong).toEqual([]);
  });

  it("say the same as what holds the same, whatever the order of what they hold", () => {
    const made = () => ({ a: [1, "x", { y: null, z: [NaN, undefined] }], b: { c: true } });
    expect(isEqual(made(), made())).toBe(true);
    expect(isEqual({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  });
});
