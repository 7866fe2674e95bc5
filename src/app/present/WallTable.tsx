import { useLayoutEffect, useState } from "react";
import { BOLD, textWidth } from "../../charts/parts.ts";
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

/** How much larger than the least type a table may be, where there is room. */
const LARGEST = 2;

type Shown = {
  /** Which columns. */
  readonly columns: readonly number[];
  readonly rows: Table["rows"];
  /** The page's type size at which they fit. */
  readonly size: number;
};

/** The largest type at which the whole table fits; at the least, whole columns and rows as far as there is room. */
function largest(table: Table, room: Props["room"], unit: number): Shown {
  const plain = plainOf(table.columns).length;
  for (let factor = LARGEST; factor > 1; factor -= 0.1) {
    const shown = fitting(table, room, unit * factor);
    if (shown.columns.length === plain && shown.rows.length === table.rows.length) return shown;
  }
  return fitting(table, room, unit);
}

/** Sentences are left out, but for what says which row it is. */
function plainOf(columns: Table["columns"]): readonly number[] {
  return columns.flatMap(({ prose }, at) => (prose && at > 0 ? [] : [at]));
}

function fitting({ columns, rows }: Table, room: Props["room"], size: number): Shown {
  const most = Math.max(1, Math.floor(room.height / (ROW * size)) - 1);
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const widthOf = (at: number) =>
    GAP * size +
    Math.max(
      textWidth(columns[at]?.label ?? "", TYPE * size) * BOLD,
      ...shown.map(({ cells }) => textWidth(cells[at]?.text ?? "", TYPE * size)),
    );
  const plain = plainOf(columns);
  const kept = plain.filter(
    (_, index) =>
      index === 0 || plain.slice(0, index + 1).reduce((sum, at) => sum + widthOf(at), 0) <= room.width,
  );
  return { columns: kept, rows: shown, size };
}

/** As much of a table as can be read from the last row: whole columns and whole rows, and how many there are more. */
export function WallTable({ table: { columns, rows }, room, unit }: Props) {
  const locale = useLocale();
  const [drawn, setDrawn] = useState<HTMLTableElement | null>(null);
  const [tooMany, setTooMany] = useState(0);
  const found = largest({ columns, rows }, room, unit);
  const { rows: shown, size } = found;
  const fitting = found.columns.slice(0, Math.max(1, found.columns.length - tooMany));
  // Letters can be wider than was reckoned: what is drawn decides.
  const most = found.columns.length - 1;
  useLayoutEffect(() => {
    if (!drawn) return;
    const observer = new ResizeObserver(() => {
      if (drawn.offsetWidth > room.width + 1) setTooMany((before) => Math.min(before + 1, most));
    });
    observer.observe(drawn);
    return () => {
      observer.disconnect();
    };
  }, [drawn, room.width, most]);
  const leftColumns = plainOf(columns).length - fitting.length;
  return (
    <>
      <table ref={setDrawn} className="panel-table" style={{ fontSize: size * TYPE }}>
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
        <p className="panel-note slide-left">
          {filled(WORDS.left[locale], { n: rows.length - shown.length })}
        </p>
      )}
      {leftColumns > 0 && (
        <p className="panel-note slide-left">{filled(WORDS.leftColumns[locale], { n: leftColumns })}</p>
      )}
    </>
  );
}
