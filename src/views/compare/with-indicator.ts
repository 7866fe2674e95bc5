import type { Period } from "../../core/types.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import type { Patch } from "../../state/store.ts";

/** Another indicator, in the newest period in which most of the areas can be compared by it; what belonged to the old one goes. */
export function withIndicator({ id, periods }: IndicatorEntry, since?: Period): Patch {
  const kept = since !== undefined && periods.includes(since) ? since : undefined;
  return { indicator: id, when: { kind: "common" }, since: kept, base: undefined, limits: undefined };
}
