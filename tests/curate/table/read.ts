import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileTrouble, GridFile, GridSheet } from "../../../src/curate/table/grid.ts";

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));
}

/** The sheets of a file that is expected to be read. */
export function sheetsOf(file: GridFile | FileTrouble): readonly GridSheet[] {
  if (file.kind === "trouble") throw new Error(`${file.trouble}: ${file.detail ?? ""}`);
  return file.sheets;
}

export function rowsOf(file: GridFile | FileTrouble): GridSheet["rows"] {
  return sheetsOf(file)[0]?.rows ?? [];
}
