import type { Text } from "../../../core/types.ts";
import { useLocale } from "../../../ui/context.ts";

type Props<Id extends string> = {
  /** What is chosen, where no visible words stand beside it. */
  readonly label?: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: Text }[];
  readonly onChange: (id: Id) => void;
};

/** One of a few, as a menu of the system. */
export function Choice<Id extends string>({ label, value, options, onChange }: Props<Id>) {
  const locale = useLocale();
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(({ id }) => id === target.value);
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[locale]}
        </option>
      ))}
    </select>
  );
}
