import { percentChange } from "./change.ts";
import { chooseByPeriod, decidedBy } from "./choice.ts";
import type { Choice, Criterion } from "./choice.ts";
import type { SourceBrief } from "./dataset.ts";
import type { ConflictKind } from "./evidence.ts";
import { assumedIntervalOf } from "./interval.ts";
import type { AreaCode, IndicatorId, IndicatorKind, Observation, Period, SourceId } from "./types.ts";

/** Differences of shares and rates are points, of places and counts plain, of anything else per cent of the value used. */
export type Difference = {
  readonly kind: "percent" | "points" | "plain";
  readonly value: number;
  /** No more than the way they are printed: one number can have been rounded to both, or one is a bound of the other. */
  readonly within?: "rounding" | "bound";
};

export type Rival = {
  readonly figure: Observation;
  /** The rule that prefers the value used. */
  readonly because: Criterion;
  readonly difference: Difference;
};

/** One indicator, area and period for which more than one value is published. */
export type Conflict = {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly kind: ConflictKind;
  readonly used: Observation;
  readonly others: readonly Rival[];
};

type ConflictContext = {
  readonly kind: IndicatorKind;
  readonly usualVariant: string | undefined;
  readonly sources: ReadonlyMap<SourceId, SourceBrief>;
};

/** The conflicts among one area's figures of one indicator. Figures of another scope are about something else. */
export function conflictsOf(
  ofArea: readonly Observation[],
  { kind, usualVariant, sources }: ConflictContext,
): readonly Conflict[] {
  const choices = [...chooseByPeriod(ofArea, usualVariant, sources).values()];
  return choices.flatMap(byScope).flatMap(([used, ...rivals], index) => {
    if (!used || rivals.every(({ value }) => value === used.value)) return [];
    const others = rivals.map((figure) => ({
      figure,
      because: decidedBy(used, figure, ofArea, usualVariant, sources),
      difference: { ...differenceOf(kind, used.value, figure.value), ...withinOf(used, figure) },
    }));
    const group = [used, ...rivals];
    return [{ ...idOf(used, index), kind: conflictKind(group, usualVariant), used, others }];
  });
}

/** The figures of one period by what they are about, each group with the preferred figure first. */
function byScope({ chosen, others }: Choice): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of [chosen, ...others]) {
    const scope = figure.scope?.zh ?? "";
    groups.set(scope, [...(groups.get(scope) ?? []), figure]);
  }
  return [...groups.values()];
}

/** A scope cannot stand in a link, so its place among the area's groups does. */
function idOf({ indicator, area, period, scope }: Observation, index: number) {
  const when = period.replace("/", "-to-");
  const part = scope ? `-part-${String(index)}` : "";
  return { id: `${indicator}-${area}-${when}${part}`, indicator, area, period };
}

/** What figures of one indicator, area and period differ in. */
export function conflictKind(figures: readonly Observation[], usual: string | undefined): ConflictKind {
  const differ = (value: (figure: Observation) => string) => new Set(figures.map(value)).size > 1;
  if (differ(({ variant }) => variant ?? usual ?? "")) return "definition";
  if (meet(figures)) return "rounding";
  return differ(({ vintage, status }) => `${vintage ?? ""} ${status}`) ? "revision" : "publishers";
}

function withinOf(used: Observation, other: Observation): Pick<Difference, "within"> {
  if (!meet([used, other])) return {};
  const isBound = [used, other].some(({ bound }) => bound === "at-least" || bound === "at-most");
  return { within: isBound ? "bound" : "rounding" };
}

/** Whether one number could have been printed in all these ways, in half units of the last digit shown at least. */
export function meet(figures: readonly Observation[]): boolean {
  const intervals = figures.map(assumedIntervalOf);
  const low = Math.max(...intervals.map((interval) => interval.low));
  const high = Math.min(...intervals.map((interval) => interval.high));
  return high - low >= -1e-9 * Math.max(Math.abs(low), Math.abs(high));
}

const IN_POINTS: readonly IndicatorKind[] = ["share", "growth"];
const PLAIN: readonly IndicatorKind[] = ["rank", "count", "claim"];

function differenceOf(kind: IndicatorKind, used: number, other: number): Difference {
  const plain = other - used;
  if (IN_POINTS.includes(kind)) return { kind: "points", value: plain };
  const percent = PLAIN.includes(kind) ? undefined : percentChange(used, other);
  return percent === undefined ? { kind: "plain", value: plain } : { kind: "percent", value: percent };
}
