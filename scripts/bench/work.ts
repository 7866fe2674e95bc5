// What a page does with what it has fetched, to be measured without a browser; all figures are made up.
import { sortRows } from "../../src/charts/table.ts";
import { encodePartition } from "../../src/curate/encode.ts";
import { createDesk } from "../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../src/curate/table/decisions.ts";
import { decodePartition } from "../../src/data/decode.ts";
import type { Stock } from "../../src/data/stock.ts";
import { sha256Of } from "../../src/exports/verify/sha256.ts";
import type { Report } from "../../src/report/report.ts";
import { catalogue } from "../../tests/curate/table/catalogue.ts";

export { changeTo, worldOf } from "./many.ts";
export { WIDE_BOOK } from "../../tests/own-files/large.ts";

/** The file of the first indicator. */
export function partitionText({ data }: Stock): string {
  const [partition] = data.partitions.values();
  if (!partition) throw new Error("An indicator at least has figures.");
  return JSON.stringify(encodePartition(partition, "made-up"));
}

/** How many figures a partition's file holds. */
export function readPartition(text: string): number | undefined {
  return decodePartition(JSON.parse(text))?.observations.length;
}

/** How many rows the report's table has, sorted by its second column. */
export function sortTable({ blocks }: Report): number {
  const all = blocks.flatMap((one) => (one.kind === "group" ? one.blocks : [one]));
  const block = all.find((one) => one.kind === "table");
  return block ? sortRows(block.table.rows, 1, true, "zh").length : 0;
}

/** How many cells of a file could not be taken: each is judged. */
export function imported(name: string, bytes: Uint8Array): number {
  const desk = createDesk(catalogue, sha256Of);
  const file = desk.open(name, bytes, undefined, () => undefined);
  if (file.kind === "trouble") throw new Error(file.trouble);
  return desk.rejects({ tables: file.tables, decisions: UNDECIDED, known: [] }).length;
}
