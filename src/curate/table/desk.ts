import { unturned } from "../../core/own.ts";
import type { OwnFile } from "../../core/own.ts";
import type { Catalogue } from "./facets.ts";
import { findersOf } from "./facets.ts";
import type { Known } from "./checks.ts";
import type { Decisions } from "./decisions.ts";
import { cellName } from "./grid.ts";
import type { Encoding, FileTrouble, GridFile, GridSheet } from "./grid.ts";
import { ownFileOf } from "./own-file.ts";
import type { Provenance } from "./own-file.ts";
import { readGrids, readPasted } from "./read-grids.ts";
import { cardOf, tablesOf } from "./report-card.ts";
import type { Card, PlacedTable } from "./report-card.ts";
import { errorLine, summaryOf } from "./summary.ts";
import type { CardSummary, ErrorLine } from "./summary.ts";

/** One table as it is shown: some rows with their numbers. */
export type TablePreview = PlacedTable & {
  readonly sheetName: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** What spreadsheets call the columns that are shown, the first of `columns`. */
  readonly letters: readonly string[];
  readonly columns: number;
};

/** A file that lies open on the desk. */
export type DeskFile = {
  readonly kind: "open";
  readonly name: string;
  readonly hash: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly tables: number }[];
  readonly tables: readonly TablePreview[];
};

/** How the tables of the open file are read. */
export type Order = {
  readonly tables: readonly PlacedTable[];
  readonly decisions: Decisions;
  readonly known: readonly Known[];
};

export type Desk = ReturnType<typeof createDesk>;

const MOST_COLUMNS = 24;

/** Reads one file at a time, step by step, and holds its cells, so that nobody else has to. */
export function createDesk(catalogue: Catalogue, hashOf: (bytes: Uint8Array) => string) {
  const find = findersOf(catalogue);
  let open:
    | { readonly file: string; readonly sheets: readonly GridSheet[]; readonly hash: string }
    | undefined;
  let last: { readonly order: string; readonly card: Card } | undefined;

  function lay(called: string, hash: string, grids: GridFile): DeskFile {
    const name = unturned(called);
    const { sheets, encoding, delimiter } = grids;
    open = { file: name, sheets, hash };
    last = undefined;
    const tables = tablesOf({ file: name, sheets }, find);
    return {
      kind: "open",
      name,
      hash,
      ...(encoding && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
      sheets: sheets.map((sheet, at) => ({
        name: sheet.name,
        isHidden: sheet.isHidden,
        tables: tables.filter((table) => table.sheet === at).length,
      })),
      tables: tables.map((table) => previewOf(table, sheets)),
    };
  }

  function cardFor({ tables, decisions, known }: Order): Card | undefined {
    if (!open) return undefined;
    const order = JSON.stringify([tables, decisions, known.length]);
    if (last?.order !== order) {
      last = { order, card: cardOf(open, tables, decisions, readingWith(known, open.hash)) };
    }
    return last.card;
  }

  function readingWith(known: readonly Known[], hash: string) {
    return { catalogue, find, known, hash };
  }

  return {
    open(
      name: string,
      bytes: Uint8Array,
      encoding: Encoding | undefined,
      onProgress: (share: number) => void,
    ): DeskFile | FileTrouble {
      const grids = readGrids(name, bytes, { onProgress, ...(encoding && { encoding }) });
      return grids.kind === "trouble" ? grids : lay(name, hashOf(bytes), grids);
    },
    paste(name: string, text: string): DeskFile | FileTrouble {
      const grids = readPasted(text);
      return grids.kind === "trouble" ? grids : lay(name, hashOf(new TextEncoder().encode(text)), grids);
    },
    card(order: Order): CardSummary | undefined {
      const card = cardFor(order);
      return card && summaryOf(card);
    },
    take(order: Order, provenance: Provenance): OwnFile | undefined {
      const card = cardFor(order);
      return card && ownFileOf(card, provenance);
    },
    /** All cells that cannot be taken. */
    rejects(order: Order): readonly ErrorLine[] {
      return cardFor(order)?.lines.flatMap((line) => errorLine(line) ?? []) ?? [];
    },
  };
}

/** The rows around the heads and the last ones. */
function previewOf({ sheet: at, plan }: PlacedTable, sheets: readonly GridSheet[]): TablePreview {
  const sheet = sheets[at];
  const height = sheet?.rows.length ?? 0;
  const first = Math.max(0, Math.min(plan.top, ...plan.heads.map((head) => head.at)) - 2);
  const wanted = new Set<number>();
  for (let row = first; row < Math.min(plan.top + 6, plan.bottom + 1, height); row += 1) wanted.add(row);
  for (let row = Math.max(plan.top, plan.bottom - 1); row <= Math.min(plan.bottom + 1, height - 1); row += 1)
    wanted.add(row);
  const columns = sheet?.rows.reduce((most, row) => Math.max(most, row.length), 0) ?? 0;
  return {
    sheet: at,
    plan,
    sheetName: sheet?.name ?? "",
    columns,
    letters: Array.from({ length: Math.min(columns, MOST_COLUMNS) }, (_, column) =>
      cellName(0, column).slice(0, -1),
    ),
    rows: [...wanted]
      .sort((a, b) => a - b)
      .map((row) => ({ row, cells: (sheet?.rows[row] ?? []).slice(0, MOST_COLUMNS) })),
  };
}
