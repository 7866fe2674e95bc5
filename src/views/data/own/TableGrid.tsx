import type { TablePreview } from "../../../curate/table/desk.ts";
import type { Role, TablePlan } from "../../../curate/table/plan.ts";
import type { Text } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { useLocale } from "../../../ui/context.ts";
import { Choice } from "./Choice.tsx";
import { WholeFields } from "./WholeFields.tsx";
import { ROLE_NAMES } from "./words.ts";

const WORDS = {
  rowsRead: { zh: "读取的行", en: "Rows read" },
  from: { zh: "从第几行", en: "from row" },
  to: { zh: "到第几行", en: "to row" },
  column: { zh: "这一列是", en: "This column holds" },
  row: { zh: "这一行是", en: "This row holds" },
} satisfies Record<string, Text>;

type ColumnRole = Exclude<Role, "any"> | "value";

const COLUMN_ROLES = named<ColumnRole>("value", "area", "period", "indicator", "unit", "ignore");
const ROW_ROLES = named<Role>("any", "area", "period", "indicator", "unit", "ignore");

function named<Of extends Role | "value">(
  ...ids: readonly Of[]
): readonly { readonly id: Of; readonly name: Text }[] {
  return ids.map((id) => ({ id, name: ROLE_NAMES[id] }));
}

type Props = {
  readonly table: TablePreview;
  readonly stock: Stock;
  readonly onChange: (plan: TablePlan) => void;
};

/** Some rows of a table as they stand, and what its rows and columns are read as, to be changed. */
export function TableGrid({ table, stock, onChange }: Props) {
  const { plan, sheetName, rows, letters, columns } = table;
  const locale = useLocale();
  const roleOf = (column: number): ColumnRole | undefined => {
    const strip = plan.labels.find((one) => one.at === column);
    if (strip) return strip.role === "any" ? "indicator" : strip.role;
    return plan.values.includes(column) ? "value" : undefined;
  };
  const setColumn = (column: number, role: ColumnRole) => {
    const labels = plan.labels.filter((one) => one.at !== column);
    const values = plan.values.filter((one) => one !== column);
    onChange({
      ...plan,
      labels: role === "value" ? labels : [...labels, { at: column, role }].sort((a, b) => a.at - b.at),
      values: role === "value" ? [...values, column].sort((a, b) => a - b) : values,
    });
  };
  const setRow = (row: number, role: Role) => {
    const heads = plan.heads.filter((one) => one.at !== row);
    onChange({ ...plan, heads: [...heads, { at: row, role }].sort((a, b) => a.at - b.at) });
  };
  return (
    <figure className="own-table">
      <figcaption>
        {sheetName !== "" && <strong>{sheetName} </strong>}
        {WORDS.rowsRead[locale]}{" "}
        <NumberField
          label={WORDS.from[locale]}
          value={plan.top + 1}
          onChange={(row) => {
            if (row - 1 <= plan.bottom) onChange({ ...plan, top: row - 1 });
          }}
        />
        –
        <NumberField
          label={WORDS.to[locale]}
          value={plan.bottom + 1}
          onChange={(row) => {
            if (row - 1 >= plan.top) onChange({ ...plan, bottom: row - 1 });
          }}
        />
        {columns > letters.length && ` · ${String(letters.length)} / ${String(columns)}`}
        <WholeFields
          whole={plan.whole}
          stock={stock}
          onChange={(whole) => {
            onChange({ ...plan, whole });
          }}
        />
      </figcaption>
      <div
        className="own-scroll"
        tabIndex={0}
        role="group"
        aria-label={sheetName === "" ? WORDS.rowsRead[locale] : sheetName}
      >
        <table>
          <thead>
            <tr>
              <td />
              {letters.map((letter, column) => (
                <th
                  scope="col"
                  key={column}
                  className={roleOf(column) === "value" ? "own-number" : undefined}
                >
                  <Choice
                    label={`${WORDS.column[locale]} ${letter}`}
                    value={roleOf(column) ?? "ignore"}
                    options={COLUMN_ROLES}
                    onChange={(role) => {
                      setColumn(column, role);
                    }}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }, index) => {
              const head = plan.heads.find((one) => one.at === row);
              const isBody = row >= plan.top && row <= plan.bottom;
              const isGap = index > 0 && row !== (rows[index - 1]?.row ?? 0) + 1;
              return (
                <tr key={row} className={isBody ? undefined : "own-head"} data-gap={isGap ? "" : undefined}>
                  <th scope="row">
                    {row + 1}
                    {head && (
                      <Choice
                        label={`${WORDS.row[locale]} ${String(row + 1)}`}
                        value={head.role}
                        options={ROW_ROLES}
                        onChange={(role) => {
                          setRow(row, role);
                        }}
                      />
                    )}
                  </th>
                  {letters.map((_, column) => (
                    <td key={column} className={roleOf(column) === "value" ? "own-number" : undefined}>
                      {cells[column] ?? ""}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      min={1}
      aria-label={props.label}
      value={props.value}
      onChange={({ target }) => {
        const value = Number(target.value);
        if (Number.isInteger(value) && value >= 1) props.onChange(value);
      }}
    />
  );
}
