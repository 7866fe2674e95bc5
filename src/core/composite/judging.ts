import { groupsIn, sharesIn } from "./groups.ts";
import type { Logs } from "./groups.ts";
import { weightsFrom } from "./pairwise.ts";
import type { Judgement, Pairwise } from "./pairwise.ts";

/** What pairs come to while they are being judged: whether judgements agree is asked of all of them together alone. */
export type Judging =
  | Exclude<Pairwise, { kind: "incomplete" }>
  | { readonly kind: "none" }
  | {
      readonly kind: "partly";
      /** Shares that add up to 1. */
      readonly weights: readonly { readonly id: string; readonly weight: number }[];
      readonly judged: number;
      readonly missing: number;
    };

/**
 * Weights of the judgements made so far. Members that judgements join form a group: in it weights follow the judgements
 * alone, and together its members keep what they had in `before` (in the order of `ids`, of any total); so a member of
 * which nothing is judged keeps its weight. A judged group that had nothing cannot share nothing out by its judgements:
 * it gets what as many members have on average, and all others give to it in proportion. Where nothing had any weight,
 * all had alike.
 */
export function judgingFrom(
  ids: readonly string[],
  judgements: readonly Judgement[],
  before: readonly number[],
): Judging {
  const found = weightsFrom(ids, judgements);
  if (found.kind !== "incomplete") return found;
  if (judgements.length === 0) return { kind: "none" };
  const logs = logsOf(ids, judgements);
  const groups = groupsIn(logs);
  const shares = sharesIn(logs, groups);
  const sums = sumsOf(groups, before);
  const missing = found.missing.length;
  return {
    kind: "partly",
    weights: ids.map((id, at) => {
      const sum = sums[groups.findIndex((group) => group.includes(at))] ?? 0;
      return { id, weight: sum * (shares[at] ?? 0) };
    }),
    judged: (ids.length * (ids.length - 1)) / 2 - missing,
    missing,
  };
}

function logsOf(ids: readonly string[], judgements: readonly Judgement[]): Logs {
  return ids.map((a) =>
    ids.map((b) => {
      const said = judgements.find((one) => one.a === a && one.b === b)?.times;
      const turned = judgements.find((one) => one.a === b && one.b === a)?.times;
      if (said !== undefined) return Math.log(said);
      return turned === undefined ? undefined : -Math.log(turned);
    }),
  );
}

/** What each group has of a whole of 1. */
function sumsOf(groups: readonly (readonly number[])[], before: readonly number[]): readonly number[] {
  const had = groups.map((group) => group.reduce((sum, at) => sum + (before[at] ?? 0), 0));
  const total = had.reduce((sum, one) => sum + one, 0);
  const parts = groups.map(({ length }) => length / groups.flat().length);
  if (total === 0) return parts;
  const given = groups.map(({ length }, at) => (length > 1 && had[at] === 0 ? (parts[at] ?? 0) : 0));
  const left = 1 - given.reduce((sum, one) => sum + one, 0);
  return had.map((one, at) => (one / total) * left + (given[at] ?? 0));
}
