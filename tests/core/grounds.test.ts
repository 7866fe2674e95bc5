import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/core/cell.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import { judgeFigure, withVerdict } from "../../src/core/grounds.ts";
import type { Indicator, Observation, Source } from "../../src/core/types.ts";
import { data } from "../kept/kept.ts";
import { madeUp, madeUpPartition, period, stated, TIANHE } from "../made-up.ts";
import { SOURCES } from "../world/figures.ts";

const REFERENCE = { period: period("2022"), vintage: "new", status: "final" } as const;
const NEW = { vintage: "new" } as const;

/** A made-up source of a tier, under the id that made-up figures name. */
function sourceOf(tier: Source["tier"]): Source {
  const [source] = SOURCES;
  if (!source) throw new Error("The world has no source.");
  return { ...source, id: madeUp().source, tier };
}

/** All that is said of a made-up figure of accounts, worst first, held against the reference. */
function said(
  fields: Partial<Observation>,
  tier: Source["tier"] = "A",
  indicator: Partial<Indicator> = { account: true },
) {
  // Others that tell their vintage, so that one which does not leaves a question open.
  const observation = madeUp(fields);
  const others = [madeUp(NEW), madeUp(NEW), madeUp(NEW)];
  const partition = {
    ...madeUpPartition([...others, observation], indicator),
    sources: new Map([[observation.source, sourceOf(tier)]]),
  };
  const set: Dataset = { ...data, partitions: new Map([[observation.indicator, partition]]) };
  const { verdict, also = [] } = judgeFigure(set, stated(observation), REFERENCE, partition, TIANHE);
  return [verdict, ...also];
}

describe("what a figure rests on", () => {
  it.each<[string, Partial<Observation>, readonly string[]]>([
    ["nothing amiss", NEW, ["comparable"]],
    ["an estimate is no status that differs", { ...NEW, status: "estimate" }, ["estimate"]],
    ["another status", { ...NEW, status: "preliminary" }, ["status"]],
    ["a status that is not stated equals nothing", { ...NEW, status: "unknown" }, ["unstated"]],
    ["an inferred vintage", { ...NEW, vintageInferred: true }, ["inferred"]],
    ["a period that the source does not state", { ...NEW, basis: "inferred" }, ["dated"]],
    ["no vintage where the others tell theirs", {}, ["vintage", "inferred"]],
    ["other boundaries", { ...NEW, boundary: "restated-sum" }, ["boundary"]],
    ["with 大鹏, which stands beside it elsewhere", { ...NEW, coverage: "includes-dapeng" }, ["boundary"]],
    ["without it", { ...NEW, coverage: "excludes-dapeng" }, ["comparable"]],
    [
      "a bound that is an estimate",
      { ...NEW, bound: "at-least", status: "estimate" },
      ["estimate", "bounded"],
    ],
    [
      "an approximation of another status",
      { ...NEW, bound: "about", status: "preliminary" },
      ["status", "about"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(said(fields)).toEqual(expected);
  });

  it.each([
    ["A", ["comparable"]],
    ["B", ["comparable"]],
    ["C", ["source"]],
    ["D", ["source"]],
  ] as const)("tier %s", (tier, expected) => {
    expect(said(NEW, tier)).toEqual(expected);
  });

  it.each(["preliminary", "unknown"] as const)("asks no status (%s) of what is no account", (status) => {
    expect(said({ ...NEW, status }, "A", {})).toEqual(["comparable"]);
  });
});

describe("a verdict more", () => {
  it.each(VERDICTS)("puts territory and %s in their order, once each", (verdict) => {
    const judged = withVerdict({ verdict }, "territory");
    const both = [judged.verdict, ...(judged.also ?? [])];
    const expected = VERDICTS.filter(
      (one) => one === "territory" || (one === verdict && one !== "comparable"),
    );
    expect(both).toEqual(expected);
  });
});
