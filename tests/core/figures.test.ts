import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Missing } from "../../src/core/cell.ts";
import { leavesOf } from "../../src/core/comparability.ts";
import { populationFor } from "../../src/core/when.ts";
import { cityOf, presentDistricts } from "../../src/core/dataset.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { operandsOf, POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import type { Refusal } from "../../src/core/measure.ts";
import type { Measure } from "../../src/core/measures.ts";
import type { AreaCode, IndicatorId, Observation } from "../../src/core/types.ts";
import { answerOf, data, figureOf, measured, partitionOf } from "../kept/kept.ts";
import {
  area,
  FUTIAN,
  GUANGZHOU,
  HUANGPU,
  madeUp,
  madeUpPartition,
  period,
  SHENZHEN,
  TIANHE,
} from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);

describe("a figure in a measure", () => {
  it.each<[string, string, Measure, AreaCode, string, number]>([
    ["GDP as it stands, in 亿元", "gdp", "raw", TIANHE, "2022", 6215.7],
    ["GDP per head in yuan", "gdp", "head", TIANHE, "2023", 6551.26e8 / 223.8e4],
    ["GDP per square kilometre in 亿元", "gdp", "area", TIANHE, "2022", 6215.7 / 137.38],
    ["GDP as a share of the city", "gdp", "share", TIANHE, "2022", (6215.7 / 28839) * 100],
    ["published growth, not a computed one", "gdp", "growth", TIANHE, "2022", 2.4],
    [
      "福田's share by the same yearbook's city total",
      "gdp",
      "share",
      FUTIAN,
      "2016",
      (3557.287 / 19492.6012) * 100,
    ],
  ])("%s", (_, indicator, measure, code, at, value) => {
    expect(figureOf(measured(indicator, measure), code, at).value).toBeCloseTo(value, 6);
  });

  it("gives enterprises per 10,000 people", () => {
    const measurement = measured("hightech-enterprises", "head", { population: "resident-population" });
    expect(figureOf(measurement, TIANHE, "2021").value).toBeCloseTo(2995 / 223.86, 9);
  });

  it("takes the year-end population and the census only where told", () => {
    const census = measured("gdp", "head", { population: "census-population" });
    expect(figureOf(census, TIANHE, "2020").value).toBeCloseTo(5312.79e8 / 2241826, 6);
    const yearEnd = figureOf(measured("gdp", "head"), TIANHE, "2020");
    expect(yearEnd.value).toBeCloseTo(5312.79e8 / 223.86e4, 6);
    expect(yearEnd.operandPeriod).toBe("2021");
    expect(figureOf(census, TIANHE, "2020").operandPeriod).toBeUndefined();
  });

  it.each<[string, string, Measure, AreaCode, string, Missing]>([
    [
      "the city is no part of a city",
      "gdp",
      "share",
      SHENZHEN,
      "2022",
      { reason: "no-operand", operand: "city", period: period("2022") },
    ],
    [
      "the nearest population stands on the other side of the census",
      "gdp",
      "head",
      FUTIAN,
      "2022",
      {
        reason: "no-operand",
        operand: "population",
        period: period("2022"),
        nearest: { period: period("2019"), indicator: "resident-population" as IndicatorId },
      },
    ],
    [
      "there is no figure of that year",
      "gdp",
      "head",
      HUANGPU,
      "2015",
      { reason: "no-figure", nearest: period("2017") },
    ],
    ["no base is chosen", "gdp", "nominal", FUTIAN, "2016", { reason: "no-operand", operand: "base" }],
  ])("is missing where %s", (_, indicator, measure, code, at, expected) => {
    expect(answerOf(measured(indicator, measure), code, at)).toEqual(expected);
  });

  it("divides a district by the city total of its own vintage, even where another is the city's chosen figure", () => {
    const rows: Observation[] = [
      madeUp({ value: 10, vintage: "old" }),
      madeUp({ area: GUANGZHOU, value: 50, vintage: "new", status: "revised" }),
      madeUp({ area: GUANGZHOU, value: 40, vintage: "old" }),
    ];
    const share = { ...measured("gdp", "share"), partition: madeUpPartition(rows) };
    const answer = figureAt(data, share, TIANHE, period("2022"));
    expect(isFigure(answer) && answer.value).toBe(25);
    const alone = { ...share, partition: madeUpPartition(rows.slice(0, 2)) };
    expect(figureAt(data, alone, TIANHE, period("2022"))).toEqual({ reason: "crosses-break" });
  });

  it.each([
    ["at-least", "at-most"],
    ["about", "about"],
    ["exact", "exact"],
  ] as const)("a share of a city total that is %s is %s", (bound, expected) => {
    const rows = [madeUp({ value: 10 }), madeUp({ area: GUANGZHOU, value: 40, bound })];
    const share = { ...measured("gdp", "share"), partition: madeUpPartition(rows) };
    const answer = figureAt(data, share, TIANHE, period("2022"));
    expect(isFigure(answer) && answer.bound).toBe(expected);
  });

  it("carries a derived figure's arithmetic down to printed figures", () => {
    const figure = figureOf(measured("gdp", "share"), TIANHE, "2022");
    expect(leavesOf(figure).map(({ area: code, value }) => [code, value])).toEqual([
      [TIANHE, 6215.7],
      [GUANGZHOU, 28839],
    ]);
  });
});

describe("a quotient contains every quotient its operands allow", () => {
  it("per head of made-up figures", () => {
    const [id] = POPULATIONS as [IndicatorId, IndicatorId];
    const operand = fc.record({
      value: fc.integer({ min: 2, max: 1e6 }),
      step: fc.constantFrom(0.01, 0.1, 1),
    });
    const offset = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(operand, operand, offset, offset, (top, bottom, atTop, atBottom) => {
        const people = { ...partitionOf(id), observations: [madeUp({ ...bottom, indicator: id })] };
        const made: Dataset = { ...data, partitions: new Map([[id, people]]) };
        const measurement = {
          ...measured("hightech-enterprises", "head"),
          partition: madeUpPartition([madeUp(top)], {
            unit: partitionOf("hightech-enterprises").indicator.unit,
          }),
        };
        const answer = figureAt(made, measurement, TIANHE, period("2022"));
        if (!isFigure(answer)) throw new Error(answer.reason);
        const possible = (top.value + atTop * top.step) / (bottom.value + atBottom * bottom.step);
        expect(answer.value).toBeCloseTo(top.value / bottom.value, 6);
        expect(possible).toBeGreaterThanOrEqual(answer.interval.low * (1 - 1e-9));
        expect(possible).toBeLessThanOrEqual(answer.interval.high * (1 + 1e-9));
      }),
    );
  });
});

describe("which measures make sense", () => {
  it.each<[string, Measure, Refusal | undefined]>([
    ["gdp", "raw", undefined],
    ["gdp", "head", undefined],
    ["gdp", "share", undefined],
    ["gdp", "growth", undefined],
    ["gdp", "index", undefined],
    ["gdp-growth-real", "head", "not-a-total"],
    ["gdp-growth-real", "index", "not-a-level"],
    ["gdp-growth-real", "growth", "no-published-growth"],
    ["gdp-per-capita", "head", "not-a-total"],
    ["share-tertiary", "share", "not-a-total"],
    ["resident-population", "head", "own-denominator"],
    ["census-population", "head", "own-denominator"],
    ["resident-population", "area", undefined],
    ["land-area", "area", "own-denominator"],
    ["housing-price-index600", "index", undefined],
    ["general-budget-revenue", "share", "not-a-total"],
  ])("%s by %s: %s", (indicator, measure, expected) => {
    expect(refusalOf(measure, partitionOf(indicator).indicator)).toBe(expected);
  });

  it.each<[Measure, readonly string[]]>([
    ["raw", ["gdp"]],
    ["head", ["gdp", "resident-population", "census-population"]],
    ["area", ["gdp", "land-area"]],
    ["share", ["gdp"]],
    ["growth", ["gdp-growth-real"]],
    ["index", ["gdp-growth-real"]],
    ["nominal", ["gdp"]],
  ])("%s needs %j", (measure, expected) => {
    expect(operandsOf(measure, partitionOf("gdp").indicator)).toEqual(expected);
  });
});

describe("populationFor", () => {
  it.each([
    ["the census where it serves more areas", [TIANHE, HUANGPU], "2020", "census-population"],
    ["the year-end population where it serves more", [TIANHE, HUANGPU], "2023", "resident-population"],
    ["the census where only that is near", [FUTIAN], "2022", "census-population"],
    [
      "the year-end population of the very year before the census of another",
      [TIANHE],
      "2021",
      "resident-population",
    ],
  ])("takes %s", (_, areas, at, expected) => {
    const when = { kind: "period" as const, period: period(at) };
    expect(populationFor(data, measured("gdp", "head"), areas, when).population).toBe(expected);
  });
});

describe("areas", () => {
  it("has 22 present districts and functional areas, none of them former", () => {
    expect(DISTRICTS.length).toBe(22);
    expect(DISTRICTS).not.toContain(area("440116-before-2014"));
  });

  it.each([
    [TIANHE, GUANGZHOU],
    [FUTIAN, SHENZHEN],
    [area("440300-dapeng"), SHENZHEN],
    [area("440112-before-2014"), GUANGZHOU],
    [GUANGZHOU, undefined],
    [area("440000"), undefined],
    [area("440999"), undefined],
  ])("%s lies in %s", (code, city) => {
    expect(cityOf(data.areas, code)).toBe(city);
  });
});
