import type { BasePeriod } from "../../core/base-period.ts";
import type { Period } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";
import "./picker.css";

type Props = {
  readonly bases: readonly BasePeriod[];
  /** One from which nothing can be followed may stand in a link. */
  readonly base: Period | undefined;
  readonly areas: number;
  readonly locale: Locale;
  readonly onSelect: (base: Period) => void;
};

/** The periods that can be 100, each with how many of the areas have an index from it. */
export function BasePicker({ bases, base, areas, locale, onSelect }: Props) {
  const isOffered = bases.some(({ period }) => period === base);
  return (
    <label className="picker base">
      {TERMS.base[locale]}
      <select
        value={base ?? ""}
        onChange={({ target }) => {
          const chosen = bases.find(({ period }) => period === target.value);
          if (chosen) onSelect(chosen.period);
        }}
      >
        {!isOffered && <option value={base ?? ""}>{base ? formatPeriod(base, locale) : ""}</option>}
        {bases.map(({ period, count }) => (
          <option key={period} value={period}>
            {`${formatPeriod(period, locale)} · ${String(count)}/${String(areas)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
