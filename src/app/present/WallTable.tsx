import { textWidth } from "../../charts/parts.ts";
import type { Table } from "../../core/table.ts";
import { useLocale } from "../../ui/context.ts";
import { filled, WORDS } from "./words.ts";

/** Sizes in shares of the page's type. */
const TYPE = 0.8;
const ROW = 1.5;
const GAP = 1.2;

type Props = {
  readonly table: Table;
  readonly room: { readonly width: number; readonly height: number };
  /** The page's type size in pixels. */
  readonly unit: number;
};

/** As much of a table as can be read from the last row: whole columns and whole rows, and how many there are more. */
export function WallTable({ table: { columns, rows }, room, unit }: Props) {
  const locale = useLocale();
  const fit = Math.max(1, Math.floor(room.height / (ROW * unit)) - 1);
  const shown = rows.length > fit ? rows.slice(0, fit - 1) : rows;
  const widths = columns.map(({ label }, at) =>
    Math.max(
      ...[label, ...shown.map(({ cells }) => cells[at]?.text ?? "")].map((text) =>
        textWidth(text, TYPE * unit),
      ),
    ),
  );
  const kept = columns.flatMap(({ prose }, at) => (prose ? [] : [at]));
  const fitting = kept.filter(
    (_, index) =>
      kept.slice(0, index + 1).reduce((sum, at) => sum + (widths[at] ?? 0) + GAP * unit, 0) <= room.width,
  );
  return (
    <>
      <table className="panel-table">
        <thead>
          <tr>
            {fitting.map((at) => (
              <th key={at} scope="col" className={columns[at]?.numeric ? "numeric" : undefined}>
                {columns[at]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {fitting.map((at) => (
                <td key={at} className={columns[at]?.numeric ? "numeric" : undefined}>
                  {cells[at]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className="panel-note">{filled(WORDS.left[locale], { n: rows.length - shown.length })}</p>
      )}
    </>
  );
}
