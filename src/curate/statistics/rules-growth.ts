import { grouped } from "../../core/grouped.ts";
import type { Observation, Period } from "../../core/types.ts";
import { lettered } from "./claim.ts";
import type { Claim, Desk } from "./claim.ts";

/**
 * Levels whose growth may be published on a comparable basis, or over a base that was revised in between: after an
 * economic census, when firms enter or leave the survey, when taxes are moved between budgets.
 */
const REVISED_BASES =
  /^(retail-sales|goods-sales|fixed-asset|industrial|service|construction|software|other-profit|general-budget|tax-|fiscal-tax)/;

/** Published nominal growth against the ratio of two levels. Real growth cannot be had from levels and is left out. */
export function growthClaims({ book, indicators }: Desk): readonly Claim[] {
  return [...indicators.values()].flatMap(({ id, growth = "", account }) => {
    const unit = indicators.get(growth)?.unit;
    if (account || unit === undefined) return [];
    return book.of(growth).flatMap((rate): Claim[] => {
      const { area, period } = rate;
      const now = book.beside(id, rate);
      const before = now && book.beside(id, now, { period: yearBefore(period) });
      const operands = lettered([rate, now, before]);
      if (!operands || period === "undated") return [];
      const loose = REVISED_BASES.test(id) ? ({ isLoose: true } as const) : {};
      const left = "(b / c - 1) * 100";
      return [
        { kind: "growth", area, period, left, right: "a", relation: "equal", operands, unit, ...loose },
      ];
    });
  });
}

/** The same months a year earlier. */
function yearBefore(period: Period): Period {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1)) as Period;
}

/** Whatever is counted from January on does not fall within the year; stocks and balances may. */
export function clockClaims({ book, indicators }: Desk): readonly Claim[] {
  return [...indicators.values()].flatMap(({ id, kind, unit }) => {
    if (kind !== "level" || BALANCES.test(id)) return [];
    const counted = book.of(id).filter(({ period }) => monthsOf(period) !== undefined);
    // Years alone, as most are, have nothing to be held against.
    if (counted.every(({ period }) => monthsOf(period) === 12)) return [];
    const years = grouped(counted, ({ area, period, vintage = "" }) =>
      [area, period.slice(0, 4), vintage].join("|"),
    );
    return [...years.values()].flatMap(neighbours).map(([earlier, later]): Claim => ({
      kind: "clock",
      area: later.area,
      period: later.period,
      left: "b",
      right: "a",
      relation: "at-most",
      operands: { a: later, b: earlier },
      unit,
    }));
  });
}

const BALANCES = /profit|net|population|migration/;

/** Each cumulative figure with the last one before it. A year alone has nothing to be held against. */
function neighbours(figures: readonly Observation[]): readonly (readonly [Observation, Observation])[] {
  const sorted = [...figures].sort((a, b) => (monthsOf(a.period) ?? 0) - (monthsOf(b.period) ?? 0));
  return sorted.flatMap((later, at) => {
    const earlier = sorted.slice(0, at).findLast(({ period }) => period !== later.period);
    return earlier ? [[earlier, later] as const] : [];
  });
}

/** How many months from January on a period counts; undefined where it does not begin in January. */
function monthsOf(period: Period): number | undefined {
  if (/^\d{4}$/.test(period)) return 12;
  const [, from, to, month] = /^(\d{4})-01\/(\d{4})-(\d{2})$/.exec(period) ?? [];
  return from !== undefined && from === to ? Number(month) : undefined;
}
