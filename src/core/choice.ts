import type { SourceBrief } from "./dataset.ts";
import { familyOf } from "./period.ts";
import { STATUSES, TIERS } from "./types.ts";
import type { Observation, Period, SourceId } from "./types.ts";

/** One period of an area's series: the figure used, and the other published values that remain visible. */
export type Choice = {
  readonly period: Period;
  readonly chosen: Observation;
  readonly others: readonly Observation[];
};

/** What makes figures one consistent series: their vintage or, where none is stated, their source. */
function seriesKey({ vintage, source }: Observation): string {
  return vintage ?? source;
}

/** For how many periods of the figure's family its series gives this area a value. */
function seriesLength(figure: Observation, ofArea: readonly Observation[]): number {
  const chained = ofArea.filter(
    (other) => seriesKey(other) === seriesKey(figure) && familyOf(other.period) === familyOf(figure.period),
  );
  return new Set(chained.map(({ period }) => period)).size;
}

/** A revised figure that would break the longer series of another value of its period. */
function isLoneRevision(figure: Observation, ofArea: readonly Observation[]): boolean {
  const length = seriesLength(figure, ofArea);
  return (
    figure.status === "revised" &&
    ofArea.some((rival) => rival.period === figure.period && seriesLength(rival, ofArea) > length)
  );
}

function order(
  figure: Observation,
  ofArea: readonly Observation[],
  usualVariant: string | undefined,
  sources: ReadonlyMap<SourceId, SourceBrief>,
): readonly number[] {
  const tier = sources.get(figure.source)?.tier ?? "D";
  return [
    figure.scope === undefined ? 0 : 1,
    (figure.variant ?? usualVariant) === usualVariant ? 0 : 1,
    isLoneRevision(figure, ofArea) ? STATUSES.length : STATUSES.indexOf(figure.status),
    TIERS.indexOf(tier),
    figure.bound === "exact" ? 0 : 1,
    figure.step,
  ];
}

/** Why one published value is used and another is not, in the order in which the rules are asked. */
export const CRITERIA = [
  "whole",
  "definition",
  "status",
  "tier",
  "exact",
  "step",
  "series",
  "first",
] as const;
export type Criterion = (typeof CRITERIA)[number];

const ASKED: readonly Criterion[] = ["whole", "definition", "status", "tier", "exact", "step"];

/** The first rule that prefers the chosen figure; `first` where none does and the earlier record stands. */
export function decidedBy(
  chosen: Observation,
  other: Observation,
  ofArea: readonly Observation[],
  usualVariant: string | undefined,
  sources: ReadonlyMap<SourceId, SourceBrief>,
): Criterion {
  const results = ofArea.filter(({ nature }) => nature === "result");
  const [a, b] = [chosen, other].map((figure) => order(figure, results, usualVariant, sources));
  const criterion = ASKED.find((_, index) => a?.[index] !== b?.[index]) ?? "first";
  return criterion === "status" && isLoneRevision(other, results) ? "series" : criterion;
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * Chooses one figure a period among the observations of one area and indicator. About the whole area before a part;
 * the usual definition before another; revised > final > preliminary > unknown, but a lone revision never replaces a
 * point of a longer series; then tier A > B > C > D; then exact before bounded; then the finer printed step.
 * Targets and plans are never results and are left out.
 */
export function chooseByPeriod(
  ofArea: readonly Observation[],
  usualVariant: string | undefined,
  sources: ReadonlyMap<SourceId, SourceBrief>,
): ReadonlyMap<Period, Choice> {
  const results = ofArea.filter(({ nature }) => nature === "result");
  const groups = new Map<Period, Observation[]>();
  for (const figure of results) groups.set(figure.period, [...(groups.get(figure.period) ?? []), figure]);
  const choices = new Map<Period, Choice>();
  for (const [period, group] of groups) {
    const [chosen, ...others] = group
      .map((figure) => ({ figure, order: order(figure, results, usualVariant, sources) }))
      .sort((a, b) => compareOrders(a.order, b.order))
      .map(({ figure }) => figure);
    if (chosen) choices.set(period, { period, chosen, others });
  }
  return choices;
}
