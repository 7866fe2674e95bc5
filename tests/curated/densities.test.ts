import { describe, expect, it } from "vitest";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { POPULATIONS } from "../../src/core/measure.ts";
import { curatedStock } from "../stock.ts";

const { data } = curatedStock();
const [population] = POPULATIONS;

/** A published density may differ from people on the usual land by so much before it is of another area. */
const ROUNDING = 0.05;

describe("published densities", () => {
  it("of the usual kind fit the district's people on its usual land", () => {
    const [density, people] = ["population-density", "resident-population"].map((id) =>
      [...data.partitions.values()].find(({ indicator }) => indicator.id === id),
    );
    if (!density || !people || !population) throw new Error("no such indicator");
    const usual = density.indicator.variants?.[0]?.id;
    let tried = 0;
    const wrong = density.observations.flatMap(({ area, period, value, variant }) => {
      const own = figureAt(data, { partition: people, measure: "area", population }, area, period);
      if (!isFigure(own) || (variant ?? usual) !== usual) return [];
      tried += 1;
      const implied = own.value * 10_000;
      return Math.abs(value / implied - 1) > ROUNDING
        ? [`${area} ${period}: ${String(value)}, ${String(implied)}`]
        : [];
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(8);
  });
});
