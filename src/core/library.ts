import type { DerivedValue, IndicatorBrief } from "./evidence.ts";
import type { Effect, Practice, Reform, Zone } from "./reform.ts";
import type {
  Bound,
  Indicator,
  IndicatorId,
  Observation,
  Period,
  Source,
  SourceId,
  Text,
  UnitId,
} from "./types.ts";

/** The reforms with everything that their effects name, and the words that each can be found by. */
export type Library = {
  readonly reforms: readonly Reform[];
  readonly practices: ReadonlyMap<string, Practice>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly figures: ReadonlyMap<string, Observation>;
  readonly derived: ReadonlyMap<string, DerivedValue>;
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorBrief>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** By reform: names, measures and the rest in both languages, pinyin and initials; lower case. */
  /** Their ids by what a reader looks for, the best first; all where nothing is asked. */
  readonly search: (query: string) => readonly string[];
};

/** A figure that an effect names: printed in a source, or implied by printed ones. */
export type EffectFigure = {
  readonly id: string;
  readonly name: Text;
  readonly value: number;
  readonly bound: Bound;
  readonly unit: UnitId;
  readonly period: Period;
  readonly scope?: Text;
  /** Absent for a derived value of something that no source prints. */
  readonly indicator?: IndicatorBrief & { readonly id: IndicatorId };
  readonly origin:
    | { readonly kind: "stated"; readonly observation: Observation }
    | { readonly kind: "derived"; readonly derived: DerivedValue };
};

/** The figure of a name, which observations and derived values share. */
export function figureNamed(library: Library, id: string): EffectFigure | undefined {
  const observation = library.figures.get(id);
  if (observation) return statedFigure(library, id, observation);
  const derived = library.derived.get(id);
  return derived && derivedFigure(library, derived);
}

function statedFigure(library: Library, id: string, observation: Observation): EffectFigure | undefined {
  const indicator = library.indicators.get(observation.indicator);
  return (
    indicator && {
      id,
      name: indicator.name,
      value: observation.value,
      bound: observation.bound,
      unit: indicator.unit,
      period: observation.period,
      ...(observation.scope && { scope: observation.scope }),
      indicator: { ...indicator, id: observation.indicator },
      origin: { kind: "stated", observation },
    }
  );
}

function derivedFigure(library: Library, derived: DerivedValue): EffectFigure {
  const indicator = derived.indicator && library.indicators.get(derived.indicator);
  const [low, high] = derived.interval;
  return {
    id: derived.id,
    name: derived.name,
    value: derived.value,
    bound: low === null ? "at-most" : high === null ? "at-least" : "exact",
    unit: derived.unit,
    period: derived.period,
    ...(derived.scope && { scope: derived.scope }),
    ...(indicator && derived.indicator && { indicator: { ...indicator, id: derived.indicator } }),
    origin: { kind: "derived", derived },
  };
}

/** The names of an effect's figures: one, or before and after. */
export function namesOf(effect: Effect): readonly string[] {
  if ("observation" in effect) return [effect.observation];
  return "derivation" in effect ? [effect.derivation] : [effect.before, effect.after];
}

/** All figures of a reform's effects, each once, in the order of the effects. */
export function figuresOf(library: Library, { effects }: Reform): readonly EffectFigure[] {
  const names = [...new Set(effects.flatMap(namesOf))];
  return names.flatMap((name) => figureNamed(library, name) ?? []);
}

/** Of how many a place in a list is one, empty where the text does not say; absent for what is no place in a list. */
export function listPlace(
  indicator: Pick<Indicator, "kind" | "unit" | "among"> | undefined,
): { readonly among?: number } | undefined {
  if (indicator?.kind !== "rank" || String(indicator.unit) !== "rank") return undefined;
  return indicator.among === undefined ? {} : { among: indicator.among };
}
