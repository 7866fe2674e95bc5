import { figureNamed, figuresOf } from "./library.ts";
import type { EffectFigure, Library } from "./library.ts";
import type { Effect, Reform } from "./reform.ts";
import type { IndicatorId, Text, UnitId } from "./types.ts";

/** Why a before and an after are not joined. */
export type PairRefusal = "unit" | "definition" | "scope";

/** Two values of a reform, one before and one after it. */
export type PairedEffect = Extract<Effect, { readonly before: string }>;

/** What two figures must share to be set against each other. */
export type Measured = {
  readonly unit: UnitId;
  readonly indicator: IndicatorId | undefined;
  readonly variant: string | undefined;
  readonly scope: Text | undefined;
};

/** A value before and one after, as several reforms may claim it. */
export type Pair = {
  readonly reforms: readonly Reform[];
  readonly before: EffectFigure;
  readonly after: EffectFigure;
  readonly note?: Text;
  /** Absent where both measure the same thing. */
  readonly refusal?: PairRefusal;
};

export function isPaired(effect: Effect): effect is PairedEffect {
  return "before" in effect;
}

/**
 * The one rule by which every view joins a before and an after: only the same unit, the same definition and, where
 * both state one, the same scope.
 */
export function pairRefusal(before: Measured, after: Measured): PairRefusal | undefined {
  if (before.unit !== after.unit) return "unit";
  if (!isSameMeasure(before, after)) return "definition";
  return before.scope && after.scope && before.scope.zh !== after.scope.zh ? "scope" : undefined;
}

/** Whether two figures are of one indicator in one definition and unit, whatever each is about. */
export function isSameMeasure(one: Measured, other: Measured): boolean {
  return one.unit === other.unit && one.indicator === other.indicator && one.variant === other.variant;
}

export function measuredBy({ unit, indicator, origin, scope }: EffectFigure): Measured {
  const variant = origin.kind === "stated" ? origin.observation.variant : undefined;
  return { unit, indicator: indicator?.id, variant, scope };
}

/** The before and after values of reforms; a pair that several of them name stands once, with all of them. */
export function pairsOf(library: Library, reforms: readonly Reform[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const reform of reforms) {
    for (const effect of reform.effects.filter(isPaired)) {
      const [before, after] = [figureNamed(library, effect.before), figureNamed(library, effect.after)];
      if (!before || !after) continue;
      const key = `${effect.before} ${effect.after}`;
      const known = pairs.get(key);
      const refusal = pairRefusal(measuredBy(before), measuredBy(after));
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

/**
 * What the reforms were measured by, that of most of them first. Figures stand in one row by the rule for pairs, but
 * for the scope: each is about its own reform. A number of parts or places describes one thing alone and shares no row.
 */
export function sharedMeasures(library: Library, reforms: readonly Reform[]): readonly SharedMeasure[] {
  const each = reforms.map((reform) => figuresOf(library, reform));
  const first = new Map<string, EffectFigure>();
  for (const figure of each.flat()) if (!first.has(rowKey(figure))) first.set(rowKey(figure), figure);
  return [...first]
    .map(([id, figure]) => {
      const figures = each.map((own) => own.filter((one) => rowKey(one) === id));
      return {
        id,
        name: figure.indicator?.name ?? figure.name,
        figures,
        count: figures.filter((own) => own.length > 0).length,
      };
    })
    .sort((a, b) => b.count - a.count);
}

function rowKey(figure: EffectFigure): string {
  const { id, indicator } = figure;
  const { unit, variant } = measuredBy(figure);
  return indicator && indicator.kind !== "count" ? [indicator.id, unit, variant ?? ""].join("|") : id;
}
