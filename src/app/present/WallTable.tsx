import { useLayoutEffect, useState } from "react";
import type { Table } from "../../core/table.ts";
import { useLocale } from "../../ui/context.ts";
import { withPeriods } from "../../report/wall-cells.ts";
import { TYPE, wallTable } from "../../report/wall-table.ts";
import { filled, WORDS } from "./words.ts";

type Props = {
  readonly table: Table;
  readonly room: { readonly width: number; readonly height: number };
  /** The page's type size in pixels. */
  readonly unit: number;
};

/** As much of a table as can be read from the last row: whole columns and whole rows, and how many there are more. */
export function WallTable({ table: whole, room, unit }: Props) {
  const locale = useLocale();
  const table = withPeriods(whole, locale);
  const [drawn, setDrawn] = useState<HTMLDivElement | null>(null);
  const [tooMany, setTooMany] = useState(0);
  const { columns, rows, size, leftColumns } = wallTable(table, room, unit);
  const shown = rows.slice(0, Math.max(1, rows.length - tooMany));
  // Letters can be wider than was reckoned, so that rows are higher: what is drawn decides.
  const most = rows.length - 1;
  useLayoutEffect(() => {
    if (!drawn) return;
    const observer = new ResizeObserver(() => {
      if (drawn.offsetHeight > room.height + 1) setTooMany((before) => Math.min(before + 1, most));
    });
    observer.observe(drawn);
    return () => {
      observer.disconnect();
    };
  }, [drawn, room.height, most]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const classOf = (at: number) => (table.columns[at]?.numeric ? "numeric" : undefined);
  return (
    <div ref={setDrawn}>
      <table className="panel-table" style={{ fontSize: size * TYPE, width }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.at} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ at }) => (
              <th key={at} scope="col" className={classOf(at)}>
                {table.columns[at]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map(({ at }) => (
                <td key={at} className={classOf(at)}>
                  {cells[at]?.tone ? (
                    <strong className={cells[at].tone}>{cells[at].text}</strong>
                  ) : (
                    cells[at]?.text
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < table.rows.length && (
        <p className="panel-note slide-left">
          {filled(WORDS.left[locale], { n: table.rows.length - shown.length })}
        </p>
      )}
      {leftColumns > 0 && (
        <p className="panel-note slide-left">{filled(WORDS.leftColumns[locale], { n: leftColumns })}</p>
      )}
    </div>
  );
}
