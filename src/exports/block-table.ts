import { chartOf } from "../charts/plot.ts";
import type { Table } from "../core/table.ts";
import type { Locale } from "../i18n/text.ts";
import type { Block } from "../report/blocks.ts";

/** What a block says as a table: its own, or that of its chart. */
export function blockTable(block: Block, locale: Locale): Table | undefined {
  if (block.kind === "table") return block.table;
  return block.kind === "chart" ? chartOf(block.plot).table(locale) : undefined;
}
