import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../../src/core/types.ts";
import { compare } from "../../src/core/comparison.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { wordsOf } from "../../src/i18n/bound-words.ts";
import { explainSelection } from "../../src/i18n/explain-selection.ts";
import { areasOnOwn } from "../../src/i18n/own-words.ts";
import { FOCUS, period, TIANHE } from "../made-up.ts";
import { ownFile } from "../own.ts";
import { stock as world } from "../world/world.ts";

const POPULATION = "resident-population" as IndicatorId;
const people = (status: "final" | "unknown" = "final") =>
  FOCUS.map((area, at) => ({ indicator: POPULATION, area, period: period("2031"), value: 100 + at, status }));

/** The comparison of a period of which only the reader's file has figures. */
function compared(kind: "yearbook" | "news", measure: "raw" | "share" = "raw", only = FOCUS) {
  const figures = people().filter(({ area }) => only.includes(area));
  const { data } = withOwn(world, [ownFile(figures, { kind })]);
  const partition = data.partitions.get(POPULATION);
  if (!partition) throw new Error("The world has no population.");
  const measurement = { partition, measure, population: POPULATION } as const;
  const when = { kind: "period", period: period("2031") } as const;
  const comparison = compare(data, { measurement, areas: FOCUS, when });
  return { data, measurement, comparison };
}

const said = (locale: "zh" | "en", { data, measurement, comparison }: ReturnType<typeof compared>) => {
  const words = wordsOf(data, measurement, locale);
  const cell = comparison.cells.get(TIANHE);
  if (!cell) throw new Error("Nothing was compared.");
  const own = areasOnOwn(comparison.cells.values());
  return {
    ...words.ofCell(cell),
    why: explainSelection(comparison.judgement, words.area, locale, own),
  };
};

describe("a figure of the reader's own", () => {
  it("is told as one where it is pointed at, in tables and in files", () => {
    const zh = said("zh", compared("yearbook"));
    expect(zh.facts).toMatchObject({ status: "自有", source: "自有数据（编造的a.xlsx） (自有·B)" });
    expect(zh.tip).toContain("自有");
    const en = said("en", compared("news"));
    expect(en.facts).toMatchObject({ status: "own", source: "Own data (编造的a.xlsx; own · C)" });
    expect(en.tip).toContain("own");
  });

  it("is never called official without a word that the reader declared it so", () => {
    const zh = said("zh", compared("yearbook"));
    expect(zh.why).toMatch(/A、B级）。天河、黄埔、福田用到自有数据，其出处与等级由读者申报。$/);
    const en = said("en", compared("yearbook"));
    expect(en.why).toMatch(
      /\(tier A or B\)\. Own data are used for Tianhe, Huangpu, Futian: their origin and tier are as the reader declared\.$/,
    );
  });

  it("is named with its areas where the comparison is no more than cautious", () => {
    const { why } = said("zh", compared("news", "raw", [TIANHE]));
    expect(why).toMatch(/。天河用到自有数据，其出处与等级由读者申报。$/);
  });

  it("leaves what is said of ours as it is", () => {
    const { data } = withOwn(world, [ownFile(people())]);
    const partition = data.partitions.get(POPULATION);
    if (!partition) throw new Error("The world has no population.");
    const measurement = { partition, measure: "raw", population: POPULATION } as const;
    const when = { kind: "period", period: period("2020") } as const;
    const comparison = compare(data, { measurement, areas: FOCUS, when });
    expect(areasOnOwn(comparison.cells.values())).toEqual([]);
    expect(said("zh", { data, measurement, comparison }).facts.source).not.toContain("自有");
  });
});
