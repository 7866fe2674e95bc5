import { roundsIn } from "../i18n/format.ts";
import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import { textWidth } from "./parts.ts";
import { ticks as roundTicks } from "./scale.ts";
import type { ScatterAxis, ScatterEnd, ScatterModel } from "./scatter-model.ts";
import { SMALL } from "./sizes.ts";
import type { Look } from "./types.ts";

type Tick = { readonly value: number; readonly text: string };

/** One axis of a scatter: its marks, and where between its ends a value stands, from 0 to 1. */
export type ScatterScale = {
  readonly ticks: readonly Tick[];
  readonly share: (value: number) => number;
};

export type ScatterLayout = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scales: Readonly<Record<"x" | "y", ScatterScale>>;
  /** Where values stand in the box, in pixels; what lies beyond the plot stands at its edge. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
};

const HEAD = 26;
const FOOT = 40;
const LOG: Text = { zh: "对数", en: "log scale" };

/** 研究与试验发展经费 · 亿元 · 对数. */
export function axisTitle({ name, unit, log }: ScatterAxis, locale: Locale): string {
  return [name, unit, ...(log ? [LOG[locale]] : [])].filter((part) => part !== "").join(" · ");
}

/** Room for the marks of both axes around the plot. */
export function layOutScatter(model: ScatterModel, { width, height, locale }: Look): ScatterLayout {
  const [top, bottom] = [HEAD, height - FOOT];
  const up = scaleOf(model, "y", Math.max(2, Math.min(6, Math.floor((bottom - top) / 44))), locale);
  const left = Math.max(...up.ticks.map(({ text }) => textWidth(text, SMALL)), 12) + 10;
  const right = width - 16;
  const across = fitting(model, right - left, locale);
  const clamp = (share: number) => Math.max(0, Math.min(1, share));
  return {
    ...{ left, right, top, bottom, scales: { x: across, y: up } },
    x: (value) => left + clamp(across.share(value)) * (right - left),
    y: (value) => bottom - clamp(up.share(value)) * (bottom - top),
  };
}

/** As many marks below the plot as their words leave room for. */
function fitting(model: ScatterModel, room: number, locale: Locale): ScatterScale {
  for (let count = 7; count > 2; count -= 1) {
    const scale = scaleOf(model, "x", count, locale);
    const widest = Math.max(...scale.ticks.map(({ text }) => textWidth(text, SMALL)));
    const nearest = scale.ticks.slice(1).map(({ value }, at) => {
      const before = scale.ticks[at]?.value ?? value;
      return (scale.share(value) - scale.share(before)) * room;
    });
    if (Math.min(...nearest) >= widest + 14) return scale;
  }
  return scaleOf(model, "x", 2, locale);
}

/** The axis over all values and the finite ends of what they can be. */
export function scaleOf(
  { points, ...axes }: ScatterModel,
  side: "x" | "y",
  count: number,
  locale: Locale,
): ScatterScale {
  const ends = points.map((point): ScatterEnd => point[side]);
  const values = ends
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((value) => Number.isFinite(value) && (!axes[side].log || value > 0));
  return axes[side].log ? logScale(values, count, locale) : evenScale(values, count, locale);
}

/** From zero where the values come near it; else around the values, so that they are told apart. */
function evenScale(values: readonly number[], count: number, locale: Locale): ScatterScale {
  const [low, high] = apart(Math.min(...values), Math.max(...values));
  const { min, max, step, labels } = roundTicks([low, high], low >= 0 && low < high / 2, count, locale);
  const place = roomAround(min, max, low, high);
  return {
    ticks: labels.map((text, at) => ({ value: Number((min + at * step).toPrecision(12)), text })),
    share: place,
  };
}

/** A single value stands in the middle. */
function apart(low: number, high: number): readonly [number, number] {
  const around = Math.abs(low) / 2 || 1;
  return high > low ? [low, high] : [low - around, low + around];
}

/** Where the outermost marks stand at the ends of an axis, it reaches a little beyond them; never below a zero. */
function roomAround(min: number, max: number, low: number, high: number): (value: number) => number {
  const room = 0.04 * (max - min);
  const from = min - (low - min < room && min !== 0 ? room : 0);
  const to = max + (max - high < room ? room : 0);
  return (value) => (value - from) / (to - from);
}

const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

const SHIFT = 1000;

/** 1, 2, 5 and so on around positive values, or fewer in each power of ten where they span many. */
function logScale(values: readonly number[], count: number, locale: Locale): ScatterScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const found = STEPS.map((steps) => marksAround(low, high, steps));
  const marks = found.find(({ length }) => length <= count + 1) ?? found.at(-1) ?? [];
  const print = roundsIn(marks, locale);
  const [first = 1, last = 10] = [marks[0], marks.at(-1)];
  const [from = 0, to = 1, least = 0, most = 1] = [first, last, low, high].map(Math.log10);
  // Powers have no zero of their own to start from.
  const place = roomAround(from + SHIFT, to + SHIFT, least + SHIFT, most + SHIFT);
  return {
    ticks: marks.map((value) => ({ value, text: print(value) })),
    share: (value) => (value > 0 ? place(Math.log10(value) + SHIFT) : 0),
  };
}

function marksAround(low: number, high: number, steps: readonly number[]): readonly number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1];
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((power) =>
    steps.map((step) => Number((step * 10 ** power).toPrecision(3))),
  );
  const first = all.findLast((mark) => mark <= low) ?? low;
  const last = all.find((mark) => mark >= high && mark > first) ?? high;
  return all.filter((mark) => mark >= first && mark <= last);
}
