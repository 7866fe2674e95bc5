import type { Provenance } from "../provenance.ts";
import { chartDifferences } from "./compare-charts.ts";
import { notShown, rowDifferences } from "./compare-rows.ts";
import { recordDifferences } from "./compare-records.ts";
import { singleDifferences } from "./compare-single.ts";
import { readFile } from "./read-file.ts";
import type { FileFormat, FileRead, Outcome, Present } from "./types.ts";

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

type Compared = Pick<
  Extract<Outcome, { readonly kind: "same" | "differs" }>,
  "count" | "checked" | "differences"
>;

function proven(
  { provenance, shown, charts }: Extract<FileRead, { readonly kind: "proven" }>,
  report: Report,
): Compared | undefined {
  const compared = rowDifferences(provenance, report);
  if (!compared) return undefined;
  const lost = shown && notShown(provenance, shown, report);
  // A sheet of another layout proves nothing.
  if (lost && lost.length * 2 <= provenance.rows.length)
    return { ...compared, checked: "cells", differences: [...compared.differences, ...lost] };
  const drawn =
    charts && charts.length > 0 && chartDifferences(charts, report, provenance.block, compared.differences);
  if (!drawn) return { ...compared, checked: "mark" };
  return { ...compared, checked: "charts", differences: [...compared.differences, ...drawn] };
}

function cells(compared: Omit<Compared, "checked"> | undefined): Compared | undefined {
  return compared && { ...compared, checked: "cells" };
}

type Report = Extract<Awaited<ReturnType<Present["reopen"]>>, { readonly kind: "ready" }>["report"];

async function reopened(
  format: FileFormat,
  { link, release, made }: Pick<Provenance, "link" | "release" | "made">,
  { reopen }: Present,
  compare: (report: Report) => Compared | undefined,
): Promise<Outcome> {
  const again = await reopen(link, made);
  if (again.kind === "failed") return { kind: "untold", format, why: again.why, where: again.where };
  const compared = compare(again.report);
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
