import { COLON, listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { Popover } from "../../ui/Popover.tsx";
import "../../ui/pickers/picker.css";

type Props<Id extends string> = {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly locale: Locale;
  readonly onChange: (chosen: readonly Id[]) => void;
};

/** A button that says what is chosen, and a panel in which to choose any number; none means all. */
export function CheckFilter<Id extends string>({ label, all, options, chosen, locale, onChange }: Props<Id>) {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const text =
    names.length === 0
      ? all
      : names.length <= 2
        ? listed(locale, names)
        : `${listed(locale, names.slice(0, 2))} +${String(names.length - 2)}`;
  return (
    <Popover label={label + COLON[locale] + text} button={text}>
      {() => (
        <fieldset className="picker">
          <legend>{label}</legend>
          <div className="checks">
            {options.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) => {
                    onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id));
                  }}
                />
                {name}
              </label>
            ))}
          </div>
          <button
            type="button"
            disabled={chosen.length === 0}
            onClick={() => {
              onChange([]);
            }}
          >
            {all}
          </button>
        </fieldset>
      )}
    </Popover>
  );
}
