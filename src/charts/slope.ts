import type { Table, TableCell } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { pixelAxes, segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { markOf } from "./marks.ts";
import { append, BOLD, fitText, frame, textWidth } from "./parts.ts";
import { TYPE } from "./sizes.ts";
import { GAP, HEAD, labelText, layOut, leadersOf } from "./slope-layout.ts";
import type { Layout, Side } from "./slope-layout.ts";
import type { SlopeEnd, SlopeLine, SlopeModel } from "./slope-model.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

const LEAST = 180;

function height({ lines }: SlopeModel): number {
  return HEAD + Math.max(LEAST, lines.length * GAP + 24);
}

function draw(model: SlopeModel, look: Look): Drawing {
  const { palette, width } = look;
  const layout = layOut(model, look);
  const heads = model.periods.map(({ label }, side): Word => ({
    text: label,
    at: [side === 0 ? layout.left : layout.right, HEAD / 2],
    align: side === 0 ? "right" : "left",
    color: palette.muted,
    bold: true,
  }));
  const sides = ["from", "to"] as const;
  const names = sides.flatMap((side) => labelsOf(layout, side, look));
  const leaders = sides.flatMap((side) => leadersOf(layout, side));
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    option: {
      ...frame(look),
      ...pixelAxes({ width, height: look.height }),
      series: [
        ...model.lines.map((line) => lineSeries(line, layout, look)),
        segments("leaders", leaders, { color: palette.muted, width: 0.75 }),
        words("heads", heads, TYPE),
        { ...words("names", names, TYPE), z: 6 },
      ],
    },
  };
}

/** In narrow pictures a joined line is named before its earlier end alone, so that its change is read whole. */
function shortText({ to, from, change, joined }: SlopeLine, side: Side): string | undefined {
  return side === "to" && to && from && joined ? `${to.label} ${change}` : undefined;
}

/** As much of it as there is room for. */
function fittedText(line: SlopeLine, side: Side, room: number): string {
  const size = TYPE * (line.color === undefined ? 1 : BOLD);
  const full = labelText(line, side);
  if (textWidth(full, size) <= room) return full;
  const end = line.from;
  // A name may be cut, its number never.
  if (side === "from" && end)
    return `${fitText(line.name, room - textWidth(` ${end.label}`, size), size)} ${end.label}`;
  return fitText(shortText(line, side) ?? full, room, size);
}

function labelsOf(layout: Layout, side: Side, look: Look): readonly Word[] {
  const { palette, width } = look;
  const { left, right } = layout;
  const reach = layout.reach[side];
  const room = (side === "from" ? left : width - right) - reach - 2;
  return layout.placed[side].map(({ line, placed }) => ({
    text: fittedText(line, side, room),
    at: [side === "from" ? left - reach : right + reach, placed],
    align: side === "from" ? "right" : "left",
    color: line.joined ? palette.ink : palette.muted,
    bold: line.color !== undefined,
  }));
}

function endKey(area: AreaCode, side: Side): string {
  return `${area}/${side}`;
}

/** Two points, joined where they may be. */
function lineSeries(line: SlopeLine, { left, right, y }: Layout, { palette }: Look) {
  const color = line.color ?? palette.peer;
  const points = (["from", "to"] as const).flatMap((side) => {
    const end = line[side];
    return end
      ? [{ name: endKey(line.area, side), value: [side === "from" ? left : right, y(end.value)] }]
      : [];
  });
  return {
    id: line.area,
    type: "line",
    showSymbol: true,
    symbol: line.symbol ?? "circle",
    symbolSize: 8,
    z: line.color === undefined ? 3 : 4,
    lineStyle: { color, width: line.joined ? (line.color === undefined ? 1.2 : 2.4) : 0 },
    itemStyle: {
      color: line.joined ? color : palette.surface,
      borderColor: color,
      borderWidth: 1.5,
      opacity: 1,
    },
    emphasis: { lineStyle: { width: line.joined ? 3.5 : 0 } },
    data: points,
  };
}

function marksOf({ lines }: SlopeModel): ReadonlyMap<string, Mark> {
  return new Map(
    lines.flatMap(({ area, from, to, change }) =>
      (
        [
          ["from", from],
          ["to", to],
        ] as const
      ).flatMap(([side, end]) =>
        end ? [[endKey(area, side), markOf({ ...end, area, tip: `${end.tip} · ${change}` })] as const] : [],
      ),
    ),
  );
}

function targetsOf({ lines }: SlopeModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, from, to } of lines) {
    append(targets, area, { seriesId: area });
    if (from) targets.set(endKey(area, "from"), [{ seriesId: area }]);
    if (to) targets.set(endKey(area, "to"), [{ seriesId: area }]);
  }
  return targets;
}

function table({ lines, periods, columns }: SlopeModel): Table {
  const end = (one: SlopeEnd | undefined): TableCell => (one ? { text: one.label, ...one.facts } : NO_CELL);
  return {
    columns: [
      textColumn("area", columns.area),
      ...periods.map(({ period, label }) => numberColumn(period, label)),
      numberColumn("difference", columns.difference),
      numberColumn("percent", columns.percent),
      numberColumn("yearly", columns.yearly),
      textColumn("change", columns.change),
    ],
    rows: lines.map(({ area, name, from, to, difference, percent, yearly, change }) => ({
      key: area,
      area,
      cells: [
        wordsCell(name),
        end(from),
        end(to),
        difference ?? NO_CELL,
        percent ?? NO_CELL,
        yearly ?? NO_CELL,
        wordsCell(change),
      ],
    })),
  };
}

export const slopeChart: ChartDef<SlopeModel> = {
  title: COLUMN_TERMS.twoPeriods,
  height,
  stretches: true,
  draw,
  table,
};
