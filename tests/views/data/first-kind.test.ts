import { describe, expect, it } from "vitest";
import { firstKind } from "../../../src/views/data/own/first-kind.ts";
import { data } from "../../fixture.ts";

describe("what a new indicator is taken for by its unit", () => {
  it("is a total wherever one of ours in that unit adds up", () => {
    const totals = [...data.partitions.values()].filter(
      ({ indicator }) => indicator.kind === "level" && indicator.additive,
    );
    const wrong = totals.filter(({ indicator }) => firstKind(indicator.unit, false) !== "level");
    expect(wrong.map(({ indicator }) => `${indicator.id} ${indicator.unit}`)).toEqual([]);
    expect(totals.length).toBeGreaterThan(50);
  });

  it("is none where no total is counted so: 45.5% is not divided by people", () => {
    const kinds = ["percent", "permille", "yuan-per-sqm", "ren-per-sqkm", "fen-score", "jia", "wan-ren"].map(
      (id) => {
        const unit = [...data.units.values()].find((one) => one.id === id);
        return unit && firstKind(unit.id, false);
      },
    );
    expect(kinds).toEqual(["share", "ratio", "average", "average", "average", "level", "level"]);
    const percent = [...data.units.values()].find(({ id }) => id === "percent");
    expect(firstKind(percent?.id, true)).toBe("growth");
  });

  it("knows every unit of a share, a density or a growth of ours for what adds up to nothing", () => {
    const others = [...data.partitions.values()].filter(({ indicator: { kind } }) =>
      ["share", "growth", "density"].includes(kind),
    );
    const wrong = others.filter(({ indicator }) => firstKind(indicator.unit, false) === "level");
    expect(wrong.map(({ indicator }) => `${indicator.id} ${indicator.unit}`)).toEqual([]);
  });
});
