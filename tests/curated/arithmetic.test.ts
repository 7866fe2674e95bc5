import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Measurement } from "../../src/core/figures.ts";
import { evaluate, NUMBERS, parseFormula } from "../../src/core/formula.ts";
import { POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import type { Measure } from "../../src/core/measures.ts";
import { otherOf } from "../../src/core/over.ts";
import type { AreaCode, IndicatorId } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { originOf } from "../../src/explain/origin-of.ts";
import type { Origin } from "../../src/explain/origin.ts";
import { data, measured } from "../fixture.ts";
import { curatedStock } from "../stock.ts";

const context = { stock: curatedStock(), locale: "zh" } as const;

/** The last printed number of a text, without its unit, and half of what its last digit that is not zero stands for. */
function printed(text: string) {
  const digits = /[−]?\d[\d,]*(\.\d+)?/.exec(text)?.[0] ?? "";
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits.replaceAll(",", ""))?.[0].length ?? 0);
  return {
    value: Number(digits.replaceAll(",", "").replace("−", "-")),
    half: 0.5 * 10 ** (zeros - decimals),
  };
}

/** What comes out when the printed numbers are worked out as they stand. */
function workedOut(numbers: string): number {
  const text = numbers
    .replaceAll(",", "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replace(/[^\d.+\-*/^() ]/g, "")
    .replace(/^-/, "0 -")
    .replaceAll("(-", "(0 -");
  const formula = parseFormula(text);
  return formula.kind === "problem" ? NaN : (evaluate(formula, new Map<string, number>(), NUMBERS) ?? NaN);
}

function faultOf({ arithmetic, value }: Origin): string | undefined {
  if (!arithmetic) return "no arithmetic";
  const [numbers = "", result = ""] = arithmetic.numbers.split(" → ");
  if (result !== value) return `${result} is not ${value}`;
  const said = printed(result);
  const exact = workedOut(numbers);
  // A limit lies where all that its operands can be leaves it: on the open side of what their printed numbers come to,
  // far from it where one of them is as coarse as a single digit.
  const open = { "≥": exact - said.value, "≤": said.value - exact }[result.charAt(0)];
  if (open !== undefined)
    return open >= -1e-9 * said.value && open <= 0.2 * said.value ? undefined : arithmetic.numbers;
  // What is derived is said with four digits at most, and with fewer where its operands carry fewer.
  const half = Math.max(said.half, Math.abs(said.value) * 5e-4);
  const off = Math.abs(exact - said.value);
  return off <= half * (1 + 1e-6) ? undefined : arithmetic.numbers;
}

function originsOf(measure: Measure): readonly (readonly [string, Origin])[] {
  return [...data.partitions.values()]
    .filter(({ indicator }) => measure === "ratio" || refusalOf(measure, indicator) === undefined)
    .flatMap(({ indicator }) =>
      (measure === "head" ? POPULATIONS : POPULATIONS.slice(0, 1)).flatMap((population) =>
        withOthers(measured(indicator.id, measure, { base: "2020", population })).flatMap(figuresIn),
      ),
    );
}

/** Enough to divide by: money, people, land and things that are counted. */
const OTHERS = ["gdp", "census-population", "land-area", "hightech-enterprises"];

/** A ratio takes another indicator. */
function withOthers(measurement: Measurement): readonly Measurement[] {
  if (measurement.measure !== "ratio") return [measurement];
  return OTHERS.flatMap((id) => {
    const partition = data.partitions.get(id as IndicatorId);
    if (!partition || partition === measurement.partition) return [];
    return [{ ...measurement, other: otherOf(data, measurement.partition, partition) }];
  });
}

function figuresIn(measurement: Measurement): readonly (readonly [string, Origin])[] {
  return periodsOf(data, measurement).flatMap((period) =>
    presentDistricts(data.areas).flatMap((area: AreaCode) => {
      const figure = figureAt(data, measurement, area, period);
      if (!isFigure(figure) || figure.origin.kind !== "derived") return [];
      const origin = originOf({ kind: "statistic", area, figure, measurement }, context);
      return [[`${measurement.partition.indicator.id} ${area} ${period}`, origin] as const];
    }),
  );
}

describe.each(MEASURES.filter((measure) => measure !== "raw" && measure !== "growth"))(
  "the arithmetic of every figure by %s",
  (measure) => {
    const origins = originsOf(measure);

    it("comes to the value that is printed behind it", () => {
      expect(origins.length).toBeGreaterThan(20);
      const faults = origins.flatMap(([name, origin]) => {
        const fault = faultOf(origin);
        return fault === undefined ? [] : [`${name}: ${fault}`];
      });
      expect(faults).toEqual([]);
    });

    it("traces each operand to what a source prints", () => {
      const operands = origins.flatMap(([, { arithmetic }]) => arithmetic?.operands ?? []);
      expect(operands.filter(({ rows, value }) => rows.length < 2 || value === "")).toEqual([]);
    });
  },
);
