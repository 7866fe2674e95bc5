import { scoreComposite } from "../../core/composite/score.ts";
import type { Refusal } from "../../core/composite/types.ts";
import type { Dataset } from "../../core/dataset.ts";
import { once } from "../../core/once.ts";
import { comparePeriods } from "../../core/period.ts";
import type { Period } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import { comparesOf, weightOf } from "./compares.ts";
import { compositeOf, directionFor, rowsOf } from "./composite.ts";
import { comparedAt, measurementOf } from "./members.ts";
import { writeMembers } from "./members-text.ts";
import type { Scene } from "./scene.ts";
import { isLarge } from "./scores.ts";

/** Why a period has no index, where that is for want of its figures. */
export type NoFigures = Extract<Refusal["reason"], "no-members" | "nothing-left" | "one-area" | "flat">;

type Asking = Pick<Scene, "data" | "members" | "filters" | "areas">;

/** The periods in which any member has figures, the newest first; the one that is asked for is always among them. */
export function periodsIn({ data, members, filters: { indexPeriod } }: Asking): readonly Period[] {
  const all = members.flatMap((member) =>
    member.kind === "compared" ? periodsOf(data, member.measurement) : [],
  );
  return [...new Set([...all, ...(indexPeriod ? [indexPeriod] : [])])].sort((a, b) => comparePeriods(b, a));
}

/** The periods without an index that are worth their reason: those before the first with one are left out, where there is one. */
export function toldPeriods(
  periods: readonly Period[],
  empty: ReadonlyMap<Period, NoFigures>,
): readonly Period[] {
  const first = periods.findLastIndex((period) => !empty.has(period));
  return (first < 0 ? periods : periods.slice(0, first)).filter((period) => empty.has(period));
}

const known = once((_: Dataset) => new Map<string, ReadonlyMap<Period, NoFigures>>());
/** So many are kept: a reader goes to and fro between a few. */
const KEPT = 30;

/**
 * The periods without an index, by the very rules of the index, each with its reason. Whether one weight is larger than
 * another changes nothing of it. Of a large set it is not asked, since each period would take as long as the page.
 */
export function emptyPeriods(asking: Asking): ReadonlyMap<Period, NoFigures> {
  const { data, members, filters, areas } = asking;
  if (isLarge(areas.length, members.length)) return new Map();
  const specs = members.map(({ spec }) => ({ ...spec, weight: partOf(spec.weight) }));
  const { normalisation, aggregation, lacking, indexPeriod = "" } = filters;
  const pairs = judgedPairs(asking);
  const asked = [writeMembers(specs), areas.join(), normalisation, aggregation, lacking, indexPeriod, pairs];
  const key = asked.join("|");
  const kept = known(data);
  const made = kept.get(key) ?? new Map(periodsIn(asking).flatMap((period) => emptyOf(asking, period)));
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

function emptyOf(asking: Asking, period: Period): readonly (readonly [Period, NoFigures])[] {
  const { data, members, filters, areas } = asking;
  const entered = members.flatMap(({ key, spec }) => {
    const measurement = measurementOf(data, spec);
    if (!measurement) return [];
    const comparison = comparedAt(data, measurement, areas, period);
    const direction = directionFor(spec, comparison.measurement);
    if (comparison.judgement.level === "refuse" || !direction) return [];
    return [{ key, spec, comparison, direction, weight: partOf(spec.weight) }];
  });
  const pairwise = comparesOf(judgedPairs(asking), entered);
  const weighed = entered.map((member) => ({ ...member, weight: weightOf(member, pairwise) }));
  const outcome = scoreComposite(compositeOf(weighed, filters), rowsOf(weighed, areas));
  if (outcome.kind === "scored") return [];
  switch (outcome.reason) {
    case "no-members":
    case "nothing-left":
    case "one-area":
    case "flat":
      return [[period, outcome.reason]];
    // Another period would not change it.
    case "weights":
    case "goalposts":
    case "not-positive":
      return [];
  }
}

/** Whether it has a part at all, not how much. */
function partOf(weight: number): number {
  return weight === 0 ? 0 : 1;
}

/** Which pairs are judged, not how: that alone can give a part to what had none. */
function judgedPairs({ filters: { pairwise } }: Asking): string {
  return pairwise
    .split("_")
    .map((part) => (/^-?[1-9]$/.test(part) ? "1" : part))
    .join("_");
}
