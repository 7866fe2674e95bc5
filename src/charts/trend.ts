import { tickOf } from "../i18n/format.ts";
import { append, frame, textWidth } from "./parts.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendModel } from "./trend-model.ts";
import { placeLabels, ticks } from "./scale.ts";
import { asideSeries, endSeries, lineSeries, markSeries, tickSeries } from "./trend-series.ts";
import type { ChartDef, Drawing, Look, Mark, Table, Target } from "./types.ts";

const TOP = 26;
const BOTTOM = 26;

function draw(model: TrendModel, look: Look): Drawing {
  const { palette, type, width, height } = look;
  const highlighted = model.lines.filter(({ style }) => style !== undefined);
  const latest = model.ticks.at(-1)?.period;
  const ends = highlighted.flatMap(({ area, name, style, runs }) => {
    const last = runs.at(-1)?.at(-1);
    if (!last || !style) return [];
    // A line that ends early says when, since its label stands at the edge of the plot.
    const year = last.period === latest ? "" : ` (${tickOf(last.period)})`;
    return [{ area, text: `${name} ${last.label}${year}`, color: style.color, last }];
  });
  const right = Math.min(width * 0.34, Math.max(16, ...ends.map(({ text }) => textWidth(text, type) + 18)));
  const shown = model.lines.flatMap(({ runs, aside, style }) =>
    [...runs.flat(), ...(style ? aside : [])].map(({ value }) => value),
  );
  const scale = ticks(shown, model.zeroBased, Math.max(3, Math.floor(height / 70)), look.locale);
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
        ...highlighted.map((line) => asideSeries(line, look)),
        endSeries(labelled, toPixel, last, look),
        markSeries(model, look),
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
};
