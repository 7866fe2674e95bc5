import type { PlainTable, TablePage } from "../table-pages.ts";
import { tablePages } from "../table-pages.ts";
import { BESIDE, BODY, TABLE_GAP } from "./slide.ts";

/** What a map says as a table beside it, in two columns where one is not enough and each is as wide as the table. */
export function besideMap(table: PlainTable): {
  readonly here: readonly TablePage[];
  readonly further: readonly TablePage[];
} {
  const room = { height: BODY.height, sizes: [12, 11, 10, 9] };
  const one = tablePages(table, { ...room, width: BODY.width * BESIDE });
  if (one.length < 2) return { here: one, further: [] };
  const half = { ...table, rows: [] };
  const middle = Math.ceil(table.rows.length / 2);
  const halves = [table.rows.slice(0, middle), table.rows.slice(middle)].flatMap((rows) =>
    tablePages({ ...half, rows }, { ...room, width: (BODY.width * BESIDE - TABLE_GAP) / 2 }),
  );
  const isWhole = halves.every(({ head }) => head.length === table.head.length);
  return isWhole
    ? { here: halves.slice(0, 2), further: halves.slice(2) }
    : { here: one.slice(0, 1), further: one.slice(1) };
}
