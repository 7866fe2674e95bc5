import { describe, expect, it } from "vitest";
import { figureIndex, figureOf, nameOfOperand, operandNames } from "../../src/core/figure-index.ts";
import { IDENTITY_KINDS } from "../../src/core/crosscheck.ts";
import type { IdentityKind } from "../../src/core/crosscheck.ts";
import type { Crosscheck } from "../../src/core/evidence.ts";
import { keyOf } from "../../src/core/reference.ts";
import { doubtedBy } from "../../src/curate/disputed.ts";
import { bundled } from "../fixture.ts";

const { curated, evidence } = bundled;
const computed = evidence.crosschecks.filter(({ identity }) => identity !== undefined);
const index = figureIndex(curated.observations, operandNames(evidence.crosschecks));

/** The printed values under a check's letters, in their order: the carrier first. */
function valuesOf({ operands }: Crosscheck): readonly number[] {
  return Object.values(operands).map((operand) => {
    const figure = figureOf(index, nameOfOperand(operand));
    if (!figure) throw new Error(`${nameOfOperand(operand)} is not one figure`);
    return figure.value;
  });
}

type Sides = readonly [left: number, right: number];
const part = ([whole = Number.NaN, one = Number.NaN]: readonly number[]): Sides => [one, whole];
const sum = ([total = Number.NaN, ...parts]: readonly number[]): Sides => [
  parts.reduce((all, one) => all + one, 0),
  total,
];

/** Both sides without formulas and intervals, of every kind that has a failing record. */
const SIDES: Partial<Record<IdentityKind, (values: readonly number[]) => Sides>> = {
  districts: sum,
  sectors: sum,
  sum,
  growth: ([rate = Number.NaN, now = Number.NaN, before = Number.NaN]) => [
    (100 * (now - before)) / before,
    rate,
  ],
  quotient: ([ratio = Number.NaN, one = Number.NaN, whole = Number.NaN]) => [(100 * one) / whole, ratio],
  within: part,
  clock: part,
};

describe("the statistics among themselves", () => {
  it("fail where they are said to: worked out from the printed values alone", () => {
    expect(computed.length).toBeGreaterThan(0);
    for (const check of computed) {
      const work = check.identity && SIDES[check.identity];
      const [left, right] = work?.(valuesOf(check)) ?? [Number.NaN, Number.NaN];
      const gap = check.relation === "at-most" ? left - right : Math.abs(left - right);
      expect([check.id, gap > (check.tolerance ?? 0)]).toEqual([check.id, true]);
    }
  });

  it("have one record an identity, which no addition renames", () => {
    const ids = computed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, area, identity } of computed) {
      expect(id.startsWith(`s-${String(identity)}-`) && id.includes(`-${area}-`)).toBe(true);
    }
  });

  it("are counted by kind, the failing ones as often as they are listed", () => {
    for (const kind of IDENTITY_KINDS) {
      const listed = computed.filter((check) => check.identity === kind);
      const { consistent = 0, inconsistent = 0, undecided = 0 } = evidence.tally?.[kind] ?? {};
      expect([kind, consistent > 0]).toEqual([kind, true]);
      expect(listed.filter(({ verdict }) => verdict === "inconsistent").length).toBe(inconsistent);
      expect(listed.filter(({ verdict }) => verdict === "undecided").length).toBeLessThanOrEqual(undecided);
    }
  });

  it("dispute what a failing check doubts or whose period does not fit, and nothing else", () => {
    const doubted = new Set(evidence.crosschecks.flatMap(doubtedBy));
    for (const figure of curated.observations) {
      const isDoubted = doubted.has(keyOf(figure)) || (figure.id !== undefined && doubted.has(figure.id));
      const expected = isDoubted || figure.periodDisputed === true;
      expect([keyOf(figure), figure.disputed === true]).toEqual([keyOf(figure), expected]);
    }
  });

  it("find 南山's exports of 2014 grown by 15.9 % over the figure of a year before, not by 13.8 %", () => {
    const check = computed.find(({ id }) => id.includes("exports-usd-440305-2014"));
    expect(check && [check.verdict, valuesOf(check)]).toEqual(["inconsistent", [13.8, 256.3, 221.1]]);
  });
});

it("who published something has one name in each language", () => {
  const names = new Map<string, Set<string>>();
  for (const { publisher, english } of curated.sources.values()) {
    const name = english?.publisher ?? publisher;
    names.set(name, (names.get(name) ?? new Set()).add(publisher));
  }
  expect([...names].filter(([, own]) => own.size > 1)).toEqual([]);
  expect(names.size).toBeGreaterThan(100);
});
