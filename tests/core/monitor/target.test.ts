import { describe, expect, it } from "vitest";
import { judge } from "../../../src/core/monitor/target.ts";
import type { Judgement, TargetCase } from "../../../src/core/monitor/target.ts";
import { INDICATOR_KINDS } from "../../../src/core/types.ts";
import type { Bound, Period, Polarity } from "../../../src/core/types.ts";
import { chances } from "../../chances.ts";

// All figures here are made up.
const one = (value: number, period = "2025", bound: Bound = "exact", more: object = {}) => ({
  ...{ value, bound, period: period as Period },
  ...more,
});
const level = (target: Partial<TargetCase>): TargetCase => ({
  ...{ aim: one(100), kind: "level", polarity: "higher", asOf: "2026-11-26" },
  ...target,
});
const growth = (target: Partial<TargetCase>) => level({ kind: "growth", aim: one(5), ...target });
const told = (judgement: Judgement) =>
  judgement.status === "untold"
    ? `untold: ${judgement.why}`
    : judgement.status === "behind"
      ? `behind: ${judgement.by}`
      : judgement.status;

describe("a target is", () => {
  const before = { asOf: "2024-03-01", aim: one(200, "2030"), start: one(100, "2020") };
  it.each<[string, TargetCase, string]>([
    ["reached at its value", level({ actual: one(100) }), "reached"],
    ["reached above it, before the date too", level({ actual: one(101, "2023") }), "reached"],
    [
      "reached by a figure that is at least as much",
      level({ actual: one(100, "2025", "at-least") }),
      "reached",
    ],
    ["reached from above where low is better", level({ polarity: "lower", actual: one(99) }), "reached"],
    [
      "reached from above where it is a limit",
      level({ aim: one(100, "2025", "at-most"), actual: one(99) }),
      "reached",
    ],
    ["behind where its date brought less", level({ actual: one(99) }), "behind: due"],
    ["behind where a later year still has less", level({ actual: one(99, "2026") }), "behind: due"],
    [
      "open where the figure is only a lower bound",
      level({ actual: one(99, "2025", "at-least") }),
      "untold: bound",
    ],
    [
      "open where the figure is only an upper bound",
      level({ actual: one(101, "2025", "at-most") }),
      "untold: bound",
    ],
    ["behind where an upper bound is too low", level({ actual: one(99, "2025", "at-most") }), "behind: due"],
    ["open within what 'about' can mean", level({ actual: one(100, "2025", "about") }), "untold: bound"],
    [
      "open within what a target of 'about' can mean",
      growth({ aim: one(5, "2025", "about"), actual: one(4.8) }),
      "untold: bound",
    ],
    [
      "behind below all that 'about' can mean",
      growth({ aim: one(5, "2025", "about"), actual: one(4) }),
      "behind: due",
    ],
    ["open without a figure", level({}), "untold: no-figure"],
    [
      "open where the figure is of another scope",
      level({ actual: one(120), hindered: "scope" }),
      "untold: scope",
    ],
    ["open across a break", level({ actual: one(80), hindered: "break" }), "untold: break"],
    [
      "open while there is only an estimate",
      level({ actual: one(120, "2025", "exact", { status: "estimate" }) }),
      "untold: estimate",
    ],
    [
      "open under a figure in doubt",
      level({ actual: one(120, "2025", "exact", { disputed: true }) }),
      "untold: disputed",
    ],
    ["open without a date", level({ aim: one(100, "undated"), actual: one(60) }), "untold: no-date"],
    ["open where the figure has none", level({ actual: one(60, "undated") }), "untold: undated"],
    ["open where no figure of its time has come", level({ actual: one(99, "2024") }), "untold: past-due"],
    [
      "open where only some months of it are told",
      level({ actual: one(25, "2026-01/2026-03") }),
      "untold: part",
    ],
    ["a rate: reached in its own year", growth({ actual: one(5) }), "reached"],
    [
      "a rate: not told by another year's",
      growth({ actual: one(9, "2024"), asOf: "2025-06-30" }),
      "untold: other-period",
    ],
    [
      "a rate: on course by the months so far",
      growth({ actual: one(5.3, "2025-01/2025-06"), asOf: "2025-08-01" }),
      "on-course",
    ],
    [
      "a rate: behind by the months so far",
      growth({ actual: one(4.9, "2025-01/2025-06"), asOf: "2025-08-01" }),
      "behind: path",
    ],
    [
      "a rate: not told by half the year once the year is over",
      growth({ actual: one(5.3, "2025-01/2025-06") }),
      "untold: part",
    ],
    ["on course above both paths", level({ ...before, actual: one(131, "2023") }), "on-course"],
    ["behind below both paths", level({ ...before, actual: one(122, "2023") }), "behind: path"],
    [
      "open between the straight and the steady path",
      level({ ...before, actual: one(126, "2023") }),
      "untold: bound",
    ],
    [
      "judged by one path where it is a share",
      level({ ...before, kind: "share", actual: one(130, "2023") }),
      "on-course",
    ],
    [
      "open without a start",
      level({ ...before, start: undefined as never, actual: one(126, "2023") }),
      "untold: no-start",
    ],
    [
      "on course under a limit that is not due",
      level({ ...before, aim: one(200, "2030", "at-most"), actual: one(150, "2023") }),
      "on-course",
    ],
    [
      "open on the way with some months only",
      level({ ...before, actual: one(30, "2023-01/2023-03") }),
      "untold: part",
    ],
  ])("%s", (_, target, expected) => {
    expect(told(judge(target))).toBe(expected);
  });

  it("says what is asked in the figure's year, and what remains each year", () => {
    const { path, needed } = judge(level({ ...before, actual: one(122, "2023") }));
    expect(path?.straight).toEqual({ low: 130, high: 130 });
    expect(path?.steady?.low).toBeCloseTo(123.11, 2);
    expect(needed?.years).toBe(7);
    expect(needed?.amount).toBeCloseTo(78 / 7);
    expect(needed?.percent).toBeCloseTo(7.317, 2);
  });
});

describe("whatever the figures are", () => {
  const PERIODS = ["2020", "2023", "2025", "2026", "2025-01/2025-06", "2024-12", "undated"] as const;
  const BOUNDS: readonly Bound[] = ["exact", "about", "at-least", "at-most"];
  const DATES = ["2024-06-30", "2025-06-30", "2026-11-26"] as const;
  const cases = (seed: number, count: number) => {
    const { oneOf, below } = chances(seed);
    const any = () => one(below(40), oneOf(PERIODS), oneOf(BOUNDS), { step: oneOf([1, 5, 10]) });
    return Array.from({ length: count }, (): TargetCase & { readonly actual: ReturnType<typeof one> } => ({
      aim: any(),
      actual: any(),
      ...(below(3) > 0 && { start: any() }),
      kind: oneOf(INDICATOR_KINDS),
      polarity: oneOf<Polarity>(["higher", "lower", "neutral"]),
      asOf: oneOf(DATES),
    }));
  };
  const GRADE = { behind: 0, "on-course": 1, reached: 2 } as const;
  const gradeOf = ({ status }: Judgement) => (status === "untold" ? undefined : GRADE[status]);

  it("a better figure never has a worse status", () => {
    for (const target of cases(1, 5000)) {
      const down =
        target.aim.bound === "at-most" || (target.aim.bound !== "at-least" && target.polarity === "lower");
      const better = { ...target.actual, value: target.actual.value + (down ? -7 : 7) };
      const [a, b] = [gradeOf(judge(target)), gradeOf(judge({ ...target, actual: better }))];
      if (a !== undefined && b !== undefined) expect(b, JSON.stringify(target)).toBeGreaterThanOrEqual(a);
    }
  });

  it("a bound in place of an exact value widens the answer to untold, and to nothing else", () => {
    for (const target of cases(2, 5000)) {
      const exact = { ...target, actual: { ...target.actual, bound: "exact" as const } };
      const [wide, sharp] = [judge(target), judge(exact)];
      if (wide.status !== "untold") expect(wide.status, JSON.stringify(target)).toBe(sharp.status);
    }
  });

  it("a target of 'about' is never told where the exact one is told otherwise", () => {
    for (const target of cases(3, 5000)) {
      const at = (bound: Bound) => judge({ ...target, aim: { ...target.aim, bound } });
      const [wide, sharp] = [at("about"), at("exact")];
      if (wide.status !== "untold") expect(wide.status, JSON.stringify(target)).toBe(sharp.status);
    }
  });
});
