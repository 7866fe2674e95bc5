type Props<Id extends string> = {
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly value: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: Id | undefined) => void;
};

/** One of a few, or any. */
export function Choice<Id extends string>({ label, any, value, options, onChange }: Props<Id>) {
  return (
    <label className="choice">
      {label}
      <select
        value={value ?? ""}
        onChange={({ target }) => {
          onChange(options.find(({ id }) => id === target.value)?.id);
        }}
      >
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
