import { isRankable } from "../core/cell.ts";
import { comparedCells } from "../core/comparison.ts";
import { periodsOf } from "../core/when.ts";
import { presentDistricts } from "../core/dataset.ts";
import type { Dataset, Partition } from "../core/dataset.ts";
import { POPULATIONS } from "../core/measure.ts";
import { ENOUGH_PEERS } from "../core/profile.ts";
import { NAMED_INDICATORS } from "../core/profile-lists.ts";
import type { Effect, Reform } from "../core/reform.ts";
import type { AreaCode, Observation, Unit, UnitId } from "../core/types.ts";
import { figureIndex, figureOf } from "../core/figure-index.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";
import type {
  AreaReformsWire,
  EffectBrief,
  EffectValue,
  ProfileWire,
  ReformBrief,
} from "../data/wire-profile.ts";
import type { PartitionWire } from "../data/wire.ts";

/** The statistics in which some district can have a place, and those that a profile names. */
export function encodeProfile(
  curated: Curated,
  written: readonly { readonly partition: Partition; readonly wire: PartitionWire }[],
): ProfileWire {
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const districts = presentDistricts(areas);
  const wanted = written.filter(
    ({ partition: { indicator } }) => (indicator.group ?? "statistic") === "statistic",
  );
  return {
    format: 1,
    kind: "profile",
    partitions: wanted
      .filter(({ partition }) => NAMED_INDICATORS.has(partition.indicator.id) || canPlace(partition))
      .map(({ wire }) => wire),
  };

  function canPlace(partition: Partition): boolean {
    const [population] = POPULATIONS;
    if (!population) return false;
    const data: Dataset = { areas, units, partitions: new Map([[partition.indicator.id, partition]]) };
    const measurement = { partition, measure: "raw", population } as const;
    return periodsOf(data, measurement).some(
      (period) =>
        comparedCells(data, { measurement, areas: districts, when: { kind: "period", period } }).filter(
          isRankable,
        ).length > ENOUGH_PEERS,
    );
  }
}

/** The reforms of each area with their measured effects; targets and plans are no effects. */
export function encodeAreaReforms(
  curated: Curated,
  evidence: Evidence,
): ReadonlyMap<AreaCode, AreaReformsWire> {
  const byArea = new Map<AreaCode, ReformBrief[]>();
  const briefOf = effectReader(curated, evidence);
  for (const { id, area, name, field, since, effects } of evidence.reforms) {
    const brief = {
      id,
      name,
      field,
      ...(since !== undefined && { since }),
      effects: effects.flatMap((effect) => briefOf(effect) ?? []),
    };
    byArea.set(area, [...(byArea.get(area) ?? []), brief]);
  }
  return new Map(
    [...byArea].map(([area, reforms]) => [area, { format: 1, kind: "area-reforms", area, reforms }] as const),
  );
}

type Reading = Omit<EffectBrief, "values"> & { readonly value: EffectValue; readonly measured: boolean };

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
    if (!indicator || indicator.group === "claim") return undefined;
    const { value, step, decimals, bound, period, scope, nature } = figure;
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
      measured: nature === "result",
      ...(scope && { scope }),
    };
  }

  function read(name: string): Reading | undefined {
    const figure = figureOf(index, name);
    if (figure) return stated(figure);
    const implied = derivations.find(({ id }) => id === name);
    if (!implied) return undefined;
    const { value, period, unit, scope } = implied;
    const digits = String(value).split(".")[1]?.length ?? 0;
    return {
      name: implied.name,
      unit: unitOf(unit),
      value: { value, step: 10 ** -digits, bound: "exact", period },
      measured: true,
      derived: true,
      ...(scope && { scope }),
    };
  }

  return (effect: Effect): EffectBrief | undefined => {
    const readings = namesOf(effect).map(read);
    const known = readings.flatMap((reading) => (reading?.measured ? [reading] : []));
    const [first] = known;
    const last = known.at(-1);
    if (!first || !last || known.length < readings.length) return undefined;
    const { value: _, measured: __, ...rest } = last;
    return { ...rest, values: known.map(({ value }) => value) };
  };
}

function namesOf(effect: Effect): readonly string[] {
  if ("observation" in effect) return [effect.observation];
  if ("derivation" in effect) return [effect.derivation];
  return [effect.before, effect.after];
}
