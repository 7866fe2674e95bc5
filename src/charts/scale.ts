import { roundsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";

export type AxisScale = {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly labels: readonly string[];
  readonly format: (value: number) => string;
};

/** Round axis ends and steps (1, 2 or 5 × a power of ten) around values; from zero where that is asked for. */
export function ticks(
  values: readonly number[],
  zeroBased: boolean,
  count: number,
  locale: Locale,
): AxisScale {
  const low = zeroBased ? Math.min(0, ...values) : Math.min(...values);
  const high = zeroBased ? Math.max(0, ...values) : Math.max(...values);
  const finite = Number.isFinite(low) && Number.isFinite(high);
  const span = finite && high > low ? high - low : Math.abs(finite ? high : 1) || 1;
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const min = Math.floor((finite ? low : 0) / step + 1e-9) * step;
  const max = Math.max(Math.ceil((finite ? high : 1) / step - 1e-9) * step, min + step);
  const marks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step);
  const format = roundsIn(marks, locale);
  return { min, max, step, labels: marks.map(format), format };
}

/** Whole places from the first to the last that is taken, in steps of 1, 2, 5 or 10: there is no place nought or a half. */
export function placeTicks(values: readonly number[], count: number, locale: Locale): AxisScale {
  const last = Math.max(2, ...values);
  const step = [1, 2, 5, 10].find((size) => (last - 1) / size <= count) ?? Math.ceil((last - 1) / count);
  const marks = Array.from({ length: Math.ceil((last - 1) / step) + 1 }, (_, index) => 1 + index * step);
  const format = roundsIn(marks, locale);
  return { min: 1, max: marks.at(-1) ?? last, step, labels: marks.map(format), format };
}

/** Moves labels apart so that none overlap and all stay between top and bottom, each as near as can be to its place. */
export function placeLabels<Item extends { readonly at: number }>(
  items: readonly Item[],
  gap: number,
  top: number,
  bottom: number,
): readonly (Item & { readonly placed: number })[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const groups: { first: number; count: number }[] = [];
  for (const { at } of sorted) {
    groups.push({ first: at, count: 1 });
    // Labels that would touch become one group, around the mean of their places.
    for (let [a, b] = groups.slice(-2); a && b && a.first + a.count * gap > b.first;) {
      const count = a.count + b.count;
      const first = (a.first * a.count + (b.first - a.count * gap) * b.count) / count;
      groups.splice(-2, 2, { first, count });
      [a, b] = groups.slice(-2);
    }
  }
  const lowest = (index: number) => bottom - (sorted.length - 1 - index) * gap;
  return groups
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index * gap))
    .flatMap((place, index) => {
      const item = sorted[index];
      const placed = Math.max(top + index * gap, Math.min(place, lowest(index)));
      return item ? [{ ...item, placed }] : [];
    });
}
