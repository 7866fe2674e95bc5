import { grouped } from "../core/grouped.ts";
import { isOwn } from "../core/own.ts";
import type { Indicator, Observation, Unit } from "../core/types.ts";
import { checkIndices } from "./check-indices.ts";
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
    ...checkObservations(curated),
    ...contradictions(curated.observations),
    ...checkRelease(curated),
    ...checkIndices(curated),
  ];
}

function recordOf({ indicator, area, period }: Observation): string {
  return `${indicator} ${area} ${period}`;
}

function fileOf({ source }: Observation): string {
  return `observations/${source}.json`;
}

/** Whether an item has come by before. */
function repeated(): (item: string) => boolean {
  const seen = new Set<string>();
  return (item) => seen.size === seen.add(item).size;
}

function duplicateIds({ areas, topics, units, indicators, vintages, observations }: Curated): Problem[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["areas.json", areas.map(({ code }) => code)],
    ["areas.json", ["focus", "all", ...areas.flatMap(({ link }) => link ?? [])]],
    ["topics.json", topics.map(({ id }) => id)],
    ["units.json", units.map(({ id }) => id)],
    ["indicators", indicators.map(({ id }) => id)],
    ["vintages.json", vintages.map(({ id }) => id)],
    ["observations", observations.flatMap(({ id }) => id ?? [])],
  ];
  return lists.flatMap(([file, ids]) =>
    ids.filter(repeated()).map((id) => ({ file, record: id, field: "id", reason: "stands twice" })),
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
  const isRepeated = repeated();
  return formerSources
    .map(({ former, source }) => ({ former, source, twice: isRepeated(former) }))
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

/** What is known of the things that a figure can name. */
function checkObservations({
  observations,
  areas,
  units,
  indicators,
  vintages,
  sources,
}: Curated): Problem[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const measured = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const codes = new Set<string>(areas.map(({ code }) => code));
  const states = new Set<string>(vintages.map(({ id }) => id));
  const read = new Set<string>(sources.map(({ id }) => id));
  return observations.flatMap((observation) => {
    const { value, vintage, variant, confirmedBy } = observation;
    const indicator = measured.get(observation.indicator);
    const unit = indicator && unitOf.get(indicator.unit);
    const problems: Pick<Problem, "field" | "reason">[] = [];
    const expect = (field: string, id: string | undefined, isKnown: boolean) => {
      if (id !== undefined && !isKnown) problems.push({ field, reason: `${id} is not known` });
    };
    expect("indicator", observation.indicator, indicator !== undefined);
    expect("area", observation.area, codes.has(observation.area));
    expect("vintage", vintage, states.has(vintage ?? ""));
    expect("variant", variant, indicator?.variants?.some(({ id }) => id === variant) === true);
    for (const source of confirmedBy) expect("confirmedBy", source, read.has(source));
    const reason = unit && literalProblem(observation, unit, units);
    if (reason !== undefined) problems.push({ field: "asWritten", reason });
    if (indicator?.kind === "share" && (value < 0 || value > 100))
      problems.push({ field: "value", reason: `${String(value)} is no share` });
    return problems.map((problem) => ({
      file: fileOf(observation),
      record: recordOf(observation),
      ...problem,
    }));
  });
}

function literalProblem(
  { asWritten, value, step }: Observation,
  unit: Unit,
  units: readonly Unit[],
): string | undefined {
  // One that could be read, and whose digits are the value, need not be read again: most are such.
  if (asWritten === undefined || (step !== undefined && Number(asWritten) === value)) return undefined;
  const printed = readLiteral(asWritten, unit, units);
  if (!printed) return `“${asWritten}” cannot be read in ${unit.name.zh}`;
  const same = Math.abs(printed.value - value) <= Math.abs(value) * 1e-9;
  return same
    ? undefined
    : `“${asWritten}” is ${String(printed.value)} ${unit.name.zh}, not ${String(value)}`;
}

/** One source must not say two things about the same figure without a note that tells them apart. */
function contradictions(observations: readonly Observation[]): Problem[] {
  const bySource = grouped(observations, ({ source }) => source);
  return [...bySource.values()].flatMap(contradictionsIn);
}

function contradictionsIn(all: readonly Observation[]): Problem[] {
  // Most records stand once, and need not be told apart any further.
  const records = grouped(all, recordOf);
  const observations = records.size === all.length ? [] : all;
  const groups = grouped(observations, (observation) => {
    const { scope, variant, nature, bound } = observation;
    return [recordOf(observation), scope?.zh, variant, nature, bound].join("|");
  });
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
