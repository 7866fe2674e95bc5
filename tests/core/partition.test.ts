import { describe, expect, it } from "vitest";
import { partitionOf } from "../../src/core/partition.ts";
import type { IndicatorId, Source, SourceId } from "../../src/core/types.ts";
import { HUANGPU, madeUp, madeUpPartition, period, TIANHE } from "../made-up.ts";

const { indicator } = madeUpPartition([]);
const source = (id: string): Source => ({
  id: id as SourceId,
  publisher: id,
  title: id,
  date: "2022",
  kind: "report",
  tier: "B",
  readIn: "copy",
  titleKind: "document",
  url: null,
});
const catalogue = {
  indicator,
  sources: ["made-up", "confirming", "unused"].map(source),
  vintages: ["first", "second"].map((id) => ({ id, name: { zh: id, en: id } })),
};

describe("partitionOf", () => {
  it("takes the indicator's own figures, by area and period", () => {
    const { observations } = partitionOf(catalogue, [
      madeUp({ area: HUANGPU }),
      madeUp({ area: TIANHE, period: period("2023") }),
      madeUp({ indicator: "another" as IndicatorId }),
      madeUp({ area: TIANHE }),
    ]);
    expect(observations.map(({ area, period: at }) => [area, at])).toEqual([
      [TIANHE, "2022"],
      [TIANHE, "2023"],
      [HUANGPU, "2022"],
    ]);
  });

  it("keeps of the catalogue what its figures use", () => {
    const figures = [madeUp({ id: "a", confirmedBy: ["confirming" as SourceId], vintage: "second" })];
    const crosschecks = new Map([
      ["a", ["sum"]],
      ["b", ["another"]],
    ]);
    const { sources, vintages, origin } = partitionOf({ ...catalogue, crosschecks }, figures);
    expect([...sources.values()]).toEqual([
      { id: "made-up", publisher: "made-up", tier: "B", readIn: "copy" },
    ]);
    expect([...vintages.keys()]).toEqual(["second"]);
    expect([...origin.sources.keys()]).toEqual(["made-up", "confirming"]);
    expect(origin.crosschecks).toEqual(new Map([["a", ["sum"]]]));
  });

  it("says nothing of cross-checks where there are none", () => {
    expect(partitionOf(catalogue, [madeUp()]).origin).not.toHaveProperty("crosschecks");
  });
});
