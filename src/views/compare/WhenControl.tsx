import { useCallback } from "react";
import type { AreaCode } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { PeriodControl } from "../../ui/pickers/PeriodControl.tsx";
import { listedWhen } from "./listed-when.ts";
import type { Scene } from "./scene.ts";
import { bestPeriod } from "./selected-period.ts";

type Props = {
  readonly stock: Stock;
  readonly filters: Filters;
  readonly scene: Scene | undefined;
  readonly entry: IndicatorEntry;
  readonly chosen: readonly AreaCode[];
};

/** The period of an indicator, over those that exist. */
export function WhenControl({ stock: { manifest, data }, filters, scene, entry, chosen }: Props) {
  const { store } = useApp();
  const setWhen = useCallback(
    (when: PeriodFilter, how: "step" | "amend") => {
      store.change({ when }, how);
    },
    [store],
  );
  return (
    <PeriodControl
      periods={entry.periods}
      when={filters.when}
      shown={scene?.when ?? listedWhen(filters.when, manifest, entry, chosen)}
      locale={filters.locale}
      bestOf={(family) => scene && bestPeriod(data, scene.measurement, scene.areas, family)}
      onChange={setWhen}
    />
  );
}
