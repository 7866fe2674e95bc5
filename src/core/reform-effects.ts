import { figureNamed, figuresOf } from "./library.ts";
import type { EffectFigure, Library } from "./library.ts";
import type { Effect, Reform } from "./reform.ts";
import type { IndicatorId, Text } from "./types.ts";

/** Why a before and an after are not joined. */
export type PairRefusal = "unit" | "definition" | "scope";

/** A value before and one after, as several reforms may claim it. */
export type Pair = {
  readonly reforms: readonly Reform[];
  readonly before: EffectFigure;
  readonly after: EffectFigure;
  readonly note?: Text;
  /** Absent where both measure the same thing. */
  readonly refusal?: PairRefusal;
};

/** The before and after values of reforms; a pair that several of them name stands once, with all of them. */
export function pairsOf(library: Library, reforms: readonly Reform[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const reform of reforms) {
    for (const effect of reform.effects.filter(isPair)) {
      const [before, after] = [figureNamed(library, effect.before), figureNamed(library, effect.after)];
      if (!before || !after) continue;
      const key = `${effect.before} ${effect.after}`;
      const known = pairs.get(key);
      const refusal = refusalOf(before, after);
      const note = effect.note ?? known?.note;
      pairs.set(key, {
        reforms: [...(known?.reforms ?? []), reform],
        before,
        after,
        ...(note && { note }),
        ...(refusal && { refusal }),
      });
    }
  }
  return [...pairs.values()];
}

function isPair(effect: Effect): effect is Extract<Effect, { readonly before: string }> {
  return "before" in effect;
}

/** Only the same unit, the same definition and, where both state one, the same scope may be joined. */
function refusalOf(before: EffectFigure, after: EffectFigure): PairRefusal | undefined {
  if (before.unit !== after.unit) return "unit";
  if (before.indicator?.id !== after.indicator?.id || variantOf(before) !== variantOf(after))
    return "definition";
  return before.scope && after.scope && before.scope.zh !== after.scope.zh ? "scope" : undefined;
}

function variantOf({ origin }: EffectFigure): string | undefined {
  return origin.kind === "stated" ? origin.observation.variant : undefined;
}

export type ShareOfCity = { readonly reform: Reform; readonly figure: EffectFigure };

/** Results that are a share of the city's total. */
export function cityShares(library: Library, reforms: readonly Reform[]): readonly ShareOfCity[] {
  return reforms.flatMap((reform) =>
    figuresOf(library, reform)
      .filter(
        ({ indicator, origin }) =>
          indicator?.of === "city" && origin.kind === "stated" && origin.observation.nature === "result",
      )
      .map((figure) => ({ reform, figure })),
  );
}

/** One thing that reforms of a practice were measured by, with each one's figures of it. */
export type SharedMeasure = {
  readonly id: IndicatorId | string;
  readonly name: Text;
  readonly figures: readonly (readonly EffectFigure[])[];
  /** How many of the reforms have it. */
  readonly count: number;
};

/** What the reforms were measured by, that of most of them first. */
export function sharedMeasures(library: Library, reforms: readonly Reform[]): readonly SharedMeasure[] {
  const each = reforms.map((reform) => figuresOf(library, reform));
  const keyOf = ({ id, indicator }: EffectFigure) => indicator?.id ?? id;
  const first = new Map<string, EffectFigure>();
  for (const figure of each.flat()) if (!first.has(keyOf(figure))) first.set(keyOf(figure), figure);
  return [...first]
    .map(([id, figure]) => {
      const figures = each.map((own) => own.filter((one) => keyOf(one) === id));
      return {
        id,
        name: figure.indicator?.name ?? figure.name,
        figures,
        count: figures.filter((own) => own.length > 0).length,
      };
    })
    .sort((a, b) => b.count - a.count);
}
