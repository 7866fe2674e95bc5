import type { Table, TableCell } from "../core/table.ts";
import type { Period } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { markOf } from "./marks.ts";
import { append, BOLD, fitText, frame } from "./parts.ts";
import { panelSeries } from "./multiples-panel.ts";
import type { PanelBox } from "./multiples-panel.ts";
import { ticks } from "./scale.ts";
import { textWidth } from "./parts.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import { pointKey } from "./trend-model.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { TINY, TYPE } from "./sizes.ts";

/** Small trends side by side, each with its own scale and unit, all over the same years. */
export type MultiplesModel = {
  readonly panels: readonly { readonly key: string; readonly title: string; readonly trend: TrendModel }[];
  readonly columns: Record<"indicator" | "unit" | "period", string>;
};

const PANEL_HEIGHT = 150;
const GAP = 20;
const NARROWEST = 250;

/** How many panels stand side by side in a width. */
function panelColumns(width: number): number {
  return Math.max(1, Math.min(3, Math.floor((width + GAP) / (NARROWEST + GAP))));
}

function rowsOf({ panels }: MultiplesModel, width: number): number {
  return Math.max(1, Math.ceil(panels.length / panelColumns(width)));
}

function height(model: MultiplesModel, width: number): number {
  return rowsOf(model, width) * PANEL_HEIGHT;
}

function draw(model: MultiplesModel, look: Look): Drawing {
  const { palette, width, height } = look;
  const count = panelColumns(width);
  const across = (width - GAP * (count - 1)) / count;
  const down = height / rowsOf(model, width);
  const years = model.panels.flatMap(({ trend }) => trend.ticks.map(({ x }) => x));
  const span: readonly [number, number] = [Math.min(...years), Math.max(...years)];
  const boxes = model.panels.map(({ trend }, index): PanelBox => {
    const left = (index % count) * (across + GAP);
    const top = Math.floor(index / count) * down;
    const shown = trend.lines.flatMap(({ runs, aside }) =>
      [...runs.flat(), ...aside].map(({ value }) => value),
    );
    const scale = ticks(shown, trend.zeroBased, 2, look.locale);
    const axis = Math.max(...scale.labels.map((label) => textWidth(label, TINY))) + 8;
    return { index, scale, span, left, axis, top: top + 34, width: across, height: down - 34 - 22 };
  });
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    option: {
      ...frame(look),
      title: model.panels.flatMap(({ title, trend }, index) => {
        const box = boxes[index];
        const unit = `（${trend.unit}）`;
        const text = look.locale === "zh" ? unit : ` (${trend.unit})`;
        const name = fitText(title, across - textWidth(text, TYPE * BOLD), TYPE * BOLD) + text;
        const textStyle = { color: palette.ink, fontSize: TYPE, fontWeight: "bold" };
        return box ? [{ text: name, left: box.left, top: box.top - 30, padding: 0, textStyle }] : [];
      }),
      grid: boxes.map(({ left, axis, top, width: across, height: down }) => ({
        left: left + axis,
        width: across - axis - 8,
        top,
        height: down,
        outerBoundsMode: "none",
      })),
      xAxis: boxes.map(({ index, span: [from, to] }) => ({
        type: "value",
        gridIndex: index,
        min: from - 0.5,
        max: to + 0.5,
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: palette.line } },
        splitLine: { show: false },
      })),
      yAxis: boxes.map(({ index, scale }) => ({
        type: "value",
        gridIndex: index,
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        axisLabel: {
          color: palette.muted,
          fontSize: TINY,
          formatter: (value: number) => scale.format(value),
        },
        splitLine: { lineStyle: { color: palette.line, width: 1 } },
      })),
      series: boxes.flatMap((box) => {
        const panel = model.panels[box.index];
        return panel ? panelSeries(panel.key, panel.trend, box, look) : [];
      }),
    },
  };
}

function marksOf({ panels }: MultiplesModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { key, title, trend } of panels)
    for (const { area, runs, aside } of trend.lines) {
      const mark = (point: TrendPoint) => markOf({ ...point, tip: `${title} · ${point.tip}` });
      for (const point of runs.flat()) marks.set(`${pointKey(area, point.period)}@${key}`, mark(point));
      aside.forEach((point, index) =>
        marks.set(`${pointKey(area, point.period)}@${key}#${String(index)}`, mark(point)),
      );
    }
  return marks;
}

function targetsOf({ panels }: MultiplesModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { key, trend } of panels)
    for (const { area } of trend.lines) append(targets, area, { seriesId: `${key}/${area}` });
  return targets;
}

function table({ panels, columns }: MultiplesModel): Table {
  const areas = new Map(
    panels.flatMap(({ trend }) => trend.lines.map(({ area, name }) => [area, name] as const)),
  );
  return {
    columns: [
      textColumn("indicator", columns.indicator),
      textColumn("unit", columns.unit),
      textColumn("period", columns.period),
      ...[...areas].map(([code, name]) => numberColumn(code, name)),
    ],
    rows: panels.flatMap(({ key, title, trend }) =>
      trend.ticks.map(({ period, label }) => ({
        key: `${key}@${period}`,
        cells: [
          wordsCell(title),
          wordsCell(trend.unit),
          { text: label, value: period },
          ...[...areas.keys()].map((code) =>
            cellOf(
              trend.lines.find(({ area }) => area === code),
              period,
            ),
          ),
        ],
      })),
    ),
  };
}

function cellOf(line: TrendLine | undefined, period: Period): TableCell {
  const found = line?.runs.flat().find((point) => point.period === period);
  return found ? { text: found.label, ...found.facts } : NO_CELL;
}

export const multiplesChart: ChartDef<MultiplesModel> = {
  title: { zh: "小图组", en: "Small multiples" },
  height,
  stretches: true,
  draw,
  table,
};
