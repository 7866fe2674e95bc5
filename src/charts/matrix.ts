import type { Table, TableCell } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { linkCell, NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { segments, words } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Item } from "./drawn.ts";
import { markOf } from "./marks.ts";
import { fitText, textWidth } from "./parts.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";
import { TYPE } from "./sizes.ts";

type MatrixCell = {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** How many; a place without any has no cell. */
  readonly value: number;
  readonly label: string;
  readonly tip: string;
  readonly area?: AreaCode;
  /** Address of what it counts. */
  readonly href?: string;
};

export type MatrixModel = {
  /** What the rows are, and each of them. */
  readonly rowTitle: string;
  readonly rows: readonly string[];
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly MatrixCell[];
};

const ROW = 28;
const GAP = 2;
const STEPS = 5;

function height({ rows }: MatrixModel): number {
  return rows.length * ROW + 48;
}

/** The class of a count: equal steps up to the largest. */
export function classOf(value: number, largest: number): number {
  return Math.min(STEPS - 1, Math.max(0, Math.ceil((value / Math.max(largest, 1)) * STEPS) - 1));
}

function draw(model: MatrixModel, look: Look): Drawing {
  const layout = layOut(model, look);
  const { palette } = look;
  const { left, levels, middle } = layout;
  const names = columnNames(model, layout, look);
  const rows = model.rows.map((row, index) => ({
    text: fitText(row, left - 8, TYPE),
    at: [0, middle({ row: index, column: 0 })[1]] as const,
    align: "left" as const,
    color: palette.ink,
  }));
  const leaders = levels === 1 ? [] : names.map(({ leader }) => leader);
  return {
    marks: new Map(model.cells.map((cell) => [cell.key, markOf(cell)])),
    targets: new Map(model.cells.map(({ key }) => [key, [{ seriesId: "cells", name: key }]])),
    series: [
      placeSeries(model, layout, look),
      cellSeries(model, layout, look),
      words("rows", rows, TYPE),
      segments("leaders", leaders, { color: palette.line, width: 1 }),
      words(
        "columns",
        names.map(({ word }) => word),
        TYPE,
      ),
    ],
  };
}

type Layout = ReturnType<typeof layOut>;

function layOut({ rows, columns }: MatrixModel, { width, height: tall }: Look) {
  const left = Math.min(width * 0.36, Math.max(...rows.map((row) => textWidth(row, TYPE)), 40) + 10);
  const step = (width - left) / Math.max(columns.length, 1);
  const levels = levelsFor(
    columns.map(({ name }) => name),
    step,
  );
  const head = levels * (TYPE + 4) + 6;
  const line = (tall - head) / Math.max(rows.length, 1);
  const middle = ({ row, column }: Pick<MatrixCell, "row" | "column">) =>
    [left + (column + 0.5) * step, head + (row + 0.5) * line] as const;
  const box = [Math.max(step - GAP, 1), Math.max(line - GAP, 1)] as const;
  return { left, step, levels, head, middle, box };
}

/** The columns' names on their levels, each with a line down to its column. */
function columnNames({ columns }: MatrixModel, { levels, step, head, middle }: Layout, look: Look) {
  return columns.map(({ name }, index) => {
    const text = fitText(name, levels * step - 4, TYPE);
    const [centre] = middle({ row: 0, column: index });
    const y = ((index % levels) + 0.5) * (TYPE + 4);
    return {
      word: {
        text,
        at: [Math.min(centre, look.width - textWidth(text, TYPE) / 2), y] as const,
        align: "center" as const,
        color: look.palette.ink,
      },
      leader: [[centre, y + TYPE / 2 + 2] as const, [centre, head - 2] as const] as const,
    };
  });
}

function placeSeries({ rows, columns }: MatrixModel, { middle, box }: Layout, { palette }: Look) {
  const places = rows.flatMap((_, row) => columns.map((__, column) => ({ row, column })));
  const figures = places.map((place) => ({
    ...{ outline: rectAt(middle(place), ...box), ink: { fill: palette.land } },
  }));
  return drawn("places", 2, figures, true);
}

function cellSeries({ cells }: MatrixModel, { middle, box }: Layout, { palette }: Look) {
  const largest = Math.max(...cells.map(({ value }) => value), 1);
  const items = cells.flatMap((cell): readonly Item[] => {
    const [shade, at, name] = [classOf(cell.value, largest), middle(cell), cell.key];
    return [
      {
        ...{ name, outline: rectAt(at, ...box), ink: { fill: palette.classes[shade] ?? palette.land } },
        lit: { stroke: palette.ink, width: 2 },
      },
      {
        name,
        text: cell.label,
        at,
        align: "center",
        color: palette.onClasses[shade] ?? palette.ink,
        size: TYPE,
      },
    ];
  });
  return drawn("cells", 3, items);
}

/** On how many levels the column names must stand so that none runs into the next one of its level. */
function levelsFor(columns: readonly string[], step: number): number {
  const widest = Math.max(...columns.map((column) => textWidth(column, TYPE)), 0);
  const fits = (levels: number) =>
    widest + Math.max(0, widest - step) / 2 <= levels * step - 4 || levels >= columns.length;
  return [1, 2, 3].find(fits) ?? 4;
}

function table({ rowTitle, rows, columns, cells }: MatrixModel): Table {
  return {
    columns: [textColumn("row", rowTitle), ...columns.map(({ id, name }) => numberColumn(id, name))],
    rows: rows.map((name, row) => ({
      key: name,
      cells: [
        wordsCell(name),
        ...columns.map((_, column) =>
          countCell(cells.find((cell) => cell.row === row && cell.column === column)),
        ),
      ],
    })),
  };
}

function countCell(cell: MatrixCell | undefined): TableCell {
  return cell ? { ...linkCell(cell.label, cell.href), value: cell.value } : NO_CELL;
}

export const matrixChart: ChartDef<MatrixModel> = {
  title: { zh: "矩阵", en: "Matrix" },
  height,
  draw,
  table,
};
