import type { Period } from "../../core/types.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import type { Patch } from "../../state/store.ts";

/** Another indicator, in the newest period in which most of the areas can be compared by it; what belonged to the old one goes. */
export function withIndicator({ id, periods }: IndicatorEntry, earlier?: Period): Patch {
  const kept = earlier !== undefined && periods.includes(earlier) ? earlier : undefined;
  return {
    indicator: id,
    when: { kind: "common" },
    earlier: kept,
    base: undefined,
    limits: undefined,
    own: undefined,
  };
}

/** Without the second indicator, and what was made with it. */
export const WITHOUT_OTHER = { other: undefined, axes: "even" } satisfies Patch;
