import type { TrendModel, TrendPoint } from "../../charts/trend-model.ts";
import type { Period } from "../../core/types.ts";

/** The categories of a line: every period between the first and the last, whether there are figures of it or not. */
export type TimeSlots = {
  readonly labels: readonly string[];
  readonly at: (period: Period) => number;
  readonly values: (points: readonly TrendPoint[]) => readonly (number | undefined)[];
};

/** More empty periods than this would say nothing. */
const MOST = 400;

export function timeSlots({ ticks }: Pick<TrendModel, "ticks">): TimeSlots {
  const [first = 0, last = 0] = [ticks[0]?.x, ticks.at(-1)?.x];
  const step = ticks.every(({ x }) => Number.isInteger(x - first)) ? 1 : 1 / 12;
  const slotOf = (x: number) => Math.round((x - first) / step);
  const count = slotOf(last) + 1;
  const isEven = count <= MOST && new Set(ticks.map(({ x }) => slotOf(x))).size === ticks.length;
  const places = new Map(ticks.map(({ period, x }, index) => [period, isEven ? slotOf(x) : index]));
  const labels = new Map(ticks.map(({ period, label }) => [places.get(period), label]));
  const length = isEven ? count : ticks.length;
  const at = (period: Period) => places.get(period) ?? 0;
  return {
    at,
    labels: Array.from({ length }, (_, slot) => labels.get(slot) ?? nameOf(first + slot * step, step)),
    values: (points) => {
      const known = new Map(points.map(({ period, value }) => [at(period), value]));
      return Array.from({ length }, (_, slot) => known.get(slot));
    },
  };
}

/** A period without figures: a year, or a month, which stands at its middle. */
function nameOf(x: number, step: number): string {
  const year = Math.floor(x + 1e-9);
  return step === 1
    ? String(year)
    : `${String(year)}-${String(Math.round((x - year) * 12 + 0.5)).padStart(2, "0")}`;
}
