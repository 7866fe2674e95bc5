import { isOwn } from "../core/own.ts";
import type { Indicator, Observation, Unit } from "../core/types.ts";
import { checkRelease } from "./check-release.ts";
import { readLiteral } from "./literal.ts";
import type { Problem } from "./problem.ts";
import type { Curated } from "./read.ts";

/** Everything that the schemas cannot see: references, duplicates, contradictions, literals that say something else. */
export function checkCurated(curated: Curated): readonly Problem[] {
  return [
    ...duplicateIds(curated),
    ...idsOfReaders(curated),
    ...danglingReferences(curated),
    ...wholes(curated),
    ...formerIds(curated),
    ...curated.observations.flatMap((observation) => checkObservation(curated, observation)),
    ...contradictions(curated.observations),
    ...checkRelease(curated),
  ];
}

function recordOf({ indicator, area, period }: Observation): string {
  return `${indicator} ${area} ${period}`;
}

function fileOf({ source }: Observation): string {
  return `observations/${source}.json`;
}

function duplicateIds({ areas, topics, units, indicators, vintages, observations }: Curated): Problem[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["areas.json", areas.map(({ code }) => code)],
    ["topics.json", topics.map(({ id }) => id)],
    ["units.json", units.map(({ id }) => id)],
    ["indicators", indicators.map(({ id }) => id)],
    ["vintages.json", vintages.map(({ id }) => id)],
    ["observations", observations.flatMap(({ id }) => id ?? [])],
  ];
  return lists.flatMap(([file, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ file, record: id, field: "id", reason: "stands twice" })),
  );
}

/** What begins as ids of readers' own data do would be taken for theirs, and taken off with them. */
function idsOfReaders({ sources, indicators, units }: Curated): Problem[] {
  const named = [
    ...sources.map(({ id }) => ({ file: `observations/${id}.json`, id })),
    ...indicators.map((indicator) => ({ file: fileOfIndicator(indicator), id: indicator.id })),
    ...units.map(({ id }) => ({ file: "units.json", id })),
  ];
  return named
    .filter(({ id }) => isOwn(id))
    .map(({ file, id }) => ({
      file,
      record: id,
      field: "id",
      reason: "begins as ids of readers' own data do",
    }));
}

function fileOfIndicator({ topic }: Indicator): string {
  return `indicators/${topic}.json`;
}

/** A link made before leads to one source, and not to one that has its id now. */
function formerIds({ sources, formerSources }: Curated): Problem[] {
  const present = new Set<string>(sources.map(({ id }) => id));
  const all = formerSources.map(({ former }) => former);
  return formerSources
    .map(({ former, source }, index) => ({ former, source, twice: all.indexOf(former) !== index }))
    .filter(({ former, twice }) => twice || present.has(former))
    .map(({ former, source, twice }) => ({
      file: `observations/${source}.json`,
      record: source,
      field: "formerIds",
      reason: `${former} ${twice ? "stands twice" : "is a source now"}`,
    }));
}

/** Only a share is a share of something, and only a rank a place among so many. */
function wholes({ indicators }: Curated): Problem[] {
  return (["of", "among"] as const).flatMap((field) => {
    const kind = field === "of" ? "share" : "rank";
    return indicators
      .filter((indicator) => indicator[field] !== undefined && indicator.kind !== kind)
      .map((indicator) => ({
        file: fileOfIndicator(indicator),
        record: indicator.id,
        field,
        reason: `is for a ${kind} only`,
      }));
  });
}

function danglingReferences({ areas, units, indicators }: Curated): Problem[] {
  const known = {
    area: new Set<string>(areas.map(({ code }) => code)),
    unit: new Set<string>(units.map(({ id }) => id)),
    indicator: new Set<string>(indicators.map(({ id }) => id)),
  };
  const wanted = [
    ...areas.flatMap(({ code, parent, successor, parts }) =>
      [parent, successor, ...(parts ?? [])].map((id) => ({
        file: "areas.json",
        record: code,
        kind: "area" as const,
        id,
      })),
    ),
    ...units.map(({ id: record, base }) => ({ file: "units.json", record, kind: "unit" as const, id: base })),
    ...indicators.flatMap((indicator) => {
      const at = { file: fileOfIndicator(indicator), record: indicator.id };
      return [
        { ...at, kind: "unit" as const, id: indicator.unit },
        { ...at, kind: "indicator" as const, id: indicator.growth },
      ];
    }),
  ];
  return wanted
    .filter(({ kind, id }) => id !== undefined && !known[kind].has(id))
    .map(({ file, record, kind, id }) => ({
      file,
      record,
      field: kind,
      reason: `${String(id)} is not known`,
    }));
}

function checkObservation(curated: Curated, observation: Observation): Problem[] {
  const at = { file: fileOf(observation), record: recordOf(observation) };
  const problems: Problem[] = [];
  const indicator = curated.indicators.find(({ id }) => id === observation.indicator);
  const unit = curated.units.find(({ id }) => id === indicator?.unit);
  const known = <Item>(
    field: string,
    id: string | undefined,
    list: readonly Item[],
    idOf: (item: Item) => string,
  ) => {
    if (id !== undefined && !list.some((item) => idOf(item) === id)) {
      problems.push({ ...at, field, reason: `${id} is not known` });
    }
  };
  known("indicator", observation.indicator, curated.indicators, ({ id }) => id);
  known("area", observation.area, curated.areas, ({ code }) => code);
  known("vintage", observation.vintage, curated.vintages, ({ id }) => id);
  known("variant", observation.variant, indicator?.variants ?? [], ({ id }) => id);
  for (const source of observation.confirmedBy) known("confirmedBy", source, curated.sources, ({ id }) => id);
  if (unit)
    problems.push(
      ...literalProblems(observation, unit, curated.units).map((reason) => ({
        ...at,
        field: "asWritten",
        reason,
      })),
    );
  if (indicator?.kind === "share" && (observation.value < 0 || observation.value > 100)) {
    problems.push({ ...at, field: "value", reason: `${String(observation.value)} is no share` });
  }
  return problems;
}

function literalProblems({ asWritten, value }: Observation, unit: Unit, units: readonly Unit[]): string[] {
  if (asWritten === undefined) return [];
  const printed = readLiteral(asWritten, unit, units);
  if (!printed) return [`“${asWritten}” cannot be read in ${unit.name.zh}`];
  const same = Math.abs(printed.value - value) <= Math.abs(value) * 1e-9;
  return same ? [] : [`“${asWritten}” is ${String(printed.value)} ${unit.name.zh}, not ${String(value)}`];
}

/** One source must not say two things about the same figure without a note that tells them apart. */
function contradictions(observations: readonly Observation[]): Problem[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { source, scope, variant, nature, bound } = observation;
    const key = [source, recordOf(observation), scope?.zh, variant, nature, bound].join("|");
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.filter(({ note }) => note === undefined).length > 1)
    .flatMap((group) =>
      group.slice(1).map((observation) => ({
        file: fileOf(observation),
        record: recordOf(observation),
        reason: "stands twice in this source without a note that says how they differ",
      })),
    );
}
