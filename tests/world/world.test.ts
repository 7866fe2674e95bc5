import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/core/cell.ts";
import type { MissingReason } from "../../src/core/cell.ts";
import { compare } from "../../src/core/comparison.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import type { Period } from "../../src/core/types.ts";
import type { When } from "../../src/core/when.ts";
import { MISSING_REASONS } from "../../src/i18n/explain.ts";
import { data, FOCUS, manifest } from "./world.ts";

const AREAS = presentDistricts(data.areas);

function* comparisons() {
  const [population] = POPULATIONS;
  if (!population) return;
  for (const partition of data.partitions.values()) {
    const periods = new Set(partition.observations.map(({ period }) => period));
    const whens: readonly When[] = [
      { kind: "latest", family: "year" },
      ...[...periods].map((period) => ({ kind: "period", period }) as const),
    ];
    for (const measure of MEASURES.filter((one) => refusalOf(one, partition.indicator) === undefined))
      for (const when of whens)
        yield compare(data, {
          measurement: { partition, measure, population, base: "2015" as Period },
          areas: AREAS,
          when,
        });
  }
}

const COMPARISONS = [...comparisons()];
const CELLS = COMPARISONS.flatMap(({ cells }) => [...cells.values()]);

describe("the frozen world", () => {
  it.each(VERDICTS)("holds a figure that is %s", (verdict) => {
    expect(CELLS.some((cell) => cell.kind === "value" && cell.verdict === verdict)).toBe(true);
  });

  it.each(Object.keys(MISSING_REASONS) as MissingReason[])("holds an area without a figure: %s", (reason) => {
    expect(CELLS.some((cell) => cell.kind === "missing" && cell.reason === reason)).toBe(true);
  });

  it("has no measure that it cannot show", () => {
    const measured = new Set(COMPARISONS.map(({ measurement }) => measurement.measure));
    // A ratio is of two indicators, which a law over the curated figures makes.
    expect([...measured].sort()).toEqual(MEASURES.filter((measure) => measure !== "ratio").sort());
  });

  it("has two cities and three districts in focus that can be compared as the home view opens", () => {
    expect(manifest.areas.filter(({ level }) => level === "city")).toHaveLength(2);
    const home = COMPARISONS.find(
      ({ when, measurement: { measure, partition } }) =>
        partition.indicator.id === "gdp" &&
        measure === "raw" &&
        when.kind === "period" &&
        when.period === "2022",
    );
    expect(FOCUS.map((area) => home?.cells.get(area))).toEqual(
      FOCUS.map((): unknown => expect.objectContaining({ verdict: "comparable" })),
    );
  });

  it("says of every figure that it is made up", () => {
    const sources = [...data.partitions.values()].flatMap(({ sources: read }) => [...read.values()]);
    expect(sources.filter(({ publisher }) => !publisher.startsWith("编造"))).toEqual([]);
  });
});
