import { describe, expect, it } from "vitest";
import { referencesOf } from "../../src/explain/references.ts";
import { restsOn } from "../../src/exports/rests-on.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { cases } from "../extent.ts";
import { shownAt } from "../shown.ts";
import { takenOf } from "./taken.ts";

const LINKS = [
  "#/compare?i=gdp&p=2022",
  "#/compare?i=gdp&p=2024&a=gz",
  "#/compare?i=tax-revenue&p=2020&a=all",
  "#/compare?i=resident-population&p=2023&m=growth",
  "#/compare?i=gdp&p=2023&f=2019&y=spread.years",
];

describe("the list of sources in a file", () => {
  it.each(cases(LINKS, (_, at) => at % 2 === 0))(
    "holds nobody whose figure no part of %s shows",
    async (link) => {
      const { report, stock } = await shownAt(link);
      const all = referencesOf(report.figures, stock);
      const shown = new Set(
        flatBlocks(report.blocks)
          .filter(({ kind }) => kind === "chart" || kind === "table")
          .flatMap((block) => restsOn(takenOf(report), block, all)),
      );
      expect(all.filter((one) => !shown.has(one)).map(({ source }) => source.id)).toEqual([]);
      expect(all).not.toEqual([]);
    },
  );

  it("names those of the hollow points of a trend under it", async () => {
    const { report, stock } = await shownAt("#/compare?i=gdp&p=2022");
    const all = referencesOf(report.figures, stock);
    const trend = flatBlocks(report.blocks).find(({ id }) => id === "trend");
    const rests = trend ? restsOn(takenOf(report), trend, all) : [];
    const hollow = all.filter(({ keys }) => keys.every((key) => key.includes("#")));
    expect(hollow.length).toBeGreaterThan(10);
    expect(hollow.filter((one) => !rests.includes(one)).map(({ source }) => source.id)).toEqual([]);
  });
});
