import { expect, it } from "vitest";
import { isAcrossBreak } from "../../src/core/breaks.ts";
import { isEstimated, isOfWhole } from "../../src/core/comparability.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Measurement } from "../../src/core/figures.ts";
import { REACH } from "../../src/core/lacking.ts";
import { yearsApart } from "../../src/core/period.ts";
import { periodsOf } from "../../src/core/when.ts";
import { data } from "../fixture.ts";

type Change = {
  readonly name: string;
  readonly years: number;
  readonly ratio: number;
  readonly isAcross: boolean;
};

/** Of every district and every yearly indicator that is no rate of growth, from each year to each later one. */
function* changes(): Generator<Change> {
  for (const partition of data.partitions.values()) {
    const { indicator } = partition;
    if (indicator.kind === "growth") continue;
    const measurement: Measurement = { measure: "raw", partition, population: indicator.id };
    for (const area of data.areas.values()) {
      if (area.level !== "district" && area.level !== "functional") continue;
      const figures = periodsOf(data, measurement, "year")
        .map((period) => figureAt(data, measurement, area.code, period))
        .filter(isFigure)
        .filter((one) => isOfWhole(one, partition) && !isEstimated(one))
        .filter(({ bound, value }) => bound === "exact" && value > 0)
        .sort((a, b) => a.period.localeCompare(b.period));
      for (const [at, one] of figures.entries())
        for (const other of figures.slice(at + 1)) {
          const pair = [one.period, other.period] as const;
          // The area became another one: its size says nothing.
          if (isAcrossBreak(data, {}, area.code, pair)) continue;
          const years = yearsApart(...pair);
          const isAcross = isAcrossBreak(data, indicator, area.code, pair);
          if (years > 0)
            yield { name: `${indicator.id} ${area.code}`, years, ratio: other.value / one.value, isAcross };
        }
    }
  }
}

const CHANGES = [...changes()];
const isWithin = ({ years, ratio }: Change) => ratio <= REACH.growth ** years && ratio >= REACH.loss;
const share = (some: readonly Change[]) => some.filter(isWithin).length / some.length;

it("nineteen of twenty changes from one year to another grow by no more than a quarter a year and lose no more than a fifth", () => {
  expect(CHANGES.length).toBeGreaterThan(1500);
  expect(share(CHANGES)).toBeGreaterThan(0.95);
});

it("so are those across a stated break of an indicator, and at no distance of years many less", () => {
  const across = CHANGES.filter(({ isAcross }) => isAcross);
  expect(across.length).toBeGreaterThan(100);

  expect(share(across)).toBeGreaterThan(0.95);
  for (const years of new Set(CHANGES.map((one) => one.years))) {
    const some = CHANGES.filter((one) => one.years === years);
    if (some.length >= 50) expect([years, share(some) > 0.9]).toEqual([years, true]);
  }
});
