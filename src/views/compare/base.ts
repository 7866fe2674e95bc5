import { basesOf, earliestBase } from "../../core/base-period.ts";
import type { BasePeriod } from "../../core/base-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import type { When } from "../../core/when.ts";

/** An index with the base that was asked for, or else the earliest that serves most areas; and what bases there are. */
export function withBase(
  data: Dataset,
  measurement: Measurement,
  asked: Period | undefined,
  areas: readonly AreaCode[],
  when: When,
): { readonly measurement: Measurement; readonly bases: readonly BasePeriod[] } {
  const bases = basesOf(data, measurement, areas, when);
  const isShown = when.kind === "period" && when.period === asked;
  const base = asked !== undefined && !isShown ? asked : earliestBase(bases)?.period;
  return { measurement: base === undefined ? measurement : { ...measurement, base }, bases };
}
