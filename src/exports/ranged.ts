import type { Table } from "../core/table.ts";

/** What stands behind a column's id where it holds the last of several values that each can be. */
export const LAST_PART = "last";

/** Whether files write a column in two, from and to, since some of its values are one of several. */
export function isRanged({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => {
    const { value, last } = cells[column] ?? {};
    return last !== undefined && last !== value;
  });
}
