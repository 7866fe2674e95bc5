import { grouped } from "../core/grouped.ts";
import type { Observation } from "../core/types.ts";
import { diffNames } from "./diff/names.ts";
import type { NamesDiff } from "./diff/names.ts";
import { pairFigures } from "./diff/pairs.ts";
import type { Change } from "./diff/pairs.ts";
import { rivalsOf } from "./diff/rivals.ts";
import type { Confirmed, Conflicting } from "./diff/rivals.ts";
import { sameSource } from "./diff/state.ts";
import type { Pair } from "./diff/state.ts";
import type { Curated } from "./read.ts";

/** What changed in the curated figures between two states; every list in the order of indicator, area, period, source. */
export type DataDiff = NamesDiff & {
  readonly added: readonly Observation[];
  readonly withdrawn: readonly Observation[];
  /** Another value of the same source, of the same thing and in the same sense. */
  readonly corrected: readonly Change[];
  /** The same print of the same source, said to be of something else. */
  readonly refiled: readonly Change[];
  /** The same value, of which something else is said: its status, its vintage, a note. */
  readonly relabelled: readonly (Change & { readonly fields: readonly string[] })[];
  /** A later publication has replaced it, which was not said before. */
  readonly superseded: readonly Change[];
  /** It was said to be replaced, and is not any more. */
  readonly reinstated: readonly Change[];
  /** New figures beside those of other sources that were there before. */
  readonly confirmed: readonly Confirmed[];
  readonly conflicting: readonly Conflicting[];
};

export function diffOf(before: Curated, after: Curated): DataDiff {
  const states: Pair = { before, after };
  const { same, refiled, added, withdrawn } = pairFigures(states);
  const nameOf = sameSource(states);
  const all = [...same, ...refiled];
  return {
    ...diffNames(states),
    added,
    withdrawn,
    corrected: same.filter((one) => one.before.value !== one.after.value),
    refiled,
    relabelled: same.flatMap((one) => {
      const fields = one.before.value === one.after.value ? changedFields(one, nameOf) : [];
      return fields.length > 0 ? [{ ...one, fields }] : [];
    }),
    superseded: all.filter((one) => !one.before.superseded && one.after.superseded),
    reinstated: all.filter((one) => one.before.superseded && !one.after.superseded),
    ...rivalsOf(states, added),
  };
}

/** Whether the figures are the same in both states, and called the same. */
export function isEmpty(diff: DataDiff): boolean {
  const { sources, indicators, ...figures } = diff;
  return [figures, sources, indicators].every((lists) =>
    Object.values(lists).every((list: readonly unknown[]) => list.length === 0),
  );
}

/** The fields in which a figure differs: a source that is only called otherwise is none, and a step follows from the literal. */
function changedFields({ before, after }: Change, nameOf: (id: string) => string): readonly string[] {
  const plain = ({ source, confirmedBy, step: _, ...rest }: Observation) =>
    new Map<string, unknown>(
      Object.entries({ ...rest, source: nameOf(source), confirmedBy: confirmedBy.map(nameOf) }),
    );
  const [then, now] = [plain(before), plain(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((field) => JSON.stringify(then.get(field)) !== JSON.stringify(now.get(field)))
    .sort();
}

/** How many figures of each source or of each indicator, the most first. */
export function countsBy(
  figures: readonly Observation[],
  field: "source" | "indicator",
): readonly (readonly [id: string, count: number])[] {
  return [...grouped(figures, (figure) => figure[field])]
    .map(([id, ofId]) => [id as string, ofId.length] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
