import type { Text, UnitId } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Locale } from "../../../i18n/text.ts";

const COUNTED: Text = { zh: "表中单位", en: "Unit in the table" };

/** The units that a table may count in: all, or those of one base. */
export function UnitSelect(props: {
  readonly unit: UnitId | undefined;
  readonly base: UnitId | undefined;
  readonly stock: Stock;
  readonly locale: Locale;
  readonly onChange: (unit: UnitId) => void;
}) {
  const units = props.stock.catalog?.units ?? [];
  const base = units.find(({ id }) => id === props.base)?.base;
  return (
    <select
      aria-label={COUNTED[props.locale]}
      value={props.unit ?? ""}
      onChange={({ target }) => {
        const unit = units.find(({ id }) => id === target.value);
        if (unit) props.onChange(unit.id);
      }}
    >
      {props.unit === undefined && <option value="">–</option>}
      {units
        .filter((one) => base === undefined || one.base === base)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name[props.locale]}
          </option>
        ))}
    </select>
  );
}
