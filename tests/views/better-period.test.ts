import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../src/views/registry.ts";
import type { Filters } from "../../src/state/filters.ts";
import { betterPeriod } from "../../src/views/compare/better-period.ts";
import { select } from "../../src/views/compare/selection.ts";
import { data, period } from "../fixture.ts";

function better(filters: Partial<Filters>) {
  const selection = select(data, { ...ADDRESS.defaults, ...filters });
  return selection && betterPeriod(data, selection);
}

describe("a way out where nothing can be compared", () => {
  it.each<[string, Partial<Filters>, unknown]>([
    [
      "GDP per head 2022 has no population: 2020 has, by the census",
      { measure: "head" },
      { period: "2020", count: 3 },
    ],
    ["GDP 2022 can be compared as it is", {}, undefined],
    [
      "only one of three has a figure: the latest year with most of them",
      { when: { kind: "period", period: period("2014") } },
      { period: "2024", count: 3 },
    ],
    ["the latest figures of each are not a period", { when: { kind: "latest", family: "year" } }, undefined],
  ])("%s", (_, filters, expected) => {
    expect(better(filters)).toEqual(expected);
  });
});
