import { useState } from "react";
import { sortRows } from "../charts/table.ts";
import type { Table as TableModel, TableCell, TableColumn } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import { useGrowing } from "./growing.ts";
import { Spoken } from "./Spoken.tsx";
import { ReportLink } from "./ReportLink.tsx";
import { useSession, useSessionState } from "./report-context.ts";

const OPEN: Text = { zh: "查看出处", en: "Show origin" };
const SIGNS = { ascending: " ▲", descending: " ▼", none: "" };

/** So many rows stand on a page whole; so many columns leave the first of them in view. */
const WHOLE = 40;
const WIDE = 7;

type Props = {
  readonly table: TableModel;
  readonly title: string;
  /** Still that of the choice before, as with drawings: who jumps there sees none rather than the wrong one. */
  readonly isLate?: boolean;
};

/** Every table of figures: sorted by value, its rows light up with the charts, its figures open their origins. */
export function Table({ table, title, isLate = false }: Props) {
  const locale = useLocale();
  const session = useSession();
  const pointed = useSessionState((state) => state.pointed)?.split("@")[0];
  const opened = useSessionState((state) => state.opened);
  const [sorting, setSorting] = useState<{ readonly column: number; readonly descending: boolean }>();
  const rows = sorting ? sortRows(table.rows, sorting.column, sorting.descending, locale) : table.rows;
  const [shown, last] = useGrowing(rows.length);
  return (
    <div
      className={rows.length > WHOLE ? "table-scroll long" : "table-scroll"}
      data-list={title}
      tabIndex={0}
      role="region"
      aria-label={title}
      // Here and not in the style sheet, which the first paint waits for.
      style={isLate ? { opacity: 0 } : undefined}
    >
      <table
        className={table.columns.length > WIDE ? "wide" : undefined}
        aria-rowcount={shown < rows.length ? rows.length + 1 : undefined}
      >
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
          {rows.slice(0, shown).map((row, at) => (
            <tr
              key={row.key}
              ref={at === shown - 1 ? last : undefined}
              className={row.area !== undefined && row.area === pointed ? "pointed" : undefined}
              aria-current={
                (opened !== undefined && row.cells.some(({ origin }) => origin === opened)) || undefined
              }
              onMouseEnter={() => {
                session.point(row.area);
              }}
              onMouseLeave={() => {
                session.point(undefined);
              }}
            >
              {table.columns.map(({ id, label, numeric, prose, order }, index) => (
                <td
                  key={id}
                  className={numeric ? "numeric" : prose && "prose"}
                  data-label={(prose || order) && label}
                >
                  <Content cell={row.cells[index]} />
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

/** A figure opens its origin, a link leads on; what stands below a value is a remark on it. */
function Content({ cell }: { readonly cell: TableCell | undefined }) {
  if (!cell) return null;
  const { below } = cell;
  return below === undefined ? (
    <Said cell={cell} />
  ) : (
    <>
      <Said cell={cell} />
      <span className="when">{below}</span>
    </>
  );
}

function Said({ cell: { text, href, origin, tone, marks } }: { readonly cell: TableCell }) {
  const session = useSession();
  const locale = useLocale();
  if (marks) return marks.map(({ text: part, differs }, at) => (differs ? <u key={at}>{part}</u> : part));
  if (href !== undefined) return <ReportLink href={href}>{text}</ReportLink>;
  if (origin === undefined) return tone ? <strong className={tone}>{text}</strong> : <Spoken text={text} />;
  return (
    <button
      type="button"
      className="value"
      title={OPEN[locale]}
      onClick={() => {
        session.open(origin);
      }}
    >
      {text}
    </button>
  );
}
