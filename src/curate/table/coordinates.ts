import { yearEarlier } from "../../core/period.ts";
import type { Area, AreaCode, Period } from "../../core/types.ts";
import type { AreaFound } from "./area-names.ts";
import { facetsOf } from "./facets.ts";
import type { Aside, Facets, Finders, Priced, Span } from "./facets.ts";
import { inYear, isYear, periodsTogether, readPeriodName } from "./period-names.ts";
import type { PeriodFound } from "./period-names.ts";
import type { Role } from "./plan.ts";
import type { UnitFound } from "./unit-names.ts";

/** A name that nothing of ours has. */
export type Unknown = { readonly kind: "unknown"; readonly text: string };

/** What heads and labels say of one row or column, or of the two together. */
export type Coordinates = {
  readonly area?: AreaFound | Unknown;
  readonly period?: PeriodFound | Unknown;
  readonly unit?: UnitFound | Unknown;
  readonly isGrowth?: true;
  readonly isEarlier?: true;
  readonly span?: Span;
  readonly aside?: Aside;
  readonly isAmong?: true;
  readonly priced?: Priced;
  /** Something is said that may make another thing of what is named. */
  readonly isOpen?: true;
  /** The names of the indicator, the widest first: 增加值 over 第二产业. */
  readonly names: readonly string[];
};

export const NOWHERE: Coordinates = { names: [] };

/** What one head or label says, as its strip is read. */
export function coordinatesOf(text: string, role: Role, find: Finders): Coordinates {
  if (text === "" || role === "ignore") return NOWHERE;
  const unknown: Unknown = { kind: "unknown", text };
  switch (role) {
    case "area":
      return { area: find.area(text) ?? unknown, names: [] };
    case "period":
      return periodSaid(text, find);
    case "unit":
      return { unit: find.unit(text) ?? unitOf(facetsOf(text, find)) ?? unknown, names: [] };
    case "indicator":
    case "any":
      return asCoordinates(facetsOf(text, find));
  }
}

/** 2025年比2024年增长 among years is a period and more; what has no period and is no growth is an unknown one. */
function periodSaid(text: string, find: Finders): Coordinates {
  const period = readPeriodName(text);
  if (period) return { period, names: [] };
  const said = facetsOf(text, find);
  if (said.period || (said.isGrowth && said.name === undefined)) return asCoordinates(said);
  return { period: { kind: "unknown", text }, names: [] };
}

function unitOf({ unit }: Facets): UnitFound | undefined {
  return unit;
}

export function asCoordinates({ name, ...facets }: Facets): Coordinates {
  return { ...facets, names: name === undefined ? [] : [name] };
}

/** What is said nearer goes before what is said further off; a year and a part of a year make one period. */
export function together(far: Coordinates, near: Coordinates): Coordinates {
  const period = periodTogether(far.period, near.period);
  // The unit of a growth's column is its own, whatever the row is counted in.
  const unit = far.isGrowth && !near.isGrowth ? (far.unit ?? near.unit) : (near.unit ?? far.unit);
  const aside = asidesTogether(far.aside, near.aside);
  return {
    ...far,
    ...near,
    ...(period && { period }),
    ...(aside && { aside }),
    ...(unit && { unit }),
    names: [...far.names, ...near.names],
  };
}

function periodTogether(far: Coordinates["period"], near: Coordinates["period"]): Coordinates["period"] {
  if (!far || !near || far.kind === "unknown" || near.kind === "unknown") return near ?? far;
  return periodsTogether(far, near);
}

/** What was done under a plan is a result, but not at other prices than the whole. */
function asidesTogether(far: Aside | undefined, near: Aside | undefined): Aside | undefined {
  return near === "result" && far === "constant" ? far : (near ?? far);
}

/** The city that most of some areas belong to, which 全市 speaks of; none where two cities have as many. */
export function cityOfMost(
  found: readonly AreaCode[],
  areas: ReadonlyMap<AreaCode, Area>,
): AreaCode | undefined {
  const counts = new Map<AreaCode, number>();
  for (const code of new Set(found)) {
    const parent = areas.get(code)?.parent;
    if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** A period that is one: a part of a year without the year is none. */
export function knownPeriod({ period, span, isEarlier }: Coordinates): Period | undefined {
  if (period?.kind !== "period") return undefined;
  const whole = span === undefined ? period.period : SPANS[span](period.period);
  return whole !== undefined && isEarlier ? yearEarlier(whole) : whole;
}

const SPANS: Readonly<Record<Span, (period: Period) => Period | undefined>> = {
  month: (period) => (isYear(period) ? undefined : (period.split("/").at(-1) as Period | undefined)),
  "since-january": sinceJanuary,
};

/** June as the end of the half year. */
function sinceJanuary(period: Period): Period {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  return inYear(year, { kind: "part", from: 1, to: Number(month) }) ?? period;
}
