import { listPlace, namesOf } from "../core/library.ts";
import { pairRefusal } from "../core/reform-effects.ts";
import type { Measured } from "../core/reform-effects.ts";
import type { Effect, EffectKind, Reform } from "../core/reform.ts";
import type { AreaCode, Observation, Unit, UnitId } from "../core/types.ts";
import { figureIndex, figureOf } from "../core/figure-index.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";
import type { AreaReformsWire, EffectBrief, EffectValue, ReformBrief } from "../data/wire-profile.ts";

/** Kinds of figures that a profile tells: what a reform made or spent and what a text only mentions stand on its page. */
const BROUGHT_ABOUT: readonly EffectKind[] = ["before-after", "outcome"];

/** The reforms of each area with what they are said to have brought about. */
export function encodeAreaReforms(
  curated: Curated,
  evidence: Evidence,
): ReadonlyMap<AreaCode, AreaReformsWire> {
  const byArea = new Map<AreaCode, ReformBrief[]>();
  const briefsOfEffect = effectReader(curated, evidence);
  for (const { id, area, name, field, since, effects } of evidence.reforms) {
    const brief = {
      id,
      name,
      field,
      ...(since !== undefined && { since }),
      effects: effects.flatMap(briefsOfEffect),
    };
    byArea.set(area, [...(byArea.get(area) ?? []), brief]);
  }
  return new Map(
    [...byArea].map(([area, reforms]) => [area, { format: 1, kind: "area-reforms", area, reforms }] as const),
  );
}

/** A figure as a profile tells it, with what decides whether it is joined to another. */
type Reading = Omit<EffectBrief, "values" | "kind"> & {
  readonly value: EffectValue;
  readonly measured: Measured;
};

function effectReader(curated: Curated, { reforms, derivations }: Evidence) {
  const names = reforms.flatMap(({ effects }: Reform) => effects.flatMap(namesOf));
  const index = figureIndex(curated.observations, names);
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const unitOf = (id: UnitId): Pick<Unit, "name" | "display"> => {
    const { name, display } = units.get(id) ?? { name: { zh: "", en: "" } };
    return { name, ...(display && { display }) };
  };

  function stated(figure: Observation): Reading | undefined {
    const indicator = indicators.get(figure.indicator);
    if (!indicator) return undefined;
    const { value, step, decimals, bound, period, scope, variant } = figure;
    return {
      name: indicator.name,
      unit: unitOf(indicator.unit),
      value: {
        value,
        ...(step !== undefined && { step }),
        ...(decimals !== undefined && { decimals }),
        bound,
        period,
      },
      measured: { unit: indicator.unit, indicator: indicator.id, variant, scope },
      ...rankOf(listPlace(indicator)),
      ...(scope && { scope }),
    };
  }

  function read(name: string): Reading | undefined {
    const figure = figureOf(index, name);
    if (figure) return stated(figure);
    const implied = derivations.find(({ id }) => id === name);
    if (!implied) return undefined;
    const { value, period, unit, scope, indicator } = implied;
    const digits = String(value).split(".")[1]?.length ?? 0;
    return {
      name: implied.name,
      unit: unitOf(unit),
      value: { value, step: 10 ** -digits, bound: "exact", period },
      measured: { unit, indicator, variant: undefined, scope },
      derived: true,
      ...rankOf(listPlace(indicator && indicators.get(indicator))),
      ...(scope && { scope }),
    };
  }

  return (effect: Effect): readonly EffectBrief[] => {
    if (!BROUGHT_ABOUT.includes(effect.kind)) return [];
    const readings = namesOf(effect).flatMap((name) => read(name) ?? []);
    return briefsOf(effect, readings);
  };
}

/** A before and an after are one line where they are joined, and two with the reason where they are not. */
function briefsOf({ kind, note }: Effect, readings: readonly Reading[]): readonly EffectBrief[] {
  const [first, second] = readings;
  const refusal = first && second && pairRefusal(first.measured, second.measured);
  const brief = ({ value, measured: _, ...rest }: Reading, earlier: readonly EffectValue[]): EffectBrief => ({
    ...rest,
    kind,
    values: [...earlier, value],
    ...(note && { note }),
    ...(refusal && { refusal }),
  });
  if (!first || !second || refusal) return readings.map((reading) => brief(reading, []));
  return [brief(second, [first.value])];
}

function rankOf(rank: EffectBrief["rank"]): Pick<EffectBrief, "rank"> {
  return rank ? { rank } : {};
}
