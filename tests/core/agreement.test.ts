import { expect, it } from "vitest";
import { agreementOf } from "../../src/core/agreement.ts";
import type { ValueCell } from "../../src/core/cell.ts";
import { madeUp, stated, TIANHE } from "../made-up.ts";

function cell(value: number): ValueCell {
  return { kind: "value", area: TIANHE, verdict: "comparable", figure: stated(madeUp({ value, step: 1 })) };
}

const members = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([x, y]) => ({ x: cell(x), y: cell(y) }));

// By hand, with tau-b = (same − opposite) ÷ √((couples − tied in x) × (couples − tied in y)).
it.each([
  [
    "one order",
    [
      [1, 10],
      [2, 20],
      [3, 30],
      [4, 40],
      [5, 50],
    ],
    [10, 0, 0, 1],
  ],
  [
    "the opposite order",
    [
      [1, 50],
      [2, 40],
      [3, 30],
      [4, 20],
      [5, 10],
    ],
    [0, 10, 0, -1],
  ],
  [
    "two that are equal in one",
    [
      [1, 10],
      [1, 20],
      [3, 30],
      [4, 40],
      [5, 50],
    ],
    [9, 0, 1, 9 / Math.sqrt(90)],
  ],
  [
    "two that rounding does not tell apart",
    [
      [1, 10],
      [1.5, 20],
      [3, 30],
      [4, 40],
      [5, 50],
    ],
    [9, 0, 1, 9 / Math.sqrt(90)],
  ],
] as const)("%s", (_, pairs, [same, opposite, open, tau]) => {
  const found = agreementOf(members(pairs));
  expect(found && [found.same, found.opposite, found.open]).toEqual([same, opposite, open]);
  expect(found?.tau).toBeCloseTo(tau, 12);
});

it("has no measure where all are equal in one, and is silent of four", () => {
  const level = members([1, 2, 3, 4, 5].map((y) => [7, y] as const));
  expect(agreementOf(level)).toEqual({ members: 5, couples: 10, same: 0, opposite: 0, open: 10 });
  expect(agreementOf(level.slice(1))).toBeUndefined();
});
