import type { IndicatorEntry } from "../../data/wire.ts";
import type { Patch } from "../../state/store.ts";

/** Another indicator, in the newest period in which most of the areas can be compared by it; what belonged to the old one goes. */
export function withIndicator({ id }: IndicatorEntry): Patch {
  return { indicator: id, when: { kind: "common" }, base: undefined, limits: undefined };
}
