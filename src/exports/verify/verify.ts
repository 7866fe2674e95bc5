import type { Text } from "../../core/types.ts";
import { blockOf } from "../../report/report.ts";
import type { Provenance } from "../provenance.ts";
import { chartDifferences } from "./compare-charts.ts";
import { notShown, rowDifferences } from "./compare-rows.ts";
import { recordDifferences } from "./compare-records.ts";
import { sheetDifferences } from "./compare-sheets.ts";
import { singleDifferences } from "./compare-single.ts";
import { gridDifferences, textDifferences, unsaid } from "./compare-texts.ts";
import { readFile } from "./read-file.ts";
import { deckAgain, textAgain } from "./written-again.ts";
import type { Difference, FileFormat, FileRead, Outcome, Present } from "./types.ts";

const CHART_WORDS: Text = { zh: "图上文字", en: "Words of a chart" };
/** More than any file of ours; reading it could take the page down. */
const LARGEST = 100_000_000;

/** Whether a file says what the data say now: the figures that differ, or why it cannot be told. */
export async function verify(bytes: Uint8Array, present: Present): Promise<Outcome> {
  if (bytes.length > LARGEST) return { kind: "untold", why: "too-large" };
  const read = attempt(() => readFile(bytes)) ?? { kind: "untold", why: "foreign" };
  switch (read.kind) {
    case "untold":
      return read;
    case "single":
      return single(read, present);
    case "proven":
      return reopened(read.format, read.provenance, present, (report) => proven(read, report));
    case "records":
      return reopened(
        "csv",
        { link: read.link, release: /[?&]r=[\d-]+_([0-9a-f]+)/.exec(read.link)?.[1] ?? "" },
        present,
        (report) => cells(recordDifferences(read.records, report)),
      );
  }
}

type Proven = Extract<FileRead, { readonly kind: "proven" }>;
type Compared = Pick<
  Extract<Outcome, { readonly kind: "same" | "differs" }>,
  "count" | "checked" | "differences"
>;

async function proven(read: Proven, report: Report): Promise<Compared | undefined> {
  const { provenance, sheets, shown } = read;
  const marked = rowDifferences(provenance, report);
  if (!marked) return undefined;
  const of = (checked: Compared["checked"], found: readonly Difference[]): Compared => ({
    ...marked,
    checked,
    differences: [...marked.differences, ...found],
  });
  const cells = sheets && sheetDifferences(sheets, report, provenance.block);
  if (cells) return of("cells", unsaid(cells.differences, marked.differences));
  const lost = shown && notShown(provenance, shown, report);
  // A sheet of another layout proves nothing.
  if (lost && lost.length * 2 <= provenance.rows.length) return of("cells", lost);
  const native = nativeDifferences(read, report, marked.differences);
  if (native) return of("native", native);
  if (read.drawn) {
    const { drawnDifferences } = await import("./compare-drawn.ts");
    const drawn = await drawnDifferences(read.drawn, report, provenance);
    if (drawn) return of("drawn", unsaid(drawn, marked.differences));
  }
  return of("mark", []);
}

/** What differs in the charts and tables that can be edited; undefined where there are none, or not all were known. */
function nativeDifferences(
  { format, provenance, charts = [], tables = [] }: Proven,
  report: Report,
  known: readonly Difference[],
): readonly Difference[] | undefined {
  if (charts.length + tables.length === 0) return undefined;
  const block = provenance.block === undefined ? undefined : blockOf(report, provenance.block);
  const again = format === "pptx" ? deckAgain(report, block) : textAgain(report, block);
  const drawn = chartDifferences(charts, report, provenance.block, known);
  const cells = gridDifferences(tables, again.tables);
  const words = textDifferences(
    charts.flatMap(({ texts }) => texts),
    again.texts,
    CHART_WORDS[report.locale],
  );
  if (!drawn || !cells || !words) return undefined;
  return [...drawn, ...unsaid([...cells, ...words], [...known, ...drawn])];
}

function cells(compared: Omit<Compared, "checked"> | undefined): Compared | undefined {
  return compared && { ...compared, checked: "cells" };
}

type Report = Extract<Awaited<ReturnType<Present["reopen"]>>, { readonly kind: "ready" }>["report"];

async function reopened(
  format: FileFormat,
  { link, release, made }: Pick<Provenance, "link" | "release" | "made">,
  { reopen }: Present,
  compare: (report: Report) => Compared | undefined | Promise<Compared | undefined>,
): Promise<Outcome> {
  const again = await reopen(link, made);
  if (again.kind === "failed") return { kind: "untold", format, why: again.why, where: again.where };
  const compared = await compare(again.report);
  if (!compared) return { kind: "untold", format, why: "no-block", where: again.report.title };
  return outcome(format, again.report.title, release, compared);
}

async function single(
  { release, files }: Extract<FileRead, { readonly kind: "single" }>,
  present: Present,
): Promise<Outcome> {
  const compared = await singleDifferences(files, present);
  if (!compared) return { kind: "untold", format: "single", why: "broken-mark", where: "manifest" };
  return outcome("single", "", release, { ...compared, checked: "files" });
}

function outcome(format: FileFormat, title: string, release: string, compared: Compared): Outcome {
  const kind = compared.differences.length === 0 ? "same" : "differs";
  return { kind, format, title, release, ...compared };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
