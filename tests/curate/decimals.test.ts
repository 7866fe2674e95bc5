import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalStep } from "../../src/core/interval.ts";
import { decimalsOf, stepOf } from "../../src/curate/decimals.ts";

it("as many decimals are told of a number as it shows", () => {
  const numbers = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(8)).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(fc.oneof(numbers, fc.double({ noNaN: true })), (value) => {
      expect(decimalsOf(value)).toBe(String(value).split(".")[1]?.length ?? 0);
      expect(stepOf(value)).toBe(decimalStep(value));
    }),
  );
});
