import type { AreaCode, Period } from "../core/types.ts";
import type { Block } from "../report/blocks.ts";
import { flatBlocks } from "../report/report.ts";
import { blockTable } from "./block-table.ts";
import { fileBlocks } from "./file-blocks.ts";
import { isRanged, LAST_PART } from "./ranged.ts";
import type { Linked, MadeOf } from "./types.ts";
import { writtenLink } from "./written-link.ts";

/** One figure as it stood when the file was made: a cell of a block's table, by the keys of its row and column. */
export type ProvenRow = {
  /** Which block's table; left out where the file holds one block. */
  readonly block?: string;
  readonly key: string;
  readonly column: string;
  /** With all digits, in `unit`. */
  readonly value: number;
  readonly unit?: string;
  readonly period?: Period;
  readonly area?: AreaCode;
};

/**
 * What a file says of itself to whoever reads it later: the release, the link that makes the same report again, and its
 * figures, so that they can be set against that report and against the present one.
 */
export type Provenance = {
  readonly format: 1;
  readonly release: string;
  readonly link: string;
  /** Where the report is none of the link's view itself: what was made out of that view. */
  readonly made?: MadeOf;
  /** The one block that the file holds; left out of a whole report. */
  readonly block?: string;
  readonly rows: readonly ProvenRow[];
};

/** Under this name the JSON stands in every format: the metadata's id in SVG, the keyword in PNG, the property in Office files. */
export const PROVENANCE = "qujian";

/** The provenance of one block, or of the whole report. */
export function provenanceOf({ report, link, made }: Linked, block?: Block): Provenance {
  const blocks = block ? flatBlocks([block]) : flatBlocks(fileBlocks(report.blocks));
  const rowsOf = (one: Block) => {
    const table = blockTable(one, report.locale);
    if (!table) return [];
    return table.rows.flatMap(({ key, area, cells }) =>
      table.columns.flatMap(({ id }, index): readonly ProvenRow[] => {
        const { value, last, unit, scale, period } = cells[index] ?? {};
        const measured = scale?.unit ?? unit;
        if (typeof value !== "number" || !Number.isFinite(value)) return [];
        const row = {
          ...(one !== block && { block: one.id }),
          key,
          column: id,
          // A negative zero is none.
          value: value + 0,
          ...(measured !== undefined && { unit: measured }),
          ...(period !== undefined && { period }),
          ...(area !== undefined && { area }),
        };
        const isOpen = last !== undefined && isRanged(table, index);
        return isOpen ? [row, { ...row, column: `${id}-${LAST_PART}`, value: last }] : [row];
      }),
    );
  };
  return {
    format: 1,
    release: report.release.id,
    link: writtenLink(link),
    ...(made && { made }),
    ...(block && { block: block.id }),
    rows: blocks.flatMap(rowsOf),
  };
}

/** The JSON of a provenance in ASCII alone, since not every place that holds it says its encoding. */
export function writeProvenance(provenance: Provenance): string {
  return JSON.stringify(provenance).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A provenance as it was written; undefined for anything else, whoever wrote it. */
export function readProvenance(text: string): Provenance | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isProvenance(read) ? read : undefined;
}

function isProvenance(read: unknown): read is Provenance {
  if (!isRecord(read)) return false;
  const { format, release, link, made, block, rows } = read;
  return (
    format === 1 &&
    typeof release === "string" &&
    typeof link === "string" &&
    (made === undefined || isMade(made)) &&
    isTextOrNone(block) &&
    Array.isArray(rows) &&
    rows.every(isRow)
  );
}

function isMade(read: unknown): boolean {
  if (!isRecord(read)) return false;
  if (read["kind"] === "digest") return typeof read["area"] === "string" && typeof read["year"] === "string";
  if (read["kind"] !== "benchmark") return false;
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === "string");
  return isTexts(read["areas"]) && isTexts(read["indicators"]);
}

function isRow(read: unknown): boolean {
  if (!isRecord(read)) return false;
  const { block, key, column, value, unit, period, area } = read;
  return (
    typeof key === "string" &&
    typeof column === "string" &&
    typeof value === "number" &&
    [block, unit, period, area].every(isTextOrNone)
  );
}

function isRecord(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === "object" && read !== null;
}

function isTextOrNone(read: unknown): boolean {
  return read === undefined || typeof read === "string";
}
