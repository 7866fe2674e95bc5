import type { Table, TableCell } from "../core/table.ts";
import type { Period } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn } from "../i18n/cells.ts";
import { tickOf } from "../i18n/format.ts";
import { markOf } from "./marks.ts";
import { BOLD, append, frame, textWidth } from "./parts.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import { placeLabels, ticks } from "./scale.ts";
import { asideSeries, endSeries, KEY, lineSeries, markSeries, tickSeries } from "./trend-series.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

const TOP = 26;
const BOTTOM = 26;
const WIDEST_EDGE = 0.42;

function height(_: TrendModel, width: number): number {
  return Math.round(Math.min(Math.max(width / 2, 260), 420));
}

function draw(model: TrendModel, look: Look): Drawing {
  const { palette, width, height } = look;
  const highlighted = model.lines.filter(({ style }) => style !== undefined);
  const latest = model.ticks.at(-1)?.period;
  const ends = highlighted.flatMap(({ area, name, style, runs, aside }) => {
    const last = runs.at(-1)?.at(-1) ?? aside.at(-1);
    if (!last || !style) return [];
    // A line that ends early says when, since its label stands at the edge of the plot.
    const year = last.period === latest ? "" : ` (${tickOf(last.period)})`;
    return [{ area, name, text: `${name} ${last.label}${year}`, style, last }];
  });
  const full = edgeFor(ends.map(({ text }) => text));
  // Where figures would take the plot's room, names alone stand at the ends.
  const narrow = full > width * WIDEST_EDGE;
  const right = narrow ? edgeFor(ends.map(({ name }) => name)) : full;
  const shown = model.lines.flatMap(({ runs, aside, style }) =>
    [...runs.flat(), ...(style ? aside : [])].map(({ value }) => value),
  );
  const scale = ticks(shown, model.zeroBased, Math.max(3, Math.floor(height / 70)), look.locale);
  const left = Math.max(...scale.labels.map((label) => textWidth(label, SMALL))) + 12;
  const xs = model.ticks.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const margin = first === last ? 1 : (last - first) * 0.015;
  const toPixel = (value: number) =>
    TOP + (1 - (value - scale.min) / (scale.max - scale.min || 1)) * (height - TOP - BOTTOM);
  const labelled = placeLabels(
    ends.map((end) => ({ ...end, text: narrow ? end.name : end.text, at: toPixel(end.last.value) })),
    TYPE + 3,
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
        top: 1,
        padding: 0,
        textStyle: { color: palette.muted, fontSize: SMALL, fontWeight: "normal" },
      },
      grid: { left, right, top: TOP, bottom: BOTTOM, outerBoundsMode: "none" },
      xAxis: {
        type: "value",
        min: first - margin,
        max: last + margin,
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
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: palette.muted,
          fontSize: SMALL,
          formatter: (value: number) => scale.format(value),
        },
        // One colour a line from below, so that zero stands out where values lie on both sides of it.
        splitLine: {
          lineStyle: {
            width: 1,
            color: scale.labels.map((label) =>
              label === "0" && scale.min < 0 ? palette.muted : palette.line,
            ),
          },
        },
      },
      series: [
        tickSeries(model, scale.min, look, width - left - right),
        ...model.lines.filter(({ style }) => !style).map((line) => lineSeries(line, look)),
        ...highlighted.map((line) => lineSeries(line, look)),
        ...highlighted.map((line) => asideSeries(line, look)),
        endSeries(labelled, toPixel, last, look),
        markSeries(model, (width - left - right) / (last - first + 2 * margin), look),
      ],
    },
  };
}

/** The room right of the plot that names of lines need. */
function edgeFor(names: readonly string[]): number {
  return names.length === 0 ? 16 : Math.max(...names.map((name) => textWidth(name, TYPE * BOLD))) + KEY + 12;
}

function marksOf({ lines }: TrendModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { area, runs, aside, style } of lines) {
    for (const point of runs.flat()) marks.set(pointKey(area, point.period), markOf({ ...point, area }));
    if (!style) continue;
    aside.forEach((point, index) =>
      marks.set(`${pointKey(area, point.period)}#${String(index)}`, markOf({ ...point, area })),
    );
  }
  return marks;
}

function targetsOf({ lines }: TrendModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, runs, aside, style } of lines) {
    if (runs.length > 0) append(targets, area, { seriesId: `${area}#line` });
    if (style && aside.length > 0) append(targets, area, { seriesId: `${area}#aside` });
  }
  return targets;
}

function table({ lines, ticks: periods, periodTitle }: TrendModel): Table {
  const shown = [...lines.filter(({ style }) => style), ...lines.filter(({ style }) => !style)];
  return {
    columns: [textColumn("period", periodTitle), ...shown.map(({ area, name }) => numberColumn(area, name))],
    rows: periods.map(({ label, period }) => ({
      key: period,
      cells: [{ text: label, value: period }, ...shown.map((line) => cellOf(line, period))],
    })),
  };
}

/** What is drawn at a period: the line's own figure, and in brackets what is shown aside. */
function cellOf({ runs, aside, style }: TrendLine, period: Period): TableCell {
  const at = (points: readonly TrendPoint[]) => points.filter((point) => point.period === period);
  const [own, others] = [at(runs.flat()), at(style ? aside : [])];
  const [first] = [...own, ...others];
  if (!first) return NO_CELL;
  const labels = [...own.map(({ label }) => label), ...others.map(({ label }) => `(${label})`)];
  return { text: labels.join(" "), ...first.facts };
}

export const trendChart: ChartDef<TrendModel> = {
  title: { zh: "趋势", en: "Trend" },
  height,
  stretches: true,
  draw,
  table,
};
