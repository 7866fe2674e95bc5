import type { CategorySeries, ChartModel, ScatterModel, ScatterSeries } from "./chart-types.ts";

/** A number may have a format of its own. */
export type SheetCell = string | number | undefined | { readonly value: number; readonly format: string };

/** Where the parts of a series stand in a workbook, as absolute references. */
export type SeriesRefs = {
  readonly name: string;
  readonly x: string;
  readonly values: string;
  readonly minus: string;
  readonly plus: string;
};

/** The cells behind a chart, and by series where in them its parts stand. */
export type ChartSheet = {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly refs: readonly SeriesRefs[];
};

export const EMBEDDED_SHEET = "Sheet1";

/** The cells that a chart is drawn from: a column a series, or of a scatter a row a point. */
export function chartSheet(model: ChartModel, sheet: string = EMBEDDED_SHEET): ChartSheet {
  return model.kind === "scatter" ? scatterSheet(model, sheet) : categorySheet(model, sheet);
}

type Categories = {
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly CategorySeries[];
};

function categorySheet({ head, categories, series }: Categories, sheet: string): ChartSheet {
  const last = categories.length + 1;
  return {
    rows: [
      [head, ...series.map(({ name }) => name)],
      ...categories.map((name, row) => [name, ...series.map((one) => cellOf(one, row))]),
    ],
    refs: series.map((_, index) => ({
      name: refTo(sheet, index + 1, 1),
      x: refTo(sheet, 0, 2, last),
      values: refTo(sheet, index + 1, 2, last),
      minus: "",
      plus: "",
    })),
  };
}

function cellOf({ values, formats }: CategorySeries, row: number): SheetCell {
  const [value, format] = [values[row], formats?.get(row)];
  return value === undefined || format === undefined ? value : { value, format };
}

const HEADS = ["", "", "x", "y", "−", "+"];

function scatterSheet({ series }: ScatterModel, sheet: string): ChartSheet {
  let next = 2;
  const refs = series.map(({ list }) => {
    const [from, to] = [next, next + list.length - 1];
    next = to + 1;
    const column = (index: number) => refTo(sheet, index, from, to);
    return {
      name: refTo(sheet, 0, from),
      x: column(2),
      values: column(3),
      minus: column(4),
      plus: column(5),
    };
  });
  return { rows: [HEADS, ...series.flatMap(pointRows)], refs };
}

function pointRows({ name, list, spans }: ScatterSeries): readonly (readonly SheetCell[])[] {
  return list.map((point, index) => [
    name,
    point.name,
    point.x,
    point.y,
    ...(spans ? [spans.minus[index], spans.plus[index]] : []),
  ]);
}

/** 'Sheet1'!$B$2:$B$5. */
export function refTo(sheet: string, column: number, from: number, to: number = from): string {
  const letters = columnLetters(column);
  const cells =
    from === to ? `$${letters}$${String(from)}` : `$${letters}$${String(from)}:$${letters}$${String(to)}`;
  return `${/^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cells}`;
}

/** A, B, … Z, AA: the name of a column counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
