import { describe, expect, it } from "vitest";
import type { IndicatorId, Period } from "../../../src/core/types.ts";
import { emptyPeriods, toldPeriods } from "../../../src/views/index/scored-periods.ts";
import { sceneOf } from "../../../src/views/index/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { largeStock } from "./large.ts";

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

describe("a period in which one member has hardly an area in common with the others", () => {
  const made = largeStock(5);
  const [gdp, growth] = ["gdp", "gdp-growth-real"].map((id) => made.data.partitions.get(id as IndicatorId));
  if (!gdp || !growth) throw new Error("there is no such indicator");
  const other = { ...gdp, indicator: { ...gdp.indicator, id: "made-up" as IndicatorId } };
  const partitions = new Map(made.data.partitions)
    .set("gdp" as IndicatorId, { ...gdp, observations: gdp.observations.slice(1) })
    .set(other.indicator.id, other)
    .set(growth.indicator.id, { ...growth, observations: growth.observations.slice(0, 2) });
  const stock = { ...made, data: { ...made.data, partitions } };
  const link = "#/index?a=all&xi=gdp!raw!h50~made-up!raw!h50~gdp-growth-real!raw!h0&xp=2022";

  // The member weighs nothing until it is judged beside another.
  it.each([
    ["", undefined],
    ["0_0_0", undefined],
    ["2_0_0", undefined],
    ["0_-3_0", "one-area"],
    ["2_2_1", "one-area"],
  ])("has an index as long as that member weighs nothing: %s", (pairwise, why) => {
    const scene = sceneOf(stock, ADDRESS.patched(ADDRESS.decode(link).filters, { pairwise }));
    expect(scene.entered).toHaveLength(3);
    expect(scene.outcome.kind === "refused" ? scene.outcome.reason : undefined).toBe(why);
    expect(emptyPeriods(scene).get("2022" as Period)).toBe(why);
  });
});
