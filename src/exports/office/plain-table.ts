import type { Table, TableCell } from "../../core/table.ts";
import { remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { PlainTable } from "./table-pages.ts";

/** The same with what stands below a word behind it, which takes fewer lines. */
export function flatter({ columns, rows }: Table, locale: Locale): Table {
  const flat = (cell: TableCell): TableCell => {
    const { text, below, ...rest } = cell;
    return below === undefined ? cell : { ...rest, text: remarked(text, below, locale) };
  };
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (columns[at]?.numeric ? cell : flat(cell))),
    })),
  };
}

/** A table's texts as they stand on screen, with the numbers of what they are taken from; what stands below a text stays below it. */
export function plainTable(
  { columns, rows }: Table,
  numbersOf: (cited: string | undefined) => string = () => "",
): PlainTable {
  return {
    head: columns.map(({ label }) => label),
    numeric: columns.map(({ numeric }) => numeric),
    rows: rows.map(({ cells }) =>
      columns.map((_, index) => {
        const { text: own = "", below, cited } = cells[index] ?? {};
        const text = `${own} ${numbersOf(cited)}`.trimEnd();
        return below === undefined ? text : `${text}\n${below}`;
      }),
    ),
  };
}
