import type { CategorySeries, ChartModel } from "./chart-types.ts";
import { refTo } from "./chart-sheet.ts";
import type { SeriesRefs } from "./chart-sheet.ts";
import type { BookCell, BookSheet, SheetChart } from "./sheet-book.ts";

type Column = readonly (string | number | undefined)[];

/**
 * Where a chart's values stand in a sheet of data, so that it can be drawn from those very cells; nothing where they do
 * not all stand there in one run of rows.
 */
export function ownCells(model: ChartModel, sheet: Pick<BookSheet, "name" | "rows">): SheetChart | undefined {
  if (model.kind === "scatter" || model.categories.length === 0) return undefined;
  const columns = columnsOf(sheet.rows);
  const { categories, series } = model;
  for (const [at, column] of columns.entries()) {
    const from = column.findIndex((_, row) => row > 0 && holds(column, row, categories));
    if (from < 0) continue;
    const found = series.flatMap((one) => seriesAt(one, columns, sheet.name, at, from) ?? []);
    if (found.length === series.length)
      // The column's head names the series.
      return {
        model: {
          ...model,
          series: series.map((one, index) => ({ ...one, name: found[index]?.head ?? one.name })),
        },
        refs: found.map(({ refs }) => refs),
      };
  }
  return undefined;
}

function seriesAt(
  { values, name }: CategorySeries,
  columns: readonly Column[],
  sheet: string,
  categories: number,
  from: number,
): { readonly head: string; readonly refs: SeriesRefs } | undefined {
  const fitting = columns.flatMap((column, at) => (holds(column, from, values) ? [at] : []));
  const own = fitting.find((at) => columns[at]?.[0] === name) ?? fitting[0];
  if (own === undefined) return undefined;
  const to = from + values.length;
  const refs = {
    name: refTo(sheet, own, 1),
    x: refTo(sheet, categories, from + 1, to),
    values: refTo(sheet, own, from + 1, to),
  };
  return { head: String(columns[own]?.[0] ?? name), refs };
}

function holds(column: Column, from: number, values: Column): boolean {
  return values.every((value, index) => column[from + index] === value);
}

function columnsOf(rows: readonly (readonly BookCell[])[]): readonly Column[] {
  return (rows[0] ?? []).map((_, column) =>
    rows.map((row) => {
      const cell = row[column];
      return cell?.kind === "number" ? cell.value : cell?.text;
    }),
  );
}
