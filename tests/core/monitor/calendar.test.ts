import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CYCLES, freshnessOf } from "../../../src/core/monitor/calendar.ts";
import type { Cycle } from "../../../src/core/monitor/calendar.ts";
import type { Period } from "../../../src/core/types.ts";
import { checkCalendar } from "../../../src/curate/check-calendar.ts";
import { bundled } from "../../fixture.ts";

const due = (cycle: Cycle, months: number) => ({ cycle, months, basis: "declared" }) as const;
const asked = (rule: ReturnType<typeof due> | undefined, known: readonly string[], asOf: string) => {
  const { state, next, missed } = freshnessOf(rule, known as Period[], asOf);
  return [state, missed, next?.period, next?.by].filter((part) => part !== undefined).join(" ");
};

describe("what is due", () => {
  it.each([
    [due("year", 6), ["2024"], "2026-06-30", "awaited 0 2025 2026-06"],
    [due("year", 6), ["2024"], "2026-07-01", "overdue 1 2025 2026-06"],
    [due("year", 6), ["2021", "2023"], "2026-11-26", "overdue 2 2024 2025-06"],
    [due("year", 6), ["2025-01/2025-06"], "2026-11-26", "overdue 1 2025 2026-06"],
    [due("year", 6), ["2025-12"], "2026-11-26", "awaited 0 2026 2027-06"],
    [due("quarter", 2), ["2025"], "2026-05-31", "awaited 0 2026-01/2026-03 2026-05"],
    [due("quarter", 2), ["2025-01/2025-06"], "2026-11-26", "overdue 4 2025-01/2025-09 2025-11"],
    [due("decade", 24), ["2010", "2020"], "2026-11-26", "awaited 0 2030 2032-12"],
    [due("decade", 24), ["2010"], "2026-11-26", "overdue 1 2020 2022-12"],
    [due("year", 6), [], "2026-11-26", "never 0"],
    [due("year", 6), ["undated"], "2026-11-26", "never 0"],
    [undefined, ["2016"], "2026-11-26", "no-rule 0"],
  ] as const)("%j after %j on %s: %s", (rule, known, asOf, expected) => {
    expect(asked(rule, known, asOf)).toBe(expected);
  });

  it("is next always something that ends later than the newest that is held", () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }));
    const periods = fc.oneof(
      month.map(([year]) => String(year)),
      month.map(([year, at]) => `${String(year)}-${String(at).padStart(2, "0")}`),
      month.map(([year, at]) => `${String(year)}-01/${String(year)}-${String(at).padStart(2, "0")}`),
    );
    const endOf = (period: string) => period.split("/").at(-1)?.padEnd("2025-12".length, "-12") ?? "";
    const held = fc.array(periods, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...CYCLES), fc.nat(24), held, (cycle, months, known) => {
        const { next } = freshnessOf(due(cycle, months), known as Period[], "2026-11-26");
        const newest = known.map(endOf).sort().at(-1) ?? "";
        expect(endOf(next?.period ?? "") > newest).toBe(true);
        expect(endOf(next?.by ?? "") >= endOf(next?.period ?? "")).toBe(true);
      }),
    );
  });

  it("is never overdue because a later figure is known, and never less because time went by", () => {
    const years = ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"];
    for (const cycle of CYCLES) {
      const missed = years.map((year) => freshnessOf(due(cycle, 3), [year as Period], "2026-11-26").missed);
      expect(missed).toEqual([...missed].sort((a, b) => b - a));
      const later = years.map(
        (year) => freshnessOf(due(cycle, 3), ["2018" as Period], `${year}-07-01`).missed,
      );
      expect(later).toEqual([...later].sort((a, b) => a - b));
    }
  });
});

describe("the calendar", () => {
  const { curated, evidence } = bundled;
  it("names every core indicator once, and nothing that is not there", () => {
    expect(checkCalendar(curated, evidence)).toEqual([]);
    const [rule] = evidence.calendar;
    if (!rule) throw new Error("no rule");
    const reasons = (calendar: typeof evidence.calendar) =>
      checkCalendar(curated, { calendar }).map(({ reason }) => reason);
    expect(reasons([...evidence.calendar, rule])).toContain("gdp stands twice");
    expect(reasons(evidence.calendar.slice(1))).toContain("no rule names the core indicator gdp");
    const made = { ...rule, id: "made-up", indicators: ["no-such" as (typeof rule.indicators)[number]] };
    expect(reasons([...evidence.calendar, made])).toContain("no-such is not known");
  });

  it("says a source or that none is cited", () => {
    for (const { why, source, due: rule } of evidence.calendar)
      expect(source !== undefined || !rule || why.zh.includes("没有引用")).toBe(true);
  });
});
