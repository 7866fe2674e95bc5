import type { Table } from "../core/table.ts";
import type { Reference } from "../explain/references.ts";

/**
 * The sources that some tables' own figures and texts rest on, and what is shown `besides`, in the order of the list; all of the report's where the
 * tables name none, since what they count was told by them.
 */
export function restingOn(
  references: readonly Reference[],
  tables: readonly Table[],
  besides: readonly string[] = [],
): readonly Reference[] {
  const shown = new Set([...tables.flatMap(keysIn), ...besides]);
  const found = references.filter(({ keys }) => keys.some((key) => shown.has(key)));
  return found.length > 0 ? found : references;
}

/** [3,5]: the numbers in the list of sources of what a text was taken from; nothing where it has none. */
export function numbersOf(references: readonly Reference[], cited: string | undefined): string {
  if (cited === undefined) return "";
  const numbers = references.flatMap(({ keys }, at) => (keys.includes(cited) ? [String(at + 1)] : []));
  return numbers.length === 0 ? "" : `[${numbers.join(",")}]`;
}

/** What a table's cells rest on, row by row. */
export function keysIn({ rows }: Table): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ origin, cited }) => origin ?? cited ?? []));
}
