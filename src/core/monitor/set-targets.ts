import type { Partition } from "../dataset.ts";
import type { IndicatorBrief } from "../evidence.ts";
import { comparePeriods, familyOf, yearOf } from "../period.ts";
import type { Target } from "../reform-targets.ts";
import type { Reform } from "../reform.ts";
import { breakBetween, choicesOf, isSameSubject } from "../series.ts";
import type { Cut } from "../series.ts";
import type { Choice } from "../choice.ts";
import type { Area, Observation, Period } from "../types.ts";
import { isOver } from "./aim.ts";
import { ownAim, setFrom } from "./own-target.ts";
import type { OwnTarget } from "./own-target.ts";
import { judge } from "./target.ts";
import type { Judgement } from "./target.ts";

/** A target with what became of it: of a reform's text, or of a statistic, whose figures are chosen like any other. */
export type SetTarget = {
  readonly target: Observation;
  readonly indicator: IndicatorBrief;
  /** Of the texts' own targets. */
  readonly reforms: readonly Reform[];
  /** Of the reader's own targets. */
  readonly own?: OwnTarget;
  readonly actual?: Observation;
  /** The choice that a statistic's actual figure is of. */
  readonly choice?: Choice;
  readonly start?: Observation;
  readonly judgement: Judgement;
  /** The break that keeps the figure from being set against the target. */
  readonly cut?: Cut;
};

type OfStatistic = {
  readonly partition: Partition;
  readonly area: Area | undefined;
  readonly target: Observation;
  /** The day on which it was set, as far as its source tells. */
  readonly set: string;
  readonly asOf: string;
};

/** A statistic's target against the figures of the same area, definition and scope; results only. */
export function statisticTarget(asked: OfStatistic): SetTarget {
  const { partition, area, target, set, asOf } = asked;
  const { indicator } = partition;
  const choices = [...choicesOf(partition, target.area).values()]
    .filter(({ chosen }) => isSameSubject(partition, chosen, target))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const choice = actualOf(choices, target.period, indicator.kind === "growth");
  const actual = choice?.chosen;
  const before = choices.filter(({ period }) => isOver(period, set) && isKin(period, target.period));
  const cutAfter = (from: Observation) => actual && breakBetween(partition, area, from, actual);
  const start = before
    .map(({ chosen }) => chosen)
    .filter((one) => !cutAfter(one))
    .at(-1);
  const cut = indicator.kind === "growth" ? undefined : cutAfter(knownWhenSet(target, set));
  const judgement = judge({
    aim: target,
    ...{ kind: indicator.kind, polarity: indicator.polarity, asOf },
    ...(actual && { actual }),
    ...(start && { start }),
    ...(cut && { hindered: "break" }),
  });
  const found = { ...(choice && { choice }), ...(actual && { actual }), ...(start && { start }) };
  return { target, indicator, reforms: [], ...found, judgement, ...(cut && { cut }) };
}

/** A reader's own target, judged like any other; `at` is which of theirs it is. */
export function ownTarget(
  { partition, area, asOf }: Pick<OfStatistic, "partition" | "area" | "asOf">,
  own: OwnTarget,
  at: number,
): SetTarget {
  const set = setFrom(own);
  return { ...statisticTarget({ partition, area, target: ownAim(own, at), set, asOf }), own };
}

/** What was known on the day it was set has the definition of the year before. */
function knownWhenSet({ vintage: _, ...target }: Observation, set: string): Observation {
  return { ...target, period: String(Number(set.slice(0, 4)) - 1) as Period };
}

function isKin(period: Period, due: Period): boolean {
  return familyOf(period) === familyOf(due);
}

/**
 * The figure of the very period; of a rate else the newest within its year. Else the first of a later period of the kind,
 * the newest of an earlier one, and the newest of any.
 */
function actualOf(choices: readonly Choice[], due: Period, isRate: boolean): Choice | undefined {
  const kin = choices.filter(({ period }) => isKin(period, due));
  const within = choices.filter(
    ({ period }) => yearOf(period) === yearOf(due) && comparePeriods(period, due) < 0,
  );
  return (
    choices.find(({ period }) => period === due) ??
    (isRate ? within.at(-1) : kin.find(({ period }) => comparePeriods(period, due) > 0)) ??
    kin.findLast(({ period }) => comparePeriods(period, due) < 0) ??
    choices.at(-1)
  );
}

/** A target of a reform's text, with the result that the library found for it. */
export function caseTarget({ reforms, target, result, state }: Target, asOf: string): SetTarget | undefined {
  const { origin, indicator } = target;
  if (origin.kind !== "stated" || !indicator) return undefined;
  const actual = result?.origin.kind === "stated" ? result.origin.observation : undefined;
  const judgement = judge({
    aim: origin.observation,
    ...{ kind: indicator.kind, polarity: indicator.polarity, asOf },
    ...(actual && { actual }),
    ...(state === "other" && { hindered: "scope" }),
  });
  return { target: origin.observation, indicator, reforms, ...(actual && { actual }), judgement };
}
