import type { Effect, Practice, Reform, Zone } from "../core/reform.ts";
import { namesOf } from "../core/library.ts";
import type { IndicatorId, Period, UnitId } from "../core/types.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Problem } from "./problem.ts";
import type { Curated } from "./read.ts";

type Known = {
  readonly indicator: IndicatorId | undefined;
  readonly unit: UnitId | undefined;
  readonly period: Period;
  readonly line: number | undefined;
  /** Whether it tells of something that happened. */
  readonly says: boolean;
  readonly derived: boolean;
};

type Reason = { readonly field: string; readonly reason: string };

/** Whether a reform's effects are known figures of the kind they are said to be. */
export function checkReforms(curated: Curated, evidence: Evidence): readonly Problem[] {
  const { reforms, practices, zones } = evidence;
  const known = knownFigures(curated, evidence);
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
      ...zoneReasons(reform, zones),
      ...reform.effects.flatMap((effect) => effectReasons(effect, known)),
      ...lineReasons(reform),
    ];
    return reasons.map((reason) => ({ file: `reforms/${reform.source}.json`, record: reform.id, ...reason }));
  });
  return [
    ...found,
    ...practices.flatMap((practice) => practiceProblems(practice, reforms)),
    ...zones
      .filter(({ id }) => !reforms.some(({ zone }) => zone === id))
      .map(({ id }) => ({ file: "zones.json", record: id, field: "id", reason: "no reform names it" })),
  ];
}

/** A zone lies in one district, that of its reforms. */
function zoneReasons({ zone, area }: Reform, zones: readonly Zone[]): readonly Reason[] {
  if (zone === undefined) return [];
  const found = zones.find(({ id }) => id === zone);
  if (!found) return [{ field: "zone", reason: `${zone} is not known` }];
  return found.area === area ? [] : [{ field: "zone", reason: `${zone} lies in ${found.area}` }];
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

type Named = ReadonlyMap<string, Known>;

/** The figures that effects may name, printed or derived. */
function knownFigures({ indicators, observations }: Curated, { derivations }: Evidence): Named {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const claims = new Set(indicators.filter(({ kind }) => kind === "claim").map(({ id }) => id));
  return new Map([
    ...observations.flatMap((figure): [string, Known][] => {
      const { id, indicator, period, line, nature } = figure;
      const says = nature === "result" && !claims.has(indicator);
      return id === undefined
        ? []
        : [[id, { indicator, unit: units.get(indicator), period, line, says, derived: false }]];
    }),
    ...derivations.map(({ id, indicator, unit, period }): [string, Known] => [
      id,
      { indicator, unit, period, line: undefined, says: true, derived: true },
    ]),
  ]);
}

function effectReasons(effect: Effect, known: Named): readonly Reason[] {
  const field = "effects";
  const derived = "derivation" in effect;
  const names = namesOf(effect);
  const unknown = names.filter((id) => {
    const figure = known.get(id);
    return !figure || (names.length === 1 && figure.derived !== derived);
  });
  if (unknown.length > 0) return unknown.map((id) => ({ field, reason: `${id} is not known` }));
  const [first, second] = names.map((id) => known.get(id));
  const reasons = first && second ? pairReasons(first, second) : [];
  return [
    ...reasons.map((reason) => ({ field, reason: `${names.join(" and ")} ${reason}` })),
    ...kindReasons(effect, first).map((reason) => ({ field, reason: `${names.join(" and ")} ${reason}` })),
  ];
}

/** Before and after are of two times; where no date is printed, one line must tell of both. */
function pairReasons(before: Known, after: Known): readonly string[] {
  const { indicator, unit } = before;
  if (indicator === undefined || indicator !== after.indicator || unit !== after.unit)
    return ["do not measure the same thing"];
  if (before.period !== after.period) return [];
  const told = before.period === "undated" && before.line !== undefined && before.line === after.line;
  return told ? [] : ["are of the same time"];
}

/** A before and an after are two values; what is promised, planned or claimed brought nothing about. */
function kindReasons(effect: Effect, figure: Known | undefined): readonly string[] {
  if ((effect.kind === "before-after") !== "before" in effect)
    return ["before" in effect ? "are a before and an after" : "is not a before and an after"];
  return figure?.says === false && effect.kind !== "mention" ? ["is only mentioned"] : [];
}

/** A claim stands on one of the lines that the reform was read from. */
function lineReasons({ claims, lines }: Reform): readonly Reason[] {
  return claims
    .filter(({ line }) => !lines.includes(line))
    .map(({ line }) => ({ field: "claims", reason: `line ${String(line)} is not among the reform's lines` }));
}
