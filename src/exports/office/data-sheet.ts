import { textWidth } from "../../charts/parts.ts";
import type { Table } from "../../core/table.ts";
import type { Locale } from "../../i18n/text.ts";
import { flatTable } from "../flat-table.ts";
import type { FlatCell } from "../fact-columns.ts";
import { isWeb } from "../written-link.ts";
import { decimalsShown } from "./number-format.ts";
import type { BookCell, BookSheet } from "./sheet-book.ts";

/** Widths of columns in characters. */
const ROOM = { least: 6, most: 46 } as const;

/** A table as a sheet: numbers as numbers in the format of their print, one head that stays and filters. */
export function dataSheet(
  name: string,
  table: Table,
  locale: Locale,
  address: (href: string) => string,
): Omit<BookSheet, "charts"> {
  const { ids, heads, rows } = flatTable(table, locale);
  const sources = ids.map((id) => table.columns.findIndex((column) => column.id === id));
  const body = rows.map((row, at) =>
    row.map((cell, column): BookCell => {
      const from = table.rows[at]?.cells[sources[column] ?? -1];
      if (typeof cell !== "number") return textCell(cell, from?.href, address);
      return {
        kind: "number",
        value: cell,
        format: decimalsShown(cell, from?.scale ? undefined : from?.text),
      };
    }),
  );
  const head = heads.map((text): BookCell => ({ kind: "text", text, bold: true }));
  const keys = heads.filter((_, at) => table.columns[sources[at] ?? -1]?.numeric === false);
  return { name, rows: [head, ...body], widths: widthsOf([head, ...body]), headed: true, keys };
}

function textCell(text: FlatCell, href: string | undefined, address: (href: string) => string): BookCell {
  if (text === undefined) return undefined;
  const to = href === undefined ? undefined : address(href);
  return { kind: "text", text: String(text), ...(to !== undefined && isWeb(to) && { href: to }) };
}

/** A number as its format shows it: a column that is too narrow shows none of it. */
function printed({ value, format }: Extract<BookCell, { readonly kind: "number" }>): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** As wide as the widest cell needs, within bounds; beyond them texts wrap. */
export function widthsOf(rows: readonly (readonly BookCell[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => {
    const long = rows.map((row) => {
      const cell = row[column];
      if (!cell) return 0;
      const text = cell.kind === "text" ? cell.text : printed(cell);
      return Math.max(...text.split("\n").map((line) => textWidth(line, 1))) * 1.75;
    });
    // Room for the filter's arrow behind the head.
    const head = (long[0] ?? 0) + 3;
    return Math.ceil(Math.min(ROOM.most, Math.max(ROOM.least, head, ...long.slice(1)) + 1.5));
  });
}
