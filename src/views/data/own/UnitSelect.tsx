import type { Text, Unit, UnitId } from "../../../core/types.ts";
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
      {named(
        units.filter((one) => base === undefined || one.base === base),
        props,
      ).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Each name once: of units that count the same the chosen or the first, of others with the name in the other language. */
function named(
  units: readonly Unit[],
  { unit, locale }: { readonly unit: UnitId | undefined; readonly locale: Locale },
) {
  const other = locale === "zh" ? "en" : "zh";
  return units.flatMap(({ id, base, name }) => {
    const alike = units.filter((one) => one.name[locale] === name[locale]);
    const same = alike.filter((one) => one.base === base);
    const kept = same.find((one) => one.id === unit) ?? same[0];
    if (kept?.id !== id) return [];
    const isShared = same.length < alike.length;
    return [{ id, name: isShared ? `${name[locale]} (${name[other]})` : name[locale] }];
  });
}
