import type { Effect, Practice, Reform } from "../core/reform.ts";
import type { IndicatorId, Observation, UnitId } from "../core/types.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Problem } from "./problem.ts";
import type { Curated } from "./read.ts";

type Measured = { readonly indicator: IndicatorId | undefined; readonly unit: UnitId | undefined };

/** Whether a reform's effects are known figures, and whether before and after measure the same thing. */
export function checkReforms(
  curated: Curated,
  { reforms, derivations, practices }: Evidence,
): readonly Problem[] {
  const units = new Map(curated.indicators.map(({ id, unit }) => [id, unit]));
  const stated = new Map(
    curated.observations.flatMap((observation): [string, Measured][] =>
      observation.id === undefined ? [] : [[observation.id, measuredBy(observation, units)]],
    ),
  );
  const derived = new Map(
    derivations.map(({ id, indicator, unit }): [string, Measured] => [id, { indicator, unit }]),
  );
  const sources = new Set(curated.sources.map(({ id }) => id));
  const named = new Set(practices.map(({ id }) => id));
  const areas = new Set(curated.areas.map(({ code }) => code));
  const found = reforms.flatMap((reform) => {
    const reasons = [
      ...(sources.has(reform.source) ? [] : [{ field: "source", reason: `${reform.source} is not known` }]),
      ...(areas.has(reform.area) ? [] : [{ field: "area", reason: `${reform.area} is not known` }]),
      ...(reform.practice === undefined || named.has(reform.practice)
        ? []
        : [{ field: "practice", reason: `${reform.practice} is not known` }]),
      ...reform.effects.flatMap((effect) => effectReasons(effect, stated, derived)),
      ...lineReasons(reform),
    ];
    return reasons.map((reason) => ({ file: `reforms/${reform.source}.json`, record: reform.id, ...reason }));
  });
  return [...found, ...practices.flatMap((practice) => practiceProblems(practice, reforms))];
}

/** A practice that no reform names is a slip of the pen; a caution speaks of two reforms at least. */
function practiceProblems({ id, caution }: Practice, reforms: readonly Reform[]): Problem[] {
  const count = reforms.filter(({ practice }) => practice === id).length;
  const problem = { file: "practices.json", record: id };
  if (count === 0) return [{ ...problem, field: "id", reason: "no reform names it" }];
  return caution && count === 1
    ? [{ ...problem, field: "caution", reason: "there is only one reform, so nothing to compare" }]
    : [];
}

function measuredBy({ indicator }: Observation, units: ReadonlyMap<IndicatorId, UnitId>): Measured {
  return { indicator, unit: units.get(indicator) };
}

function effectReasons(
  effect: Effect,
  stated: ReadonlyMap<string, Measured>,
  derived: ReadonlyMap<string, Measured>,
): { field: string; reason: string }[] {
  const field = "effects";
  const unknown = (id: string) => [{ field, reason: `${id} is not known` }];
  if ("observation" in effect) return stated.has(effect.observation) ? [] : unknown(effect.observation);
  if ("derivation" in effect) return derived.has(effect.derivation) ? [] : unknown(effect.derivation);
  const before = stated.get(effect.before) ?? derived.get(effect.before);
  const after = stated.get(effect.after) ?? derived.get(effect.after);
  if (!before) return unknown(effect.before);
  if (!after) return unknown(effect.after);
  const same =
    before.indicator !== undefined && before.indicator === after.indicator && before.unit === after.unit;
  return same
    ? []
    : [{ field, reason: `${effect.before} and ${effect.after} do not measure the same thing` }];
}

/** A claim stands on one of the lines that the reform was read from. */
function lineReasons({ firsts, lines }: Reform): { field: string; reason: string }[] {
  return firsts
    .filter(({ line }) => !lines.includes(line))
    .map(({ line }) => ({ field: "firsts", reason: `line ${String(line)} is not among the reform's lines` }));
}
