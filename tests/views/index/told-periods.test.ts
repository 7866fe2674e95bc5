import { describe, expect, it } from "vitest";
import type { Period } from "../../../src/core/types.ts";
import { toldPeriods } from "../../../src/views/index/scored-periods.ts";

describe("the periods without an index that are listed with their reason", () => {
  // The newest first.
  const periods = ["2022", "2021", "2020", "2019", "2010"] as Period[];
  const told = (empty: readonly string[]) =>
    toldPeriods(periods, new Map(empty.map((period) => [period as Period, "one-area" as const])));

  it("are those since the first that can be scored", () => {
    expect(told(["2022", "2020", "2019", "2010"])).toEqual(["2022"]);
    expect(told(["2021", "2019", "2010"])).toEqual(["2021"]);
    expect(told(["2022", "2021"])).toEqual(["2022", "2021"]);
  });

  it("are all where none can be, and none where all can", () => {
    expect(told(periods)).toEqual(periods);
    expect(told([])).toEqual([]);
  });
});
