import type { Cell, Figure } from "../core/cell.ts";
import { leavesOf } from "../core/comparability.ts";
import { isOwn } from "../core/own.ts";
import type { AreaCode, Source, Text } from "../core/types.ts";
import { speak } from "./text.ts";
import type { Locale } from "./text.ts";

/** Stands first among what is said of a figure that rests on a reader's own file. */
export const OWN: Text = { zh: "自有", en: "own" };

/** Whether a figure is of a reader's own file, or worked out with one that is. */
export function restsOnOwn(figure: Figure): boolean {
  return leavesOf(figure).some(({ source }) => isOwn(source));
}

/** A value as it is drawn; of a reader's own file with the mark that says so. */
export function ownMarked(text: string, figure: Figure, locale: Locale): string {
  return restsOnOwn(figure) ? speak(locale, text, BETWEEN, OWN) : text;
}

/** The areas whose figures rest on a reader's own file. */
export function areasOnOwn(cells: Iterable<Cell>): readonly AreaCode[] {
  return [...cells]
    .filter((cell) => cell.kind === "value" && restsOnOwn(cell.figure))
    .map(({ area }) => area);
}

const BETWEEN: Text = { zh: "·", en: " · " };

/** B; of a reader's own file 自有·B, since only the reader says so. */
export function tierMark({ id, tier }: Pick<Source, "id" | "tier">, locale: Locale): string {
  return isOwn(id) ? speak(locale, OWN, BETWEEN, tier) : tier;
}
