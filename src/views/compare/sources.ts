import type { Cell, Figure } from "../../core/cell.ts";
import { cellsOf } from "../../core/comparison.ts";
import { restsOnOwn } from "../../i18n/own-words.ts";
import { publishersLine } from "../../i18n/publishers.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Scene } from "./scene.ts";

/** Publishers that are named. */
export const NAMED = 3;

/**
 * The publishers behind the figures shown, of all operands, and of what is set beside them; most used first. Of what else
 * is `drawn`, a reader's own files are named, and where no area has a figure all others.
 */
export function sourcesLine(
  { comparison, data, words: { locale } }: Scene,
  beside: Iterable<Subject> = [],
  drawn: readonly Figure[] = [],
): string {
  const shown = cellsOf(comparison).flatMap(figureOf);
  const figures = new Set([
    ...shown,
    ...[...beside].flatMap(figureIn),
    ...(shown.length > 0 ? drawn.filter(restsOnOwn) : drawn),
  ]);
  return publishersLine(data, [...figures], NAMED, locale);
}

/** The figure that is shown of something, where one is. */
function figureIn(subject: Subject): readonly Figure[] {
  if (subject.kind === "statistic") return [subject.figure];
  return subject.kind === "cell" ? figureOf(subject.cell) : [];
}

function figureOf(cell: Cell): readonly Figure[] {
  return cell.kind === "value" ? [cell.figure] : [];
}
