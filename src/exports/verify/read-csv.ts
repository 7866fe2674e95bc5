import { readRecords } from "../../data/read-records.ts";
import { isLinkHead } from "../link-column.ts";
import type { FileRead } from "./types.ts";

/** A table of ours as records; its last column says which view it is of. */
export function readCsv(text: string): FileRead {
  const [heads = [], ...rows] = readRecords(text);
  if (heads.length < 2) return { kind: "untold", why: "foreign" };
  const at = heads.findLastIndex(isLinkHead);
  const link = rows.map((cells) => cells[at] ?? "").find((cell) => cell.includes("#/"));
  if (link === undefined) return { kind: "untold", format: "csv", why: "no-link" };
  const short = rows.findIndex(({ length }) => length < heads.length);
  if (short >= 0) return { kind: "untold", format: "csv", why: "truncated", where: String(short + 2) };
  const own = (cells: readonly string[]) => cells.filter((_, index) => index !== at);
  return { kind: "records", format: "csv", link, records: { heads: own(heads), rows: rows.map(own) } };
}
