import type { BasePeriod } from "../../core/base-period.ts";
import type { Period } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";
import "./picker.css";

type Props = {
  readonly bases: readonly BasePeriod[];
  /** One from which nothing can be followed may stand in a link; then none of the list is chosen. */
  readonly base: Period | undefined;
  readonly areas: number;
  readonly locale: Locale;
  readonly onSelect: (base: Period) => void;
};

/** The periods that can be 100, each with how many of the areas have an index from it. */
export function BasePicker({ bases, base, areas, locale, onSelect }: Props) {
  return (
    <fieldset className="picker">
      <legend>{TERMS.base[locale]}</legend>
      {bases.map(({ period, count }) => (
        <label key={period} className="chip">
          <input
            type="radio"
            name="base"
            checked={period === base}
            onChange={() => {
              onSelect(period);
            }}
          />
          {`${formatPeriod(period, locale)} · ${String(count)}/${String(areas)}`}
        </label>
      ))}
    </fieldset>
  );
}
