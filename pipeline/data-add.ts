import { addTable, readMapping } from "../src/curate/table/add.ts";
import type { Added, Mapping } from "../src/curate/table/add.ts";
import { describeProblem } from "../src/curate/problem.ts";
import type { Files } from "../src/curate/read-file.ts";
import { readCurated } from "../src/curate/read.ts";
import { readGrids } from "../src/curate/table/read-grids.ts";
import { errorLine, summaryOf } from "../src/curate/table/summary.ts";
import { compareData } from "./data-diff.ts";

/** A table and what the curator says of it. */
type Given = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mapping: { readonly file: string; readonly json: unknown };
};

/** What is printed, and the file to be written; without one nothing is written. */
export type AddAnswer = {
  readonly report: string;
  readonly write?: { readonly path: string; readonly text: string };
};

/** Makes a curated source of a table: the report card, what changes in the release, and the file, if nothing stands against it. */
export function addData(files: Files, { file, bytes, mapping: asked }: Given): AddAnswer {
  const mapping = readMapping(asked.json, asked.file);
  if (!("source" in mapping)) return { report: mapping.map(describeProblem).join("\n") };
  const grids = readGrids(file, bytes);
  if (grids.kind === "trouble")
    return { report: `${file}: ${grids.trouble}${grids.detail === undefined ? "" : ` (${grids.detail})`}` };
  const { curated, problems } = readCurated(files);
  if (problems.length > 0) return { report: problems.map(describeProblem).join("\n") };
  const added = addTable(curated, file, grids, mapping);
  const card = cardText(file, added);
  const errors = added.card.lines.filter(({ fate }) => fate.kind === "error").length;
  if (added.records.length === 0)
    return { report: `${card}\n\nnothing is written: no figure could be taken` };
  if (errors > 0)
    return {
      report: `${card}\n\nnothing is written: leave out by the mapping (null) what is not to be taken`,
    };
  if (added.unexplained.length > 0)
    return { report: `${card}\n\nnothing is written: figures contradict others and no note says why` };
  const path = `observations/${mapping.source.id}.json`;
  const text = sourceText(mapping, added);
  const after = new Map(files).set(path, text);
  const compared = compareData({ name: "before", files }, { name: "after", files: after });
  return { report: `${card}\n\n${compared.report}`, ...(compared.ok && { write: { path, text } }) };
}

function cardText(file: string, { card, unexplained }: Added): string {
  const { counts, labels, unknownAreas, unknownPeriods, confirmed, taken } = summaryOf(card);
  const undecided = labels.filter(({ choice }) => choice === undefined);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `${file}: ${String(counts.taken)} figures, ${String(counts.missing)} blanks, ${String(counts.repeated)} repeated, ${String(counts.skipped)} left out, ${String(counts.error)} errors; ${String(confirmed)} say what other sources say`,
    ...list(
      "taken",
      taken.map(
        ({ indicator, figures, from, to }) =>
          `${indicator.name.zh} (${indicator.id}): ${String(figures)}, ${from} to ${to}`,
      ),
    ),
    ...list(
      "indicators to be named in the mapping",
      undecided.map(({ name, figures }) => `${name}: ${String(figures)} cells`),
    ),
    ...list(
      "unknown areas",
      unknownAreas.map(({ text, cells }) => `${text}: ${String(cells)} cells`),
    ),
    ...list(
      "unknown periods",
      unknownPeriods.map(({ text, cells }) => `${text}: ${String(cells)} cells`),
    ),
    ...list(
      "errors",
      card.lines.flatMap((line) => {
        const error = errorLine(line);
        return error
          ? [`${error.sheet}!${error.cell} “${error.literal}”: ${error.error} (${error.about})`]
          : [];
      }),
    ),
    ...list(
      "contradicts another source without a note",
      unexplained.map(
        ({ cell, record, ours }) =>
          `${cell}: ${record.indicator} ${record.area} ${record.period} ${String(record.value)}, known ${String(ours)}`,
      ),
    ),
    ...list(
      "to be looked at",
      card.warnings.flatMap((warning) => {
        if (warning.kind === "differs") return [];
        if (warning.kind === "magnitude")
          return [`${warning.indicator}: ${String(warning.times)} times what is known`];
        const { indicator, area, period, value } = warning.figure;
        const beside =
          warning.kind === "leap"
            ? `, known of ${warning.period}: ${String(warning.near)}`
            : warning.kind === "total"
              ? `, sum of the districts: ${String(warning.sum)}`
              : "";
        return [`${warning.kind}: ${indicator} ${area} ${period} ${String(value)}${beside}`];
      }),
    ),
  ].join("\n");
}

/** A source's file in the layout of the others: a record a line. */
function sourceText({ source }: Mapping, { records }: Added): string {
  const lines = records.map((record) => `    ${spaced(record)}`);
  return `{\n  "source": ${spaced(source)},\n  "observations": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${spaced(field)}`);
  return `{${fields.join(", ")}}`;
}
