import Papa from "papaparse";

/** The records of a CSV text, whatever separates them; rows without anything are left out. */
export function readRecords(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" }).data;
}
