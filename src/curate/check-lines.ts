import type { SourceId } from "../core/types.ts";
import type { Problem } from "./problem.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";

/** Whether each literal stands verbatim on its line of the source text, and each line that a reform names exists. */
export function checkLines(
  { observations }: Curated,
  { reforms }: Evidence,
  texts: ReadonlyMap<SourceId, string>,
): readonly Problem[] {
  const lines = new Map([...texts].map(([source, text]) => [source, text.split("\n")]));
  const literals = observations.flatMap(({ id, source, indicator, line, asWritten }): Problem[] => {
    const text = lines.get(source);
    if (!text || line === undefined) return [];
    const at = { file: `observations/${source}.json`, record: id ?? indicator };
    const found = text[line - 1];
    if (found === undefined)
      return [{ ...at, field: "line", reason: `the text has ${String(text.length)} lines` }];
    if (asWritten === undefined) return [{ ...at, field: "asWritten", reason: "is missing" }];
    return found.includes(asWritten)
      ? []
      : [{ ...at, field: "asWritten", reason: `“${asWritten}” does not stand on line ${String(line)}` }];
  });
  const named = reforms.flatMap(({ id: record, source, lines: numbers }): Problem[] => {
    const text = lines.get(source);
    return numbers
      .filter((line) => text && (text[line - 1] ?? "").trim() === "")
      .map((line) => ({
        file: `reforms/${source}.json`,
        record,
        field: "lines",
        reason: `line ${String(line)} is empty`,
      }));
  });
  return [...literals, ...named];
}
