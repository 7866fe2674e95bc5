import type { Judging } from "../../core/composite/judging.ts";
import { judged, readJudgements } from "./judgements.ts";

/** How the weights came about, where not one by one. */
export type Compares = Judging | { readonly kind: "unread" };

type Weighted = { readonly key: string; readonly weight: number };

/** What a link's judgements come to: they are of all members that stand in the index, in their order. */
export function comparesOf(text: string, members: readonly Weighted[]): Compares | undefined {
  if (text === "") return undefined;
  const steps = readJudgements(text, members.length);
  return steps
    ? judged(
        members.map(({ key }) => key),
        steps,
        members.map(({ weight }) => weight),
      )
    : { kind: "unread" };
}

/** The weight of a member: of a hundred in all where judgements carry it, else its own. */
export function weightOf({ key, weight }: Weighted, pairwise: Compares | undefined): number {
  if (pairwise?.kind !== "weights" && pairwise?.kind !== "partly") return weight;
  return (pairwise.weights.find(({ id }) => id === key)?.weight ?? 0) * 100;
}
