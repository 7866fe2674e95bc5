import type { Table, TableCell } from "../core/table.ts";
import type { Period, Text } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn } from "../i18n/cells.ts";
import { markOf } from "./marks.ts";
import { titles } from "./parts.ts";
import { SMALL } from "./sizes.ts";
import { layOutTrend } from "./trend-layout.ts";
import type { TrendLayout } from "./trend-layout.ts";
import { columnsOf } from "./trend-columns.ts";
import { asideKey, pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import { lineSeries, lineTargets } from "./trend-points.ts";
import { endSeries, frameSeries, markSeries } from "./trend-series.ts";
import type { ChartDef, Drawing, Look, Mark } from "./types.ts";

const CUT: Text = { zh: "纵轴不从零开始", en: "axis does not start at zero" };

function height(_: TrendModel, width: number): number {
  return Math.round(Math.min(Math.max(width / 2, 260), 420));
}

function draw(model: TrendModel, look: Look): Drawing {
  return look.live ? liveDrawing(model, look) : drawing(model, look, layOutTrend(model, look));
}

type Held = {
  readonly model: TrendModel;
  readonly look: Look;
  readonly layout: TrendLayout;
  readonly drawing: Drawing;
};

const held = new WeakMap<TrendModel["lines"], Held>();

/** The same lines in the same box are the same drawing, whichever period is shown. */
function liveDrawing({ now, ...model }: TrendModel, look: Look): Drawing {
  const before = held.get(model.lines);
  const isSame = before && isAlike(before.model, model) && isAlike(before.look, look);
  const layout = isSame ? before.layout : layOutTrend(model, look);
  const drawn = isSame ? before.drawing : drawing(model, look, layout);
  if (!isSame) held.set(model.lines, { model, look, layout, drawing: drawn });
  const { top, bottom } = layout.box;
  return now === undefined
    ? drawn
    : { ...drawn, now: { x: layout.x(now), top, bottom: look.height - bottom } };
}

function isAlike(one: object, other: object): boolean {
  const before = new Map<string, unknown>(Object.entries(one));
  const fields = Object.entries(other);
  return fields.length === before.size && fields.every(([key, value]) => before.get(key) === value);
}

function drawing(model: TrendModel, look: Look, layout: TrendLayout): Drawing {
  const { scale } = layout;
  const isCut = !model.places && (scale.min > 0 || scale.max < 0);
  const unit = isCut ? `${model.unit} · ${CUT[look.locale]}` : model.unit;
  return {
    marks: marksOf(model),
    targets: lineTargets(model),
    columns: columnsOf(model, layout, look.locale),
    series: [
      frameSeries(model, layout, look, isCut),
      ...lineSeries(model, layout, look),
      markSeries(model, layout, look),
      endSeries(layout, look),
      titles([{ text: unit, left: 0, top: 1 }], look, SMALL),
    ],
  };
}

function marksOf({ lines }: TrendModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { area, runs, aside, style } of lines) {
    for (const point of runs.flat()) marks.set(pointKey(area, point.period), markOf({ ...point, area }));
    if (!style) continue;
    aside.forEach((point, index) =>
      marks.set(asideKey(area, point.period, index), markOf({ ...point, area })),
    );
  }
  return marks;
}

function table({ lines, ticks: periods, periodTitle, reference }: TrendModel): Table {
  const shown = [...lines.filter(({ style }) => style), ...lines.filter(({ style }) => !style)];
  return {
    columns: [
      textColumn("period", periodTitle),
      ...shown.map(({ area, name }) => numberColumn(area, name)),
      ...(reference ? [numberColumn("reference", reference.name)] : []),
    ],
    rows: periods.map(({ label, period }) => ({
      key: period,
      cells: [
        { text: label, value: period },
        ...shown.map((line) => cellOf(line, period)),
        ...(reference ? [{ text: reference.figure, ...reference.facts }] : []),
      ],
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
