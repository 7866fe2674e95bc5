import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../src/views/registry.ts";
import type { Filters } from "../../src/state/filters.ts";
import { betterPeriod } from "../../src/views/compare/better-period.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import type { Period } from "../../src/core/types.ts";
import { data } from "../world/world.ts";

const at = (period: string): Filters["when"] => ({ kind: "period", period: period as Period });

function better(filters: Partial<Filters>) {
  const scene = sceneOf(data, { ...ADDRESS.defaults, ...filters });
  return scene && betterPeriod(data, scene);
}

describe("a way out where nothing can be compared", () => {
  it.each<[string, Partial<Filters>, unknown]>([
    ["GDP per head 2022 takes the population of 2021", { measure: "head", when: at("2022") }, undefined],
    ["GDP 2022 can be compared as it is", {}, undefined],
    [
      "none of three has a figure: the latest year with most of them",
      { when: { kind: "period", period: "2009" as Period } },
      { period: "2022", count: 3 },
    ],
    ["the latest figures of each are not a period", { when: { kind: "latest", family: "year" } }, undefined],
  ])("%s", (_, filters, expected) => {
    expect(better(filters)).toEqual(expected);
  });
});
