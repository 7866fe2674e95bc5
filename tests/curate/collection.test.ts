import { describe, expect, it } from "vitest";
import { countCollection } from "../../pipeline/collection-report.ts";
import { bundled } from "../fixture.ts";

const { curated } = bundled;

/** The sources that were taken over from the collection of district statistics, with their figures. */
const collected = new Map(
  curated.sources.filter(({ kind }) => kind !== "article").map((source) => [source.id, source]),
);
const figures = curated.observations.filter(({ source }) => collected.has(source));

describe("the collection of district statistics", () => {
  it("is here with every row, under the tier, the status and the way of reading that it gives", () => {
    expect(countCollection(curated)).toEqual({
      figures: 3943,
      sources: 389,
      tier: { A: 2134, B: 755, C: 507, D: 547 },
      status: { revised: 23, final: 1457, preliminary: 1653, estimate: 106, unknown: 704 },
      readIn: { original: 761, copy: 1290, transcription: 922, quotation: 970 },
    });
  });

  it("reads A only in an original, a copy or a cross-checked table, B never in a quotation", () => {
    const quoted = [...collected.values()].filter(({ readIn }) => readIn === "quotation");
    expect(quoted.filter(({ tier }) => tier === "A" || tier === "B")).toEqual([]);
  });

  it("sets a figure aside only where another of its area, indicator and period stands", () => {
    const key = ({ area, indicator, period }: (typeof figures)[number]) =>
      [area, indicator, period].join("|");
    const first = new Set(figures.filter(({ prefer }) => prefer !== false).map(key));
    expect(figures.filter((figure) => figure.prefer === false && !first.has(key(figure)))).toEqual([]);
  });

  it("confirms by another source only", () => {
    const confirmed = figures.filter(({ confirmedBy }) => confirmedBy.length > 0);
    expect(confirmed).toHaveLength(19);
    expect(confirmed.filter(({ source, confirmedBy }) => confirmedBy.includes(source))).toEqual([]);
  });

  it("knows a printed step where it has the literal, and nowhere else", () => {
    expect(
      figures.filter(({ step, asWritten }) => (step === undefined) !== (asWritten === undefined)),
    ).toEqual([]);
  });
});
