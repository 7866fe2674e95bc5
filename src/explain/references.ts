import { leavesOf } from "../core/comparability.ts";
import { nameOfOperand } from "../core/figure-index.ts";
import type { Observation, Source, SourceId } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { sourceOf } from "./known.ts";
import { subjectNamed } from "./implied.ts";
import type { Subject } from "./subject.ts";

/** A source with the keys of the report's figures that rest on it, as their own or through an operand. */
export type Reference = { readonly source: Source; readonly keys: readonly string[] };

/**
 * The sources behind a report's figures, operands included, each with the keys of the figures that rest on it, in the
 * order in which the figures name them. What is not loaded is not named: `originNeeds` says what has to be.
 */
export function referencesOf(figures: ReadonlyMap<string, Subject>, stock: Stock): readonly Reference[] {
  const found = new Map<SourceId, { readonly source: Source; readonly keys: Set<string> }>();
  for (const [key, subject] of figures)
    for (const { indicator, source: id } of printedOf(subject, stock)) {
      const known = found.get(id);
      if (known) known.keys.add(key);
      const source = known ? undefined : sourceOf(stock, indicator, id);
      if (source) found.set(id, { source, keys: new Set([key]) });
    }
  return [...found.values()].map(({ source, keys }) => ({ source, keys: [...keys] }));
}

/** The printed figures that a subject rests on. */
function printedOf(subject: Subject, stock: Stock): readonly Observation[] {
  switch (subject.kind) {
    case "cell":
      return subject.cell.kind === "value" ? leavesOf(subject.cell.figure) : [];
    case "statistic":
      return leavesOf(subject.figure);
    case "stated":
      return [subject.observation];
    case "derived":
      return Object.values(subject.derived.operands).flatMap((operand) => {
        const named = subjectNamed(nameOfOperand(operand), stock);
        return named ? printedOf(named, stock) : [];
      });
    case "score":
      return [];
    case "composite":
      return subject.parts.flatMap(({ cell }) => (cell.kind === "value" ? leavesOf(cell.figure) : []));
    case "composite-part": {
      const { cell } = subject.part;
      return cell.kind === "value" ? leavesOf(cell.figure) : [];
    }
  }
}
