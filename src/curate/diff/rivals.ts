import { conflictKind, meet } from "../../core/conflict.ts";
import type { ConflictKind } from "../../core/evidence.ts";
import { grouped } from "../../core/grouped.ts";
import type { Observation } from "../../core/types.ts";
import { DESCRIPTIVE } from "../encode-catalog.ts";
import { inOrder, inPresentUnits, indicatorsOf, sameSource } from "./state.ts";
import type { Pair } from "./state.ts";

/** A new figure with those of other sources that were there and say the same of the same thing. */
export type Confirmed = { readonly figure: Observation; readonly others: readonly Observation[] };

/** A new figure with those that say something else, and what they differ in. */
export type Conflicting = Confirmed & { readonly kind: ConflictKind };

type Rivals = { readonly confirmed: readonly Confirmed[]; readonly conflicting: readonly Conflicting[] };

/**
 * How new figures stand to what was known before: one number can have been printed in both ways, or in neither. A bound that
 * holds proves nothing, so that it confirms nothing either.
 */
export function rivalsOf(states: Pair, added: readonly Observation[]): Rivals {
  const indicators = indicatorsOf(states.after);
  const nameOf = sameSource(states);
  const usualOf = ({ indicator }: Observation) => indicators.get(indicator)?.variants?.[0]?.id;
  const placeOf = (figure: Observation) => {
    const { indicator, area, period, scope, nature, sample, variant = usualOf(figure) } = figure;
    return [indicator, area, period, scope?.zh, nature, sample, variant].join("|");
  };
  const known = grouped(inOrder(inPresentUnits(states)), placeOf);
  const measured = added.filter(({ indicator }) => {
    const kind = indicators.get(indicator)?.kind;
    return kind !== undefined && !DESCRIPTIVE.includes(kind);
  });
  const found = measured.map((figure) => {
    const others = known.get(placeOf(figure)) ?? [];
    return { figure, others: others.filter(({ source }) => nameOf(source) !== nameOf(figure.source)) };
  });
  return {
    confirmed: found
      .map(({ figure, others }) => ({
        figure,
        others: isPoint(figure) ? others.filter((other) => isPoint(other) && meet([figure, other])) : [],
      }))
      .filter(({ others }) => others.length > 0),
    conflicting: found.flatMap(({ figure, others }) => {
      const against = others.filter((other) => !meet([figure, other]));
      if (against.length === 0) return [];
      return [{ figure, others: against, kind: conflictKind([figure, ...against], usualOf(figure)) }];
    }),
  };
}

function isPoint({ bound }: Observation): boolean {
  return bound === "exact" || bound === "about";
}
