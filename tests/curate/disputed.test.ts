import { describe, expect, it } from "vitest";
import { withDisputes } from "../../src/curate/disputed.ts";
import { keyOf } from "../../src/core/reference.ts";
import { bundled } from "../fixture.ts";
import { evidenceCase } from "./evidence-case.ts";

function disputedIn(change: Readonly<Record<string, unknown>>): readonly string[] {
  const { curated, evidence } = evidenceCase("crosschecks.json", change);
  return withDisputes(curated, evidence.crosschecks)
    .observations.filter(({ disputed }) => disputed)
    .map((figure) => figure.indicator);
}

describe("figures in doubt", () => {
  it.each([
    ["all operands of a check that fails", { verdict: "inconsistent" }, ["rd", "intensity", "gdp"]],
    ["those it names", { verdict: "inconsistent", doubts: ["b", "c"] }, ["intensity", "gdp"]],
    ["none where it says so", { verdict: "inconsistent", doubts: [] }, []],
    ["none of a check that holds", { verdict: "consistent" }, []],
    ["none of a check that the text leaves open", { verdict: "ambiguous" }, []],
  ])("are %s", (_, change, expected) => {
    expect(disputedIn(change)).toEqual(expected);
  });

  it("are those whose printed period does not fit them", () => {
    const { curated } = evidenceCase("observations/paper.json");
    const observations = curated.observations.map((figure, index) =>
      index === 1 ? { ...figure, periodDisputed: true as const } : figure,
    );
    const marked = withDisputes({ ...curated, observations }, []).observations;
    expect(marked.filter(({ disputed }) => disputed).map(({ indicator }) => indicator)).toEqual([
      "intensity",
    ]);
  });

  it("are marked in what the page loads: 天河's intensity of 2020, which is that of 2019", () => {
    const { observations = [] } =
      [...bundled.partitions.values()].find(({ indicator }) => String(indicator.id) === "rd-intensity") ?? {};
    const marked = observations.filter(({ disputed }) => disputed).map(keyOf);
    expect(marked).toContain("rd-intensity|440106|2020|tianhe-results-2020");
    expect(observations.length).toBeGreaterThan(marked.length);
  });
});
