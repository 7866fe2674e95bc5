import { grouped } from "../../core/grouped.ts";
import type { Observation } from "../../core/types.ts";
import type { Curated } from "../read.ts";
import { inOrder, inPresentUnits, indicatorsOf, placeText, sameSource, sortedBy, textOf } from "./state.ts";
import type { Pair } from "./state.ts";

/** One figure as it stood before and as it stands after. */
export type Change = { readonly before: Observation; readonly after: Observation };

/** Which figures of two states are the same figure, and which stand in one of them only. */
export type Paired = {
  /** The same source says it of the same thing. */
  readonly same: readonly Change[];
  /** The same print of the same source is said to be of something else now: another indicator, area, period or part. */
  readonly refiled: readonly Change[];
  readonly added: readonly Observation[];
  readonly withdrawn: readonly Observation[];
};

type Side = "before" | "after";
type KeyOf = (figure: Observation, side: Side) => string | undefined;
type Left = { readonly before: readonly Observation[]; readonly after: readonly Observation[] };

/**
 * Each pass asks for less than the one before it, and each treats both states alike, so that the way back says the same.
 * A print that is filed elsewhere is recognised only where one figure alone can be meant.
 */
export function pairFigures(states: Pair): Paired {
  const nameOf = sameSource(states);
  const keyOf = keyIn(states, nameOf);
  const print = ({ source, value, asWritten, line, locator }: Observation) =>
    [nameOf(source), value, asWritten, line, locator].join("|");
  const known: readonly KeyOf[] = [
    (figure, side) =>
      keyOf(figure, side) + textOf({ ...figure, source: nameOf(figure.source) as typeof figure.source }),
    (figure, side) => figure.id && [keyOf(figure, side), figure.value, figure.id].join("|"),
    (figure, side) => [keyOf(figure, side), figure.value].join("|"),
    (figure, side) => figure.id && [keyOf(figure, side), figure.id].join("|"),
    keyOf,
  ];
  const elsewhere: readonly KeyOf[] = [
    ({ id, source }) => id && `${nameOf(source)}|${id}`,
    (figure) => [print(figure), figure.indicator, figure.area, figure.period].join("|"),
    (figure) => [print(figure), figure.area, figure.period].join("|"),
    (figure) => [print(figure), figure.indicator, figure.area].join("|"),
    (figure) => [print(figure), figure.indicator, figure.period].join("|"),
  ];
  const all: Left = { before: inPresentUnits(states), after: states.after.observations };
  const first = inPasses(all, known, (group) => group);
  const second = inPasses(first.left, elsewhere, ({ before, after }) =>
    before.length === 1 && after.length === 1 ? { before, after } : { before: [], after: [] },
  );
  return {
    same: sortedBy(first.found, bothText),
    refiled: sortedBy(second.found, bothText),
    added: inOrder(second.left.after),
    withdrawn: inOrder(second.left.before),
  };
}

function bothText({ before, after }: Change): string {
  return placeText(after) + placeText(before);
}

/** What makes a figure the same one, whatever its value: who says it, of what, where, when, and in which sense. */
function keyIn({ before, after }: Pair, nameOf: (id: string) => string) {
  const senses = { before: senseIn(before), after: senseIn(after) };
  return (figure: Observation, side: Side): string => {
    const { source, indicator, area, period, scope, nature, bound } = figure;
    const sense = senses[side](figure);
    return [nameOf(source), indicator, area, period, scope?.zh, nature, bound, sense].join("|");
  };
}

/** The definition that a figure follows: the usual one where it names none. */
function senseIn(curated: Curated): (figure: Observation) => string {
  const indicators = indicatorsOf(curated);
  return ({ indicator, variant }) => variant ?? indicators.get(indicator)?.variants?.[0]?.id ?? "";
}

function inPasses(all: Left, passes: readonly KeyOf[], choose: (group: Left) => Left) {
  const found: Change[] = [];
  let left = all;
  for (const keyOf of passes) {
    const taken = { before: new Set<Observation>(), after: new Set<Observation>() };
    const later = groupsOf(left.after, keyOf, "after");
    for (const [key, ofKey] of groupsOf(left.before, keyOf, "before")) {
      const group = choose({ before: ofKey, after: later.get(key) ?? [] });
      const after = inOrder(group.after);
      inOrder(group.before).forEach((before, index) => {
        const other = after[index];
        if (!other) return;
        found.push({ before, after: other });
        taken.before.add(before);
        taken.after.add(other);
      });
    }
    left = {
      before: left.before.filter((figure) => !taken.before.has(figure)),
      after: left.after.filter((figure) => !taken.after.has(figure)),
    };
  }
  return { found, left };
}

function groupsOf(figures: readonly Observation[], keyOf: KeyOf, side: Side) {
  const groups = grouped(figures, (figure) => keyOf(figure, side));
  groups.delete(undefined);
  return groups;
}
