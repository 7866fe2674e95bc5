import { useMemo } from "react";
import type { Plot } from "../charts/registry.ts";
import type { Text } from "../core/types.ts";
import { createPart } from "../state/part.ts";
import { useApp, useLocale } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { usePart } from "./fetched.tsx";

const CHARTS = createPart(async () => await import("../charts/registry.ts"));
const CODE: Text = { zh: "数据表的程序", en: "the table's code" };

/** The table of a chart: the same figures in words and numbers. */
export function PlotTable({ plot, title }: { readonly plot: Plot; readonly title: string }) {
  const { store } = useApp();
  const locale = useLocale();
  const charts = usePart(CHARTS);
  const table = useMemo(
    () => (charts.kind === "ready" ? charts.value.chartOf(plot).table(locale) : undefined),
    [charts, plot, locale],
  );
  if (charts.kind === "failed") return <ErrorPanel what={CODE[locale]} onRetry={CHARTS.retry} />;
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
