import fc from "fast-check";
import { expect, it } from "vitest";
import { rowsInRuns, runsOf } from "../../src/data/runs.ts";

it("gives rows that stand together as one run", () => {
  expect(runsOf([false, true, true, false, true])).toEqual([1, 2, 1, 1]);
  expect(runsOf([true, false])).toEqual([0, 1]);
  expect(runsOf([false])).toEqual([]);
});

it("gives back the rows that were meant", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (meant) => {
      const rows = meant.flatMap((is, row) => (is ? [row] : []));
      expect([...rowsInRuns(runsOf(meant))]).toEqual(rows);
    }),
  );
});
