import type { Dataset } from "../src/core/dataset.ts";
import { diffOf, isEmpty } from "../src/curate/diff.ts";
import { releaseFigures } from "../src/curate/diff/release.ts";
import { describeProblem } from "../src/curate/problem.ts";
import type { Files } from "../src/curate/read-file.ts";
import type { Curated } from "../src/curate/read.ts";
import { changedComparisons } from "./diff-comparisons.ts";
import { diffReport } from "./diff-report.ts";
import { diffWords } from "./diff-words.ts";
import { partitionsOf } from "./partitions.ts";
import { datasetOf, readAll } from "./read-all.ts";

/** A state of `data/`: what it is called, and its files. */
export type NamedState = { readonly name: string; readonly files: Files };

/** In sections for a person, as JSON for a program, or as the record of a release's change log with its date. */
export type DiffForm =
  | { readonly kind: "text" }
  | { readonly kind: "json" }
  | { readonly kind: "release"; readonly date: string };

/** After so many problems it is clear that a state was written by other rules. */
const MOST = 20;

type State = { readonly curated: Curated; readonly data: Dataset };
type Read = State | { readonly problem: string };

/** What changed between two states; only states whose figures are in order can be compared. */
export function compareData(
  before: NamedState,
  after: NamedState,
  form: DiffForm = { kind: "text" },
): { readonly report: string; readonly ok: boolean } {
  const [then, now] = [stateOf(before), stateOf(after)];
  const problems = [then, now].flatMap((state) => ("problem" in state ? [state.problem] : []));
  if ("problem" in then || "problem" in now) return { report: problems.join("\n"), ok: false };
  return { report: reportOf(then, now, form, `${before.name} → ${after.name}`), ok: true };
}

function reportOf(then: State, now: State, form: DiffForm, title: string): string {
  const diff = diffOf(then.curated, now.curated);
  if (form.kind === "release") {
    const states = { before: then.curated, after: now.curated };
    // The words are the curator's: what changed is known from the figures, why it did is not.
    const text = { zh: "", en: "" };
    return JSON.stringify({ date: form.date, text, figures: releaseFigures(states, diff) }, null, 2);
  }
  const comparisons = changedComparisons(then.data, now.data);
  if (form.kind === "json") return JSON.stringify({ ...diff, comparisons }, null, 2);
  const words = diffWords(then.curated, now.curated);
  const none = isEmpty(diff) && comparisons.length === 0 ? ["no difference in the figures"] : [];
  return [title, "", ...diffReport(diff, comparisons, words), ...none].join("\n").trimEnd();
}

function stateOf({ name, files }: NamedState): Read {
  const { curated, evidence, ofFigures } = readAll(files);
  if (ofFigures.length === 0) return { curated, data: datasetOf(curated, partitionsOf(curated, evidence)) };
  const lines = ofFigures.slice(0, MOST).map((problem) => `  ${describeProblem(problem)}`);
  const more = ofFigures.length > MOST ? [`  and ${String(ofFigures.length - MOST)} more`] : [];
  return { problem: [`the data of ${name} do not validate:`, ...lines, ...more].join("\n") };
}
