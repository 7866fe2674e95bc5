import { weightsFrom } from "../../core/composite/pairwise.ts";
import type { Pairwise } from "../../core/composite/pairwise.ts";

/**
 * The judgements of a pairwise comparison in the order of the pairs: how many times as much the first counts as the
 * second, from 9 to −9 (one ninth), 1 for equal; 0 where nothing is judged yet.
 */
export type Steps = readonly number[];

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

export function pairCount(members: number): number {
  return (members * (members - 1)) / 2;
}

/** Every two, in the order in which they are judged. */
export function pairsOf<One>(members: readonly One[]): readonly (readonly [One, One])[] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
}

/** The weights that judgements come to, or what is wrong with them. */
export function judged(ids: readonly string[], steps: Steps): Pairwise {
  const judgements = pairsOf(ids).flatMap(([a, b], at) => {
    const step = steps[at] ?? 0;
    return step === 0 ? [] : [{ a, b, times: step < 0 ? -1 / step : step }];
  });
  return weightsFrom(ids, judgements);
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
