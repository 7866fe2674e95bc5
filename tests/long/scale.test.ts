import { describe, expect, it } from "vitest";
import { bundleData } from "../../pipeline/bundle.ts";
import { madeUpAtlas } from "../scale/atlas.ts";

/** Seconds of processor that the build of so many made-up districts takes, files put nowhere. */
function secondsFor(districts: number): number {
  const files = new Map(madeUpAtlas({ districts, indicators: 12, years: 10 }));
  const before = process.cpuUsage();
  const { problems } = bundleData(files, () => undefined);
  const { user, system } = process.cpuUsage(before);
  expect(problems).toEqual([]);
  return (user + system) / 1e6;
}

describe("the data build", () => {
  it("takes four times as long for four times the districts, and not sixteen", () => {
    secondsFor(60); // the first run compiles
    const few = Math.min(secondsFor(300), secondsFor(300));
    expect(secondsFor(1200) / few).toBeLessThan(8);
  });
});
