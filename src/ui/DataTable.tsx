import { useState } from "react";
import { sortRows } from "../charts/table.ts";
import type { TableModel } from "../charts/table.ts";
import type { Text } from "../core/types.ts";
import { useApp, useAppState, useLocale } from "./context.ts";

const OPEN: Text = { zh: "查看出处", en: "Show origin" };

type Sorting = { readonly column: number; readonly descending: boolean };

/** A sortable table; each row opens the origin of its figure, and lights up with the charts. */
export function DataTable({ model, title }: { readonly model: TableModel; readonly title: string }) {
  const { store } = useApp();
  const locale = useLocale();
  const pointed = useAppState((state) => state.pointed)?.split("@")[0];
  const [sorting, setSorting] = useState<Sorting>();
  const rows = sorting ? sortRows(model.rows, sorting.column, sorting.descending) : model.rows;
  const sorted = (column: number) =>
    sorting?.column !== column ? undefined : sorting.descending ? "descending" : "ascending";
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {model.columns.map(({ label, numeric }, column) => (
              <th
                key={label}
                scope="col"
                className={numeric ? "numeric" : undefined}
                aria-sort={sorted(column)}
              >
                <button
                  type="button"
                  onClick={() => {
                    setSorting({ column, descending: sorting?.column === column && !sorting.descending });
                  }}
                >
                  {label}
                  <span aria-hidden="true">
                    {{ ascending: " ▲", descending: " ▼", none: "" }[sorted(column) ?? "none"]}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, area, period }) => (
            <tr
              key={key}
              className={area !== undefined && area === pointed ? "pointed" : undefined}
              onMouseEnter={() => {
                store.point(area);
              }}
              onMouseLeave={() => {
                store.point(undefined);
              }}
            >
              {cells.map((cell, index) => (
                <td
                  key={model.columns[index]?.label ?? index}
                  className={model.columns[index]?.numeric ? "numeric" : undefined}
                >
                  {index === VALUE && area && period ? (
                    <button
                      type="button"
                      className="value"
                      title={OPEN[locale]}
                      onClick={() => {
                        store.open({ area, period });
                      }}
                    >
                      {cell}
                    </button>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const VALUE = 2;
