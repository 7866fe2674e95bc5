import { isOwn } from "../../../core/own.ts";
import type { IndicatorId } from "../../../core/types.ts";
import type { Known } from "../../../curate/table/checks.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import { stateOf } from "../../../state/resources.ts";
import type { Resources } from "../../../state/resources.ts";

type Loaded = ReturnType<Resources["getState"]>;

/** The indicators of ours that a card reads. */
export function oursIn({ labels }: CardSummary): readonly IndicatorId[] {
  return [...new Set(labels.flatMap(({ choice }) => (choice?.kind === "ours" ? [choice.indicator] : [])))];
}

/** Those of them whose figures did not arrive. */
export function unread(loaded: Loaded, card: CardSummary): readonly IndicatorId[] {
  return oursIn(card).filter((indicator) => stateOf(loaded, [{ kind: "partition", indicator }]) !== "ready");
}

/** Our figures of the indicators that the file has, as far as they are loaded. */
export function knownOf({ stock }: Loaded, card: CardSummary | undefined): readonly Known[] {
  if (!stock || !card) return [];
  return oursIn(card).flatMap((id) =>
    (stock.data.partitions.get(id)?.observations ?? [])
      .filter(
        ({ source, scope, nature, bound }) =>
          !isOwn(source) && scope === undefined && nature === "result" && bound === "exact",
      )
      .map(({ indicator, area, period, value, step }) => ({
        ...{ indicator, area, period, value },
        ...(step !== undefined && { step }),
      })),
  );
}
