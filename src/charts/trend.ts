import type { AreaCode, Period } from "../core/types.ts";
import type { AreaStyle } from "./area-style.ts";
import { append, frame, textWidth } from "./parts.ts";
import { placeLabels, ticks } from "./scale.ts";
import type { ChartDef, Drawing, Look, Mark, Table, Target } from "./types.ts";

/** One figure of a line. `x` is the period's place on the time axis, in years. */
export type TrendPoint = {
  readonly period: Period;
  readonly x: number;
  readonly value: number;
  readonly label: string;
  readonly tip: string;
};

export type TrendLine = {
  readonly area: AreaCode;
  readonly name: string;
  /** Runs of points that may be joined: no break and no missing period within. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Other vintages, other definitions and one-sided bounds: shown faintly, never joined. */
  readonly aside: readonly TrendPoint[];
  /** The look of a highlighted area; peers have none and stay grey. */
  readonly style?: AreaStyle;
};

export type TrendModel = {
  readonly unit: string;
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly { readonly x: number; readonly label: string; readonly tip: string }[];
  readonly now?: number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly period: Period }[];
  readonly zeroBased: boolean;
  readonly periodTitle: string;
};

export function pointKey(area: AreaCode, period: Period): string {
  return `${area}@${period}`;
}

const TOP = 26;
const BOTTOM = 26;

function draw(model: TrendModel, look: Look): Drawing {
  const { palette, type, width, height } = look;
  const highlighted = model.lines.filter(({ style }) => style !== undefined);
  const ends = highlighted.flatMap(({ area, name, style, runs }) => {
    const last = runs.at(-1)?.at(-1);
    return last && style ? [{ area, text: `${name} ${last.label}`, color: style.color, last }] : [];
  });
  const right = Math.min(width * 0.34, Math.max(16, ...ends.map(({ text }) => textWidth(text, type) + 18)));
  const shown = model.lines.flatMap(({ runs, aside, style }) =>
    [...runs.flat(), ...(style ? aside : [])].map(({ value }) => value),
  );
  const scale = ticks(shown, model.zeroBased, Math.max(3, Math.floor(height / 70)));
  const left = Math.max(...scale.labels.map((label) => textWidth(label, type - 1))) + 12;
  const xs = model.ticks.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const toPixel = (value: number) =>
    TOP + (1 - (value - scale.min) / (scale.max - scale.min || 1)) * (height - TOP - BOTTOM);
  const labelled = placeLabels(
    ends.map((end) => ({ ...end, at: toPixel(end.last.value) })),
    type + 3,
    TOP,
    height - BOTTOM,
  );
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    option: {
      ...frame(look),
      title: {
        text: model.unit,
        left: 0,
        top: 2,
        padding: 0,
        textStyle: { color: palette.muted, fontSize: type - 1, fontWeight: "normal" },
      },
      grid: { left, right, top: TOP, bottom: BOTTOM, outerBoundsMode: "none" },
      xAxis: {
        type: "value",
        min: first === last ? first - 1 : first - (last - first) * 0.015,
        max: first === last ? last + 1 : last + (last - first) * 0.015,
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: palette.line } },
        splitLine: { show: false },
      },
      yAxis: {
        type: "value",
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        axisLabel: {
          color: palette.muted,
          fontSize: type - 1,
          formatter: (value: number) => scale.format(value),
        },
        splitLine: { lineStyle: { color: palette.line, width: 1 } },
      },
      series: [
        tickSeries(model, scale.min, look, width - left - right),
        ...model.lines.filter(({ style }) => !style).flatMap((line) => lineSeries(line, look)),
        ...highlighted.flatMap((line) => lineSeries(line, look)),
        ...highlighted.map((line) => asideSeries(line)),
        endSeries(labelled, toPixel, last, look),
        markSeries(model, look),
      ],
    },
  };
}

/** Period labels as a series: only as many as fit, at the periods that exist, the last one always. */
function tickSeries(model: TrendModel, floor: number, { palette, type }: Look, room: number) {
  const widest = Math.max(...model.ticks.map(({ label }) => textWidth(label, type - 1)), 1) + 12;
  const every = Math.max(1, Math.ceil((model.ticks.length * widest) / Math.max(room, 1)));
  const fromLast = model.ticks.length - 1;
  return {
    id: "ticks",
    type: "scatter",
    silent: true,
    symbol: "rect",
    symbolSize: [1, 5],
    clip: false,
    itemStyle: { color: palette.muted },
    data: model.ticks
      .filter((_, index) => (fromLast - index) % every === 0)
      .map(({ x, label }) => ({ value: [x, floor], label: { formatter: () => label } })),
    label: { show: true, position: "bottom", distance: 5, color: palette.muted, fontSize: type - 1 },
  };
}

function lineSeries({ area, runs, style }: TrendLine, { palette }: Look) {
  const color = style?.color ?? palette.peer;
  return runs.map((run, index) => ({
    id: `${area}#${String(index)}`,
    type: "line",
    name: area,
    z: style ? 4 : 2,
    showSymbol: style !== undefined || run.length === 1,
    symbol: style?.symbol ?? "circle",
    symbolSize: style ? 6 : 3,
    lineStyle: { color, width: style ? 2.5 : 1, type: style?.dash ?? "solid", opacity: style ? 1 : 0.45 },
    itemStyle: { color, opacity: style ? 1 : 0.55 },
    data: run.map(({ period, x, value }) => ({ name: pointKey(area, period), value: [x, value] })),
    emphasis: { lineStyle: { width: style ? 3.5 : 2.5, opacity: 1 }, itemStyle: { opacity: 1 } },
  }));
}

function asideSeries({ area, aside, style }: TrendLine) {
  return {
    id: `${area}#aside`,
    type: "scatter",
    z: 3,
    symbol: "emptyCircle",
    symbolSize: 6,
    itemStyle: { color: style?.color, opacity: 0.55 },
    data: aside.map(({ period, x, value }, index) => ({
      name: `${pointKey(area, period)}#${String(index)}`,
      value: [x, value],
    })),
  };
}

type End = {
  readonly area: AreaCode;
  readonly text: string;
  readonly color: string;
  readonly last: TrendPoint;
  readonly at: number;
  readonly placed: number;
};

function endSeries(
  ends: readonly End[],
  toPixel: (value: number) => number,
  lastX: number,
  { palette, type }: Look,
) {
  return {
    id: "ends",
    type: "scatter",
    z: 5,
    clip: false,
    symbolSize: 0.1,
    data: ends.map(({ area, text, last, placed }) => ({
      name: area,
      value: [lastX, last.value],
      label: { formatter: () => text, offset: [4, placed - toPixel(last.value)] },
    })),
    label: {
      show: true,
      position: "right",
      color: palette.ink,
      fontSize: type,
      fontWeight: "bold",
      distance: 4,
    },
  };
}

/** Breaks as dashed lines across the plot, and the period shown elsewhere on the page as a thin line. */
function markSeries({ breaks, now }: TrendModel, { palette, type }: Look) {
  const line = { color: palette.muted, type: [4, 4], width: 1 };
  return {
    id: "breaks",
    type: "line",
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      label: { color: palette.muted, fontSize: type - 1, distance: 3 },
      data: [
        ...breaks.map(({ x, label }) => ({
          xAxis: x,
          lineStyle: line,
          label: { formatter: () => label, position: "end" },
        })),
        ...(now === undefined
          ? []
          : [
              {
                xAxis: now,
                lineStyle: { color: palette.ink, type: "solid", width: 1, opacity: 0.35 },
                label: { show: false },
              },
            ]),
      ],
    },
  };
}

function marksOf({ lines }: TrendModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { area, runs, aside } of lines) {
    for (const { period, tip } of runs.flat()) marks.set(pointKey(area, period), { tip, area, period });
    aside.forEach(({ period, tip }, index) =>
      marks.set(`${pointKey(area, period)}#${String(index)}`, { tip, area, period }),
    );
  }
  return marks;
}

function targetsOf({ lines }: TrendModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, runs } of lines)
    append(targets, area, ...runs.map((_, index) => ({ seriesId: `${area}#${String(index)}` })));
  return targets;
}

function table({ lines, ticks: periods, periodTitle }: TrendModel): Table {
  const shown = lines.filter(({ style }) => style);
  return {
    columns: [
      { label: periodTitle, numeric: false },
      ...shown.map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: periods.map(({ label, period }) => ({
      key: period,
      period,
      cells: [
        label,
        ...shown.map(({ runs }) => runs.flat().find((point) => point.period === period)?.label ?? "—"),
      ],
    })),
  };
}

export const trendChart: ChartDef<TrendModel> = {
  title: { zh: "趋势", en: "Trend" },
  draw,
  table,
  height: (_, width) => Math.max(260, Math.min(420, Math.round(width * 0.5))),
};
