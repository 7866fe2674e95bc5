import { grouped } from "../../core/grouped.ts";
import { comparePeriods } from "../../core/period.ts";
import { isShared } from "./scene.ts";
import type { Entry, Scene } from "./scene.ts";

/** The indicators that are shown, in the reader's order. */
export function shownEntries({ entries, areas, filters: { part, order } }: Scene): readonly Entry[] {
  const shown = entries.filter((entry) =>
    part === "every" ? isShared(entry, areas) : part === "two" ? entry.comparable >= 2 : true,
  );
  switch (order) {
    case "topic":
      // Topics that stand apart in the list of indicators stand together here.
      return [...grouped(shown, ({ topic }) => topic).values()].flat();
    case "gap":
      return [...shown].sort((a, b) => gapOf(b) - gapOf(a));
    case "coverage":
      return [...shown].sort((a, b) => b.comparable - a.comparable || newerFirst(a, b));
  }
}

/**
 * How far apart the districts stand: from the best to the last place of those of them that have one, as a part of all
 * that are counted, so that indicators of any unit can be put in order; −1 where fewer than two have a place.
 */
export function gapOf({ cells }: Pick<Entry, "cells">): number {
  const places = cells.flatMap((cell) => (cell.kind === "common" && cell.rank ? [cell.rank] : []));
  if (places.length < 2) return -1;
  const [best, last] = [Math.min(...places.map(({ from }) => from)), Math.max(...places.map(({ to }) => to))];
  return (last - best) / Math.max(...places.map(({ of }) => of));
}

/** What compares in a newer period first; what compares in none stays as it stands. */
function newerFirst({ comparison: a }: Entry, { comparison: b }: Entry): number {
  return a && b ? comparePeriods(b.when.period, a.when.period) : 0;
}
