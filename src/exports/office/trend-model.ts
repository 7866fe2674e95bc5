import { LIGHT } from "../../charts/palette.ts";
import { textWidth } from "../../charts/parts.ts";
import { trendScale } from "../../charts/trend-layout.ts";
import { RING } from "../../charts/trend-points.ts";
import type { AxisScale } from "../../charts/scale.ts";
import type { TrendLine, TrendModel, TrendPoint } from "../../charts/trend-model.ts";
import { decimalStep } from "../../core/interval.ts";
import type { Text } from "../../core/types.ts";
import { decimalsOf, tickOf } from "../../i18n/format.ts";
import { remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { CategorySeries, LineModel, Marker, PointLook } from "./chart-types.ts";
import { namedLabel } from "./label.ts";
import { boundFormat, numberFormat } from "./number-format.ts";
import { timeSlots } from "./time-slots.ts";
import type { TimeSlots } from "./time-slots.ts";

const ASIDE: Text = { zh: "另列", en: "set aside" };

/**
 * A trend as lines over all periods between the first and the last. A missing period is a gap; where a break stands
 * between two periods that follow each other, the line goes on as another of the same look, since Office would join them.
 */
export function trendModel(
  model: TrendModel,
  title: string,
  locale: Locale,
  scale: AxisScale = trendScale(model, 5, locale),
): LineModel {
  const slots = timeSlots(model);
  const lines = [...model.lines.filter(({ style }) => !style), ...model.lines.filter(({ style }) => style)];
  const series = lines.flatMap((line) => [
    // Below the line, as on the page.
    ...(line.style ? asideSeries(line, slots, locale) : []),
    ...joinedSeries(line, slots, model, locale),
  ]);
  const { min, max, step } = scale;
  return {
    kind: "line",
    title,
    unit: model.unit,
    head: model.periodTitle,
    categories: slots.labels,
    axis: {
      ...{ min, max, step },
      format: numberFormat(decimalsOf(decimalStep(Number(step.toPrecision(6))))),
      ...(model.places && { reversed: true }),
    },
    series: [...series, ...(model.reference ? [referenceSeries(model.reference, slots)] : [])],
    room: Math.max(0, ...series.flatMap(endTexts).map((text) => textWidth(text, 1))) + keyRoom(series, slots),
    breaks: breaksAt(model, slots),
    notes: [...new Set(model.breaks.map(({ tip }) => tip))],
  };
}

/** The reader's number, the same in every period. */
function referenceSeries(
  { name, value }: NonNullable<TrendModel["reference"]>,
  { labels }: TimeSlots,
): CategorySeries {
  const color = LIGHT.muted;
  return {
    name,
    color,
    line: { width: 1, dash: "dash" },
    values: labels.map(() => value),
    points: new Map(),
  };
}

/** Between the middles of the two periods that a break parts. */
function breaksAt({ breaks, ticks }: TrendModel, slots: TimeSlots): LineModel["breaks"] {
  return [...breaks]
    .sort((a, b) => a.x - b.x)
    .flatMap(({ x, label }) => {
      const [before, after] = [ticks.findLast((tick) => tick.x <= x), ticks.find((tick) => tick.x >= x)];
      if (!before || !after) return [];
      const share = after.x > before.x ? (x - before.x) / (after.x - before.x) : 0;
      const [from, to] = [slots.at(before.period), slots.at(after.period)];
      return [{ at: (from + (to - from) * share + 0.5) / slots.labels.length, label }];
    });
}

/** The words at the end of a line, for the room that they need. */
function endTexts({ name, points, values }: CategorySeries): readonly string[] {
  return [...points].flatMap(([index, { label }]) => {
    if (!label) return [];
    if (label.kind === "text") return [label.text];
    return [`${label.named ? `${name} ` : ""}${(values[index] ?? 0).toLocaleString("en-US")}`];
  });
}

/** Words that stand away from their point have its mark before them. */
function keyRoom(series: readonly CategorySeries[], { labels }: TimeSlots): number {
  const isApart = ({ points }: CategorySeries) =>
    [...points].some(([slot, { place }]) => place === "right" && slot < labels.length - 1);
  return series.some(isApart) ? KEY : 0;
}

/** A mark with the piece of line through it, in em. */
const KEY = 2.2;

/** The runs of a line, those in one series between which a period lies that has no value. */
function joinedSeries(
  line: TrendLine,
  slots: TimeSlots,
  { ticks }: TrendModel,
  locale: Locale,
): readonly CategorySeries[] {
  const parts: (readonly TrendPoint[])[] = [];
  for (const run of line.runs) {
    const before = parts.at(-1);
    const [last, first] = [before?.at(-1), run[0]];
    const isApart = last && first && slots.at(first.period) - slots.at(last.period) > 1;
    if (before && isApart) parts.splice(-1, 1, [...before, ...run]);
    else parts.push(run);
  }
  const latest = ticks.at(-1)?.period;
  return parts.map((points, part) => {
    const isLast = part === parts.length - 1;
    const end = points.at(-1);
    const [from, to] = [points[0]?.period, end?.period].map((period) => (period ? tickOf(period) : ""));
    const name = isLast ? line.name : remarked(line.name, `${from ?? ""}–${to ?? ""}`, locale);
    const at = end ? slots.at(end.period) : 0;
    const year = end && end.period !== latest ? ` (${tickOf(end.period)})` : "";
    const label =
      end && line.style && isLast ? namedLabel(line.name, end.label + year, end.value) : undefined;
    return {
      ...lookOf(line),
      name,
      values: slots.values(points),
      points: new Map<number, PointLook>([
        ...(line.style ? [] : alone(points, line, slots)),
        ...(label ? [[at, { label, place: "right", bold: true }] as const] : []),
      ]),
    };
  });
}

/** Of a grey line what is joined to nothing would not be seen without a mark. */
function alone(
  points: readonly TrendPoint[],
  { runs }: TrendLine,
  slots: TimeSlots,
): readonly (readonly [number, PointLook])[] {
  const single = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  const marker: Marker = { symbol: "circle", size: 3, color: LIGHT.peer };
  return points.filter((point) => single.has(point)).map(({ period }) => [slots.at(period), { marker }]);
}

function lookOf({ style, beside }: TrendLine): Omit<CategorySeries, "values" | "points" | "name"> {
  if (!style) return { color: LIGHT.peer, line: { width: 1, dash: "solid" } };
  const { color, dash, symbol } = style;
  return {
    color,
    line: { width: beside ? 1.5 : 2.25, dash: dashOf(dash) },
    marker: { symbol, size: beside ? 4 : 6, color },
  };
}

/** What is shown beside a line and never joined; several of one period stand in series of their own. */
function asideSeries(line: TrendLine, slots: TimeSlots, locale: Locale): readonly CategorySeries[] {
  const layers: TrendPoint[][] = [];
  const adopted = new Set(line.runs.flat().map(({ period, value }) => `${period} ${String(value)}`));
  // Another publisher's equal figure would paint over the one that was taken.
  for (const point of line.aside.filter(({ period, value }) => !adopted.has(`${period} ${String(value)}`))) {
    const free = layers.find((layer) => layer.every(({ period }) => period !== point.period));
    if (free) free.push(point);
    else layers.push([point]);
  }
  const color = line.style?.color ?? LIGHT.peer;
  const marker: Marker = { symbol: "circle", size: RING.trend, color, hollow: true };
  return layers.map((points, layer) => ({
    name: remarked(line.name, ASIDE[locale] + (layer > 0 ? ` ${String(layer + 1)}` : ""), locale),
    color,
    marker,
    values: slots.values(points),
    formats: new Map(points.map(({ period, label }) => [slots.at(period), boundFormat(label)])),
    points: new Map<number, PointLook>(
      layer === 0 && line.runs.length === 0 ? endOf(line, points, slots) : [],
    ),
  }));
}

/** Where nothing is joined, the last of what stands aside has the words. */
function endOf(
  { name }: TrendLine,
  points: readonly TrendPoint[],
  slots: TimeSlots,
): readonly (readonly [number, PointLook])[] {
  return points.slice(-1).map(({ period, label, value }) => {
    const said = `${label} (${tickOf(period)})`;
    return [slots.at(period), { label: namedLabel(name, said, value), place: "right", bold: true }];
  });
}

const DASHES: readonly (readonly [string, string])[] = [
  ["6,3", "dash"],
  ["2,3", "sysDot"],
  ["10,3,2,3", "lgDashDot"],
];

/** The dash of Office that looks like one of ours. */
function dashOf(dash: readonly number[] | "solid"): string {
  return DASHES.find(([ours]) => ours === String(dash))?.[1] ?? "solid";
}
