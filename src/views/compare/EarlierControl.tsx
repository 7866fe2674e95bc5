import { familyOf } from "../../core/period.ts";
import type { Period } from "../../core/types.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { compareFilters } from "./filters.ts";
import type { Scene } from "./scene.ts";

type Props = {
  readonly filters: Filters;
  readonly entry: IndicatorEntry;
  readonly scene: Scene | undefined;
};

/** The second period: the shown one is set against it. */
export function EarlierControl({ filters: { earlier, locale }, entry, scene }: Props) {
  const { store } = useApp();
  const shown = scene?.when.kind === "period" ? scene.when.period : undefined;
  const others =
    shown === undefined
      ? []
      : entry.periods.filter((period) => period !== shown && familyOf(period) === familyOf(shown));
  return (
    <label className="earlier">
      {compareFilters.earlier.name[locale]}{" "}
      {/* Without another period it stays where it is: what stands beside it must not move under a hand. */}
      <select
        disabled={others.length === 0}
        value={earlier !== undefined && others.includes(earlier) ? earlier : ""}
        onChange={({ target: { value } }) => {
          store.change({ earlier: value === "" ? undefined : (value as Period) });
        }}
      >
        <option value="">{PART_ACTIONS.setAgainstNone[locale]}</option>
        {[...others].reverse().map((period) => (
          <option key={period} value={period}>
            {formatPeriod(period, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
