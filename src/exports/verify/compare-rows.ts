import type { Table } from "../../core/table.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { blockOf, flatBlocks } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { blockTable } from "../block-table.ts";
import { provenanceOf } from "../provenance.ts";
import type { Provenance, ProvenRow } from "../provenance.ts";
import type { Difference } from "./types.ts";

type Place = Pick<ProvenRow, "block" | "key" | "column">;

/**
 * The figures of a file that differ from those of the report made again, or that only one of them has; undefined where
 * the report has no such block. `count` is how many were held against each other.
 */
export function rowDifferences(
  file: Provenance,
  report: Report,
): { readonly count: number; readonly differences: readonly Difference[] } | undefined {
  const block = file.block === undefined ? undefined : blockOf(report, file.block);
  if (file.block !== undefined && !block) return undefined;
  const now = byPlace(provenanceOf({ report, link: "" }, block).rows);
  const then = byPlace(file.rows);
  const places = new Map([...then, ...now]);
  const named = namesIn(report, file.block);
  const differences = [...places].flatMap(([place, row]): readonly Difference[] => {
    const [was, is] = [then.get(place), now.get(place)];
    return was && is && isSame(was, is)
      ? []
      : [{ ...named(row), ...told("inFile", was), ...told("now", is) }];
  });
  return { count: places.size, differences };
}

/** The figures of a file that it no longer shows: they were written over by hand. */
export function notShown(file: Provenance, shown: readonly number[], report: Report): readonly Difference[] {
  const left = new Map<number, number>();
  for (const number of shown) left.set(number, (left.get(number) ?? 0) + 1);
  const lost = file.rows.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
  const surplus = [...left].filter(([, count]) => count > 0).map(([number]) => number);
  // Where one number went and one came, the one stands in the other's place.
  const [instead] = lost.length === 1 && surplus.length === 1 ? surplus : [];
  const named = namesIn(report, file.block);
  return lost.map((row) => ({
    ...named(row),
    ...(instead !== undefined && told("inFile", { ...row, value: instead })),
    ...told("now", row),
  }));
}

function byPlace(rows: readonly ProvenRow[]): ReadonlyMap<string, ProvenRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.block, row.key, row.column]), row]));
}

function isSame(a: ProvenRow, b: ProvenRow): boolean {
  return a.value === b.value && a.unit === b.unit && a.period === b.period;
}

function told(side: "inFile" | "now", row: ProvenRow | undefined): Partial<Difference> {
  return row
    ? { [side]: row.unit === undefined ? String(row.value) : `${String(row.value)} ${row.unit}` }
    : {};
}

type Named = Pick<Difference, "row" | "column" | "period">;

/** What stands before a row and over a column; the keys where the report has neither any more. */
function namesIn(
  report: Report,
  only: string | undefined,
): (row: Place & Pick<ProvenRow, "period">) => Named {
  const tables = new Map<string, Table>();
  for (const block of flatBlocks(report.blocks)) {
    const table = only === undefined || block.id === only ? blockTable(block, report.locale) : undefined;
    if (table) tables.set(block.id, table);
  }
  return ({ block, key, column, period }) => {
    const table = tables.get(block ?? only ?? "");
    const row = table?.rows.find((one) => one.key === key);
    const head = table?.columns.find(({ id }) => id === column)?.label;
    const first = row?.cells.find(
      ({ text, value }) => typeof value !== "number" && /\p{L}|\d{4}/u.test(text),
    )?.text;
    return {
      row: first ?? key,
      column: head ?? column,
      ...(period !== undefined && { period: formatPeriod(period, report.locale) }),
    };
  };
}
