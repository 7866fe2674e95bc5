import type { Table, TableCell } from "../core/table.ts";
import type { Period } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../i18n/cells.ts";
import type { PlotBox } from "./axes.ts";
import { words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import { markOf } from "./marks.ts";
import { append, BOLD, fitText } from "./parts.ts";
import {
  edgeOf,
  lineKey,
  panelDots,
  panelEnds,
  panelFrame,
  panelLines,
  panelRings,
} from "./multiples-panel.ts";
import type { Panel, PanelBox } from "./multiples-panel.ts";
import { ticks } from "./scale.ts";
import type { AxisScale } from "./scale.ts";
import { textWidth } from "./parts.ts";
import type { TrendLine, TrendModel } from "./trend-model.ts";
import { LINES, litBy, RINGS } from "./trend-points.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { TINY, TYPE } from "./sizes.ts";

/** Small trends side by side, each with its own scale and unit, all over the same years. */
export type MultiplesModel = {
  readonly panels: readonly Panel[];
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
  const boxes = boxesOf(model, look);
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    series: [
      drawn("frame", 1, boxes.flatMap((box) => panelFrame(box, look)), true), // oxfmt-ignore
      words("titles", boxes.map((box) => panelTitle(box, look)), TYPE), // oxfmt-ignore
      drawn(RINGS, 3, boxes.flatMap((box) => panelRings(box, look))), // oxfmt-ignore
      drawn(LINES, 4, boxes.flatMap((box) => panelLines(box, look))), // oxfmt-ignore
      drawn("ends", 6, boxes.flatMap((box) => panelEnds(box, look)), true), // oxfmt-ignore
    ],
  };
}

/** The round values between which a panel's lines stand: small panels are compared, so that all begin at zero. */
export function panelScale(trend: TrendModel, count: number, locale: Locale): AxisScale {
  const shown = trend.lines.flatMap(({ runs, aside }) =>
    [...runs.flat(), ...aside].map(({ value }) => value),
  );
  return ticks(shown, trend.zeroBased, count, locale);
}

function boxesOf(model: MultiplesModel, { width, height, locale }: Look): readonly PanelBox[] {
  const count = panelColumns(width);
  const across = (width - GAP * (count - 1)) / count;
  const down = height / rowsOf(model, width);
  const years = model.panels.flatMap(({ trend }) => trend.ticks.map(({ x }) => x));
  const span: readonly [number, number] = [Math.min(...years), Math.max(...years)];
  return model.panels.map((panel, index): PanelBox => {
    const { trend } = panel;
    const left = (index % count) * (across + GAP);
    const top = Math.floor(index / count) * down;
    const scale = panelScale(trend, 2, locale);
    const axis = Math.max(...scale.labels.map((label) => textWidth(label, TINY))) + 8;
    const box: PlotBox = {
      left: left + axis,
      right: left + across - edgeOf(trend),
      top: top + 34,
      bottom: top + down - 22,
    };
    const year = (box.right - box.left) / (span[1] - span[0] + 1);
    return {
      ...{ panel, scale, span, left, width: across, box },
      x: (place) => box.left + (place - span[0] + 0.5) * year,
      y: (value) =>
        box.bottom - ((value - scale.min) / (scale.max - scale.min || 1)) * (box.bottom - box.top),
    };
  });
}

function panelTitle({ panel: { title, trend }, left, box, width }: PanelBox, { palette }: Look): Word {
  const unit = ` · ${trend.unit}`;
  const text = fitText(title, width - textWidth(unit, TYPE * BOLD), TYPE * BOLD) + unit;
  return { text, at: [left, box.top - 30 + TYPE / 2], align: "left", color: palette.ink, bold: true };
}

function marksOf({ panels }: MultiplesModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { key: panel, title, trend } of panels)
    for (const line of trend.lines)
      for (const { key, point } of panelDots(panel, line))
        marks.set(key, markOf({ ...point, area: line.area, tip: `${title} · ${point.tip}` }));
  return marks;
}

/** A district lights up in all panels. */
function targetsOf({ panels }: MultiplesModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { key: panel, trend } of panels)
    for (const line of trend.lines) {
      const { whole, each } = litBy(LINES, lineKey(panel, line), panelDots(panel, line));
      append(targets, line.area, ...whole);
      for (const [key, lit] of each) targets.set(key, lit);
    }
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
          unitCell(trend.unit, trend.own),
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

/** The line's own figure; where there is none, in brackets what is drawn aside: a bound, an estimate. */
function cellOf(line: TrendLine | undefined, period: Period): TableCell {
  const own = line?.runs.flat().find((one) => one.period === period);
  if (own) return { text: own.label, ...own.facts };
  const aside = line?.aside.find((one) => one.period === period);
  return aside ? { text: `(${aside.label})`, ...aside.facts } : NO_CELL;
}

export const multiplesChart: ChartDef<MultiplesModel> = {
  title: { zh: "小图组", en: "Small multiples" },
  height,
  stretches: true,
  draw,
  table,
};
