import { extentOf } from "../core/distribution.ts";
import type { AreaCode } from "../core/types.ts";
import { tickOf } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";
import type { AreaStyle } from "./area-style.ts";
import type { PlotBox } from "./axes.ts";
import { BOLD, textWidth } from "./parts.ts";
import { placeLabels, placeTicks, ticks } from "./scale.ts";
import type { AxisScale } from "./scale.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendModel, TrendPoint } from "./trend-model.ts";
import type { Look } from "./types.ts";

const TOP = 26;
const BOTTOM = 26;
/** The share of the width beyond which figures at the ends of lines would take the plot's room. */
const WIDEST_EDGE = 0.42;
/** Room for a line's own symbol before its name. */
export const KEY = 16;

/** The end of a line with its words, and where these stand. */
type End = {
  readonly area: AreaCode;
  readonly name: string;
  readonly text: string;
  readonly style: AreaStyle;
  readonly last: TrendPoint;
  /** The mark that it belongs to. */
  readonly key: string;
  readonly at: number;
  readonly placed: number;
};

/** Where everything of a trend stands: the plot's edges, its scales, and the words at the ends of lines. */
export type TrendLayout = {
  readonly box: PlotBox;
  /** Where a place on the time axis is drawn. */
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  /** Where the first and the last period are drawn. */
  readonly from: number;
  readonly to: number;
  /** How wide a year is drawn. */
  readonly year: number;
  readonly scale: AxisScale;
  readonly ends: readonly End[];
  /** Words at the first of two dates, between which lines are slopes; along more there are none. */
  readonly starts: readonly End[] | undefined;
};

/** Values that differ by less than this share of the largest stand near each other: from zero their lines would be one. */
const NEAR = 0.4;

export function layOutTrend(model: TrendModel, { width, height, locale }: Look): TrendLayout {
  const named = endsOf(model);
  const full = edgeFor(named.map(({ text }) => text));
  const narrow = full > width * WIDEST_EDGE;
  const right = narrow ? edgeFor(named.map(({ name }) => name)) : full;
  const scale = trendScale(model, Math.max(3, Math.floor(height / 70)), locale);
  const [head, foot] = model.places ? [scale.min, scale.max] : [scale.max, scale.min];
  const starting = startsOf(model);
  const left = starting
    ? edgeFor(starting.map(({ text }) => text))
    : Math.max(...scale.labels.map((label) => textWidth(label, SMALL))) + 12;
  const box: PlotBox = { left, right: width - right, top: TOP, bottom: height - BOTTOM };
  const y = (value: number) => box.top + ((head - value) / (head - foot || 1)) * (box.bottom - box.top);
  const placed = (words: typeof named) =>
    placeLabels(
      words.map((end) => ({ ...end, at: y(end.last.value) })),
      TYPE + 3,
      box.top,
      box.bottom,
    );
  return {
    ...{ box, y, scale },
    ...timeScale(model, box),
    ends: placed(named.map((end) => ({ ...end, text: narrow ? end.name : end.text }))),
    starts: starting && placed(starting),
  };
}

function timeScale({ ticks: periods }: TrendModel, { left, right }: PlotBox) {
  const [first, last] = extentOf(periods.map(({ x }) => x));
  const margin = first === last ? 1 : (last - first) * 0.015;
  const year = (right - left) / (last - first + 2 * margin);
  const x = (place: number) => left + (place - first + margin) * year;
  return { year, x, from: x(first), to: x(last) };
}

/** The round values between which all lines stand; from zero only where that does not press them together. */
export function trendScale(model: TrendModel, count: number, locale: Locale): AxisScale {
  const values = valuesOf(model);
  const zeroBased = model.zeroBased && !areNear(values);
  return model.places ? placeTicks(values, count, locale) : ticks(values, zeroBased, count, locale);
}

/** The last point of each highlighted line; one that ends early says when, since its words stand at the edge. */
function endsOf({ lines, ticks: periods }: TrendModel) {
  const latest = periods.at(-1)?.period;
  return lines.flatMap(({ area, name, style, runs, aside }) => {
    const last = runs.at(-1)?.at(-1) ?? aside.at(-1);
    if (!last || !style) return [];
    const year = last.period === latest ? "" : ` (${tickOf(last.period)})`;
    // Only what is aside has a mark by its number.
    const number = runs.length > 0 ? "" : `#${String(aside.length - 1)}`;
    const key = pointKey(area, last.period) + number;
    return [{ area, name, text: `${name} ${last.label}${year}`, style, last, key }];
  });
}

/** The first point of each highlighted line where there are two dates and no more. */
function startsOf({ lines, ticks: [first, second, third] }: TrendModel) {
  if (!first || !second || third) return undefined;
  const starts = lines.flatMap(({ area, name, style, runs }) => {
    const last = runs[0]?.[0];
    if (!style || last?.period !== first.period) return [];
    return [{ area, name, text: last.label, style, last, key: pointKey(area, last.period) }];
  });
  return starts.length > 0 ? starts : undefined;
}

function areNear(values: readonly number[]): boolean {
  const [low, high] = extentOf(values);
  return low * high > 0 && high - low < NEAR * Math.max(high, -low);
}

function valuesOf({ lines, reference }: TrendModel): readonly number[] {
  const values = lines.flatMap(({ runs, aside, style }) =>
    [...runs.flat(), ...(style ? aside : [])].map(({ value }) => value),
  );
  return reference ? [...values, reference.value] : values;
}

/** The room right of the plot that names of lines need. */
function edgeFor(names: readonly string[]): number {
  return names.length === 0 ? 16 : Math.max(...names.map((name) => textWidth(name, TYPE * BOLD))) + KEY + 12;
}
