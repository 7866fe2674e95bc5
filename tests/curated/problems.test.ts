import { expect, it } from "vitest";
import { describeProblem } from "../../src/curate/problem.ts";
import { bundled, data } from "../fixture.ts";

it("the curated files have no problem", () => {
  expect(bundled.problems.map(describeProblem)).toEqual([]);
});

it("every curated indicator has its partition, and no figure was lost on the way", () => {
  const { indicators, observations } = bundled.curated;
  expect([...data.partitions.keys()]).toEqual(indicators.map(({ id }) => id));
  const held = [...data.partitions.values()].flatMap((partition) => partition.observations);
  expect(held.length).toBe(observations.length);
  // Figures are added; that many were there at the first release.
  expect(held.length).toBeGreaterThanOrEqual(3070);
});
