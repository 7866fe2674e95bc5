import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/core/cell.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Measurement } from "../../src/core/figures.ts";
import { boundOf } from "../../src/core/interval.ts";
import type { Interval } from "../../src/core/interval.ts";
import { isChained, POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { quotient } from "../../src/core/quotient.ts";
import { BOUNDS } from "../../src/core/types.ts";
import type { Bound, IndicatorId, UnitId } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { data, measured } from "../fixture.ts";
import { madeUp, stated } from "../made-up.ts";

const NAME = { zh: "数", en: "figure" };

/** Division by cases, written out: what any other way of working it out must come to. */
function byHand(top: Figure, bottom: Figure, factor: number) {
  const { low, high } = top.interval;
  const by = bottom.interval;
  if (by.low <= 0) return undefined;
  const interval: Interval = {
    low: (low / (low >= 0 ? by.high : by.low)) * factor,
    high: (high / (high >= 0 ? by.low : by.high)) * factor,
  };
  const about = top.bound === "about" || bottom.bound === "about";
  const closed = boundOf(interval, about ? "about" : "exact");
  const overFloor = top.bound === "at-least" || top.bound === "at-most" ? undefined : sideOf(top.value);
  const bound = bottom.bound === "at-least" ? overFloor : closed;
  return bound && { value: (top.value / bottom.value) * factor, interval, bound };
}

function sideOf(value: number): Bound {
  return value >= 0 ? "at-most" : "at-least";
}

/** Yuan for a person, things for 10,000 people, shares and indices in hundreds. */
function factorOf({ measure, partition, population }: Measurement): number {
  if (measure !== "head") return measure === "area" ? 1 : 100;
  const unitOf = (id: IndicatorId) => data.units.get(data.partitions.get(id)?.indicator.unit as UnitId);
  const [own, people] = [unitOf(partition.indicator.id), unitOf(population)];
  const each = own?.base === "yuan" || own?.base === "usd" ? own.factor : 10_000;
  return each / (people?.factor ?? NaN);
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

describe("a quotient is what division by hand comes to", () => {
  it("for every figure of every measure that the data allow", () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { indicator } of data.partitions.values())
      for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined))
        for (const population of measure === "head" ? POPULATIONS : POPULATIONS.slice(0, 1)) {
          const measurement = measured(indicator.id, measure, { base: "2020", population });
          for (const period of periodsOf(data, measurement))
            for (const area of presentDistricts(data.areas)) {
              const figure = figureAt(data, measurement, area, period);
              if (!isFigure(figure) || figure.origin.kind !== "derived") continue;
              const [top, bottom] = figure.origin.derivation.operands;
              if (!top || !bottom || isChained(measure, indicator)) continue;
              count += 1;
              const hand = byHand(top.figure, bottom.figure, factorOf(measurement));
              const same =
                hand?.bound === figure.bound &&
                near(hand.value, figure.value) &&
                near(hand.interval.low, figure.interval.low) &&
                near(hand.interval.high, figure.interval.high);
              if (!same) wrong.push(`${indicator.id} ${measure} ${area} ${period}`);
            }
        }
    expect(count).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it("for every kind of bound on either side, above and below zero", () => {
    const cases = BOUNDS.flatMap((bound) => [10, -10].map((value) => stated(madeUp({ value, bound }))));
    for (const top of cases)
      for (const bottom of cases) {
        const answer = quotient({ name: NAME, figure: top }, { name: NAME, figure: bottom }, 100);
        const hand = byHand(top, bottom, 100);
        if (!isFigure(answer)) expect(hand).toBeUndefined();
        else expect(plain(answer)).toEqual(hand && plain(hand));
      }
  });
});

/** Without the sign of nothing. */
function plain({ value, bound, interval: { low, high } }: Pick<Figure, "value" | "bound" | "interval">) {
  return [bound, ...[value, low, high].map((one) => one + 0)];
}
