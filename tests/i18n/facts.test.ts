import { expect, it } from "vitest";
import type { SourceBrief } from "../../src/core/dataset.ts";
import type { SourceId } from "../../src/core/types.ts";
import { conditionTexts } from "../../src/i18n/conditions.ts";
import { figureFacts } from "../../src/i18n/facts.ts";
import { data, figureOf, measured } from "../kept/kept.ts";
import { GUANGZHOU, madeUp, madeUpPartition, TIANHE } from "../made-up.ts";

/** A made-up source. */
const source = (id: string, tier: SourceBrief["tier"]): [SourceId, SourceBrief] => {
  const brief: SourceBrief = { id: id as SourceId, publisher: id, tier, readIn: "original" };
  return [brief.id, brief];
};

it("names the sources of all operands, not of the numerator alone", () => {
  const [district, city] = [source("编造区", "B"), source("编造市", "A")];
  const partition = {
    ...madeUpPartition([
      madeUp({ value: 10, source: district[0] }),
      madeUp({ area: GUANGZHOU, value: 40, source: city[0] }),
    ]),
    sources: new Map([district, city]),
  };
  const measurement = { ...measured("gdp", "share"), partition };
  const figure = figureOf(measurement, TIANHE, "2022");
  expect(figureFacts(data, measurement, figure, "zh").source).toBe("编造区 (B)、编造市 (A)");
});

it("says what a figure was counted on, and what is known against it", () => {
  const figure = madeUp({ boundary: "2010", sample: "longform-10pct", superseded: true });
  expect(conditionTexts(figure).map(({ zh }) => zh)).toEqual([
    "按2010年区划",
    "普查长表10%抽样数，只宜算比重",
    "已被后来的公布取代",
  ]);
});
