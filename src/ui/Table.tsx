import { useState } from "react";
import { sortRows } from "../charts/table.ts";
import type { Table as TableModel, TableCell, TableColumn, TableRow } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { useApp, useAppState, useLocale } from "./context.ts";

const OPEN: Text = { zh: "查看出处", en: "Show origin" };
const SIGNS = { ascending: " ▲", descending: " ▼", none: "" };

type Props = {
  readonly table: TableModel;
  readonly title: string;
  /** Opens what a cell's key stands for; otherwise the origin of its area's figure opens. */
  readonly onOpen?: ((origin: string) => void) | undefined;
};

/** Every table of figures: sorted by value, its rows light up with the charts, its figures open their origins. */
export function Table({ table, title, onOpen }: Props) {
  const locale = useLocale();
  const { store } = useApp();
  const pointed = useAppState((state) => state.pointed)?.split("@")[0];
  const [sorting, setSorting] = useState<{ readonly column: number; readonly descending: boolean }>();
  const rows = sorting ? sortRows(table.rows, sorting.column, sorting.descending, locale) : table.rows;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => {
              const own = sorting?.column === index ? sorting : undefined;
              return (
                <Head
                  key={column.id}
                  column={column}
                  order={own && (own.descending ? "descending" : "ascending")}
                  onSort={() => {
                    setSorting({ column: index, descending: own?.descending === false });
                  }}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.key}
              className={row.area !== undefined && row.area === pointed ? "pointed" : undefined}
              onMouseEnter={() => {
                store.point(row.area);
              }}
              onMouseLeave={() => {
                store.point(undefined);
              }}
            >
              {table.columns.map(({ id, numeric }, index) => (
                <td key={id} className={numeric ? "numeric" : undefined}>
                  <Content cell={row.cells[index]} row={row} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps = {
  readonly column: TableColumn;
  readonly order: "ascending" | "descending" | undefined;
  readonly onSort: () => void;
};

function Head({ column: { label, numeric }, order, onSort }: HeadProps) {
  return (
    <th scope="col" className={numeric ? "numeric" : undefined} aria-sort={order}>
      <button type="button" onClick={onSort}>
        {label}
        <span aria-hidden="true">{SIGNS[order ?? "none"]}</span>
      </button>
    </th>
  );
}

type ContentProps = Pick<Props, "onOpen"> & {
  readonly cell: TableCell | undefined;
  readonly row: TableRow;
};

function Content({ cell, row: { area }, onOpen }: ContentProps) {
  const { store } = useApp();
  const locale = useLocale();
  if (!cell) return null;
  const { text, href, origin, period } = cell;
  if (href !== undefined) return <a href={href}>{text}</a>;
  const open =
    origin !== undefined && onOpen
      ? () => {
          onOpen(origin);
        }
      : area !== undefined && (origin !== undefined || period !== undefined)
        ? () => {
            store.open({ area, ...(period !== undefined && { period }) });
          }
        : undefined;
  if (!open) return text;
  return (
    <button type="button" className="value" title={OPEN[locale]} onClick={open}>
      {text}
    </button>
  );
}
