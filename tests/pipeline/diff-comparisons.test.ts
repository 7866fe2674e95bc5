import { describe, expect, it } from "vitest";
import { changedComparisons } from "../../pipeline/diff-comparisons.ts";
import { partitionsOf } from "../../pipeline/partitions.ts";
import { datasetOf, readAll } from "../../pipeline/read-all.ts";
import { filesOf } from "../curate/made-up-state.ts";
import type { Json } from "../curate/made-up-state.ts";

// All figures are made up.

function dataOf(...figures: readonly Json[]) {
  const { curated, evidence } = readAll(filesOf({ bureau: { figures } }));
  return datasetOf(curated, partitionsOf(curated, evidence));
}

const [haizhu, tianhe, huangpu] = ["440105", "440106", "440112"].map((area) => ({ area }));
const at = (area: Json | undefined, value: number, more: Json = {}) => ({
  ...area,
  value,
  asWritten: `${value.toFixed(1)}亿元`,
  ...more,
});

/** What changed for the made-up GDP among the three districts of the product. */
function ofFocus(before: readonly Json[], after: readonly Json[]) {
  return changedComparisons(dataOf(...before), dataOf(...after)).filter(({ preset }) => preset === "focus");
}

const BOTH = [at(tianhe, 2), at(huangpu, 1)];

describe("a comparison", () => {
  it("that nothing changed is not told", () => {
    expect(changedComparisons(dataOf(...BOTH), dataOf(...BOTH))).toEqual([]);
    expect(ofFocus(BOTH, [...BOTH, at(haizhu, 9, { period: "1999" })])).toEqual([]);
  });

  it("becomes possible, and is possible no longer", () => {
    const [possible] = ofFocus([at(tianhe, 2)], BOTH);
    expect(possible).not.toHaveProperty("before");
    expect(possible).toMatchObject({ indicator: "gdp", after: { period: "2022", rankable: 2, of: 2 } });
    const [gone] = ofFocus(BOTH, [at(tianhe, 2)]);
    expect(gone).not.toHaveProperty("after");
    expect(gone?.before).toEqual(possible?.after);
  });

  it("changes its verdict with what is known of a figure", () => {
    const [changed] = ofFocus(BOTH, [at(tianhe, 2), at(huangpu, 1, { bound: "about" })]);
    expect([changed?.before?.level, changed?.after?.level]).toEqual(["comparable", "caution"]);
  });

  it("changes the places of the districts that the product is about", () => {
    const [changed] = ofFocus(BOTH, [at(tianhe, 2), at(huangpu, 3)]);
    expect(changed?.before?.places).toEqual([
      { area: "440106", from: 1, to: 1, of: 2 },
      { area: "440112", from: 2, to: 2, of: 2 },
    ]);
    expect(changed?.after?.places.map(({ from }) => from)).toEqual([2, 1]);
  });

  it("is not told where only the places of others change", () => {
    const among = (value: number) => [...BOTH, at(haizhu, value)];
    expect(changedComparisons(dataOf(...among(8)), dataOf(...among(9)))).toEqual([]);
    const presets = changedComparisons(dataOf(...among(0.5)), dataOf(...among(9))).map((one) => one.preset);
    expect(presets).toEqual(["gz", "all"]);
  });

  it("moves to a newer common year", () => {
    const newer = BOTH.map((figure) => ({ ...figure, period: "2023" }));
    const [changed] = ofFocus(BOTH, [...BOTH, ...newer]);
    expect([changed?.before?.period, changed?.after?.period]).toEqual(["2022", "2023"]);
  });
});
