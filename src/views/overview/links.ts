import type { IndicatorId } from "../../core/types.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";

/** More areas than this have no colours of their own in a comparison. */
const MOST_HIGHLIGHTED = 6;

/** The comparison behind a row: the same areas at the same newest common period. */
export function toCompared({ areas }: Pick<Filters, "areas">, indicator: IndicatorId): Patch {
  const codes = areas.kind === "list" ? areas.codes : [];
  return {
    view: "compare",
    indicator,
    when: { kind: "common" },
    measure: "raw",
    base: undefined,
    earlier: undefined,
    limits: undefined,
    highlight: codes.length > 0 && codes.length <= MOST_HIGHLIGHTED ? codes : undefined,
  };
}
