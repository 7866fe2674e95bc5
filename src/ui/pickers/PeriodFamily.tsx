import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import type { Period, Text } from "../../core/types.ts";
import { formatFamily } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";

const FAMILY: Text = { zh: "期间类型", en: "Kind of period" };

type Props = {
  readonly periods: readonly Period[];
  readonly family: Family;
  readonly locale: Locale;
  readonly onChoose: (family: Family) => void;
};

/** Years, months, years to date …: where an indicator has several; choosing one shows a period of it. */
export function PeriodFamily({ periods, family, locale, onChoose }: Props) {
  const families = [...new Set(periods.map(familyOf))];
  if (families.length < 2) return null;
  return (
    <select
      aria-label={FAMILY[locale]}
      value={family}
      onChange={({ target }) => {
        const chosen = families.find((id) => id === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {families.map((id) => (
        <option key={id} value={id}>
          {formatFamily(id, locale)}
        </option>
      ))}
    </select>
  );
}
