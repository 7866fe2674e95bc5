import { onScale } from "../../core/composite/contradiction.ts";
import { judgingFrom } from "../../core/composite/judging.ts";
import type { Judging } from "../../core/composite/judging.ts";

/**
 * The judgements of a pairwise comparison in the order of the pairs: how many times as much the first counts as the
 * second, from 9 to −9 (one ninth), 1 for equal; 0 where nothing is judged yet.
 */
export type Steps = readonly number[];

const FARTHEST = Math.log(9);

/** More members would be more pairs than anybody compares with care. */
export const MOST_COMPARED = 8;

export function writeJudgements(steps: Steps): string {
  return steps.map(String).join("_");
}

/** Undefined where the text is none of so many members. */
export function readJudgements(text: string, members: number): Steps | undefined {
  const parts = text.split("_");
  const isRead = parts.length === pairCount(members) && parts.every((part) => /^(?:0|-?[1-9])$/.test(part));
  return isRead ? parts.map((part) => (part === "-1" ? 1 : Number(part))) : undefined;
}

function pairCount(members: number): number {
  return (members * (members - 1)) / 2;
}

/** Every two, in the order in which they are judged. */
export function pairsOf<One>(members: readonly One[]): readonly (readonly [One, One])[] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
}

/** Of so many members no pair is judged yet. */
export function nothingJudged(members: number): Steps {
  return Array.from({ length: pairCount(members) }, () => 0);
}

/** Whether a link's text says anything of any pair. */
export function isJudged(text: string): boolean {
  return /[1-9]/.test(text);
}

/** What judgements come to beside the weights as they are, or what is wrong with them. */
export function judged(ids: readonly string[], steps: Steps, weights: readonly number[]): Judging {
  const judgements = pairsOf(ids).flatMap(([a, b], at) => {
    const step = steps[at] ?? 0;
    return step === 0 ? [] : [{ a, b, times: timesOf(step) }];
  });
  return judgingFrom(ids, judgements, weights);
}

/** How many times as much the first counts, by a step that is judged; and the step that says so. */
export function timesOf(step: number): number {
  return step < 0 ? -1 / step : step;
}

export function stepOf(times: number): number {
  const step = onScale(times);
  return step < 1 ? -Math.round(1 / step) : step;
}

/**
 * The judgements that come nearest to weights. Where these are farther apart than nine times, which no judgement can
 * say, all are drawn together alike, so that they still agree with one another; what counts nothing counts least.
 */
export function judgementsNear(weights: readonly number[]): Steps {
  const positive = weights.filter((weight) => weight > 0);
  const [most, least] = [Math.max(...positive), Math.min(...positive)];
  const together = Math.min(1, FARTHEST / Math.log(most / least));
  const heights = weights.map((weight) => (weight > 0 ? together * Math.log(weight / most) : -FARTHEST));
  return pairsOf(heights).map(([a, b]) => stepOf(Math.exp(a - b)));
}

/** Without one member, and with one more that nothing is judged of yet. */
export function withoutMember(steps: Steps, members: number, gone: number): Steps {
  const pairs = pairsOf(Array.from({ length: members }, (_, at) => at));
  return steps.filter((_, at) => !pairs[at]?.includes(gone));
}

export function withMember(steps: Steps, members: number): Steps {
  const known = new Map(
    pairsOf(Array.from({ length: members }, (_, at) => at)).map((pair, at) => [pair.join(), steps[at] ?? 0]),
  );
  return pairsOf(Array.from({ length: members + 1 }, (_, at) => at)).map(
    (pair) => known.get(pair.join()) ?? 0,
  );
}
