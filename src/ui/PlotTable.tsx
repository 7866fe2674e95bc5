import { useEffect, useState } from "react";
import type { Plot } from "../charts/registry.ts";
import type { Table } from "../charts/types.ts";
import { useApp, useLocale } from "./context.ts";

/** The table of a chart: the same figures in words and numbers. */
export function PlotTable({ plot, title }: { readonly plot: Plot; readonly title: string }) {
  const { store } = useApp();
  const locale = useLocale();
  const [table, setTable] = useState<Table>();
  useEffect(() => {
    let wanted = true;
    void import("../charts/registry.ts").then(({ chartOf }) => {
      if (wanted) setTable(chartOf(plot).table(locale));
    });
    return () => {
      wanted = false;
    };
  }, [plot, locale]);
  if (!table) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells, area, period }) => (
            <tr
              key={key}
              onClick={
                area
                  ? () => {
                      store.open({ area, ...(period && { period }) });
                    }
                  : undefined
              }
            >
              {cells.map((cell, index) => (
                <td
                  key={table.columns[index]?.label ?? index}
                  className={table.columns[index]?.numeric ? "numeric" : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
