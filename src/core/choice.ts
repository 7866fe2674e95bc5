import { isLoneRevision } from "./chain.ts";
import type { SourceBrief } from "./dataset.ts";
import { READINGS } from "./reading.ts";
import { STATUSES, TIERS } from "./types.ts";
import type { Observation, Period, SourceId } from "./types.ts";

/** One period of an area's series: the figure used, and the other published values that remain visible. */
export type Choice = {
  readonly period: Period;
  readonly chosen: Observation;
  readonly others: readonly Observation[];
};

/** Why one published value is used and another is not, in the order in which the rules are asked. */
export const CRITERIA = [
  "whole",
  "definition",
  "reader",
  "series",
  "prefer",
  "superseded",
  "point",
  "result",
  "tier",
  "status",
  "reading",
  "exact",
  "step",
  "first",
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What the rules are asked with: the area's other results, the usual definition, the sources. */
type Asked = {
  readonly results: readonly Observation[];
  readonly usualVariant: string | undefined;
  readonly sources: ReadonlyMap<SourceId, SourceBrief>;
};

/** The less, the better; nothing for the last criterion, the order of the records. */
const COSTS: Record<Exclude<Criterion, "first">, (figure: Observation, asked: Asked) => number> = {
  whole: ({ scope }) => Number(scope !== undefined),
  definition: ({ variant }, { usualVariant: usual }) => Number((variant ?? usual) !== usual),
  reader: ({ source }, { sources }) => Number(sources.get(source)?.first !== true),
  prefer: ({ prefer }) => Number(prefer === false),
  superseded: ({ superseded }) => Number(superseded === true),
  point: ({ bound }) => Number(bound === "at-least" || bound === "at-most"),
  result: ({ status }) => Number(status === "estimate"),
  series: (figure, { results }) => Number(isLoneRevision(figure, results)),
  tier: ({ source }, { sources }) => TIERS.indexOf(sources.get(source)?.tier ?? "D"),
  status: ({ status }) => STATUSES.indexOf(status),
  reading: ({ source }, { sources }) => READINGS.indexOf(sources.get(source)?.readIn ?? "quotation"),
  exact: ({ bound }) => Number(bound !== "exact"),
  step: ({ step = Number.POSITIVE_INFINITY }) => step,
};

const ASKED = CRITERIA.filter((criterion) => criterion !== "first");

function order(figure: Observation, asked: Asked): readonly number[] {
  return ASKED.map((criterion) => COSTS[criterion](figure, asked));
}

/**
 * The first rule that prefers the chosen figure; `first` where none does and the earlier record stands. What the curator
 * set aside was set aside for the next rule that prefers the chosen one, and for `prefer` only where there is none.
 */
export function decidedBy(
  chosen: Observation,
  other: Observation,
  ofArea: readonly Observation[],
  usualVariant: string | undefined,
  sources: ReadonlyMap<SourceId, SourceBrief>,
): Criterion {
  const results = ofArea.filter(({ nature }) => nature === "result");
  const asked = { results, usualVariant, sources };
  const [a, b] = [chosen, other].map((figure) => order(figure, asked));
  const apart = ASKED.map((rule, index) => ({ rule, by: (b?.[index] ?? 0) - (a?.[index] ?? 0) })).filter(
    ({ by }) => by !== 0,
  );
  const [first, next] = apart;
  return first?.rule === "prefer" && next && next.by > 0 ? next.rule : (first?.rule ?? "first");
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * Chooses one figure a period among the observations of one area and indicator. About the whole area before a part;
 * the usual definition before another; what the reader put first; a point of a longer series before a lone revision; what the curator set aside
 * (`prefer`) last; then what is not superseded; a point before a bound; a result before an estimate; tier A > B > C > D; revised > final > preliminary > unknown; original > copy > transcription > quotation; exact before
 * about; the finer printed step. Targets and plans are never results and are left out.
 */
export function chooseByPeriod(
  ofArea: readonly Observation[],
  usualVariant: string | undefined,
  sources: ReadonlyMap<SourceId, SourceBrief>,
): ReadonlyMap<Period, Choice> {
  const results = ofArea.filter(({ nature }) => nature === "result");
  const asked = { results, usualVariant, sources };
  const groups = new Map<Period, Observation[]>();
  for (const figure of results) groups.set(figure.period, [...(groups.get(figure.period) ?? []), figure]);
  const choices = new Map<Period, Choice>();
  for (const [period, group] of groups) {
    const [chosen, ...others] =
      group.length === 1
        ? group
        : group
            .map((figure) => ({ figure, order: order(figure, asked) }))
            .sort((a, b) => compareOrders(a.order, b.order))
            .map(({ figure }) => figure);
    if (chosen) choices.set(period, { period, chosen, others });
  }
  return choices;
}
