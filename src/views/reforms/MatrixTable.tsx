import { classOf } from "../../charts/matrix.ts";
import type { TableCell, TableRow } from "../../core/table.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { useLocale } from "../../ui/context.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { countText, TOTAL } from "./matrix.ts";

/** Field × area as a table; a count opens the cases behind it. */
export function MatrixTable({ block: { title, note, table } }: { readonly block: TableBlock }) {
  const { columns, rows } = table;
  const counts = rows
    .filter(({ key }) => key !== TOTAL)
    .flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.id !== TOTAL).map(countOf));
  const largest = Math.max(...counts, 1);
  return (
    <section className="card">
      <header className="card-head">
        <h2>{title}</h2>
      </header>
      <div className="table-scroll matrix" tabIndex={0} role="region" aria-label={title}>
        <table data-chart="matrix" data-state="ready">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ id, label, numeric }) => (
                <th key={id} scope="col" className={numeric ? "numeric" : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} largest={largest} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{note}</p>
    </section>
  );
}

type RowProps = {
  readonly row: TableRow;
  readonly columns: TableBlock["table"]["columns"];
  readonly largest: number;
};

function Row({ row: { key, cells }, columns, largest }: RowProps) {
  const [head, ...counts] = cells;
  const sums = key === TOTAL;
  return (
    <tr className={sums ? "total" : undefined}>
      <th scope="row">{head?.text}</th>
      {counts.map((cell, index) => {
        const column = columns[index + 1];
        const all = column?.id === TOTAL;
        // A sum is named by what it is the sum of.
        const names = [...(all ? [] : [column?.label]), ...(sums && !all ? [] : [head?.text])];
        const shade = sums || all ? "" : ` class-${classOf(countOf(cell), largest)}`;
        return (
          <td key={column?.id} className="numeric">
            <Count cell={cell} name={names.join(" ")} shade={shade} />
          </td>
        );
      })}
    </tr>
  );
}

type CountProps = { readonly cell: TableCell; readonly name: string; readonly shade: string };

function Count({ cell, name, shade }: CountProps) {
  const locale = useLocale();
  const said = countText(countOf(cell), locale);
  return cell.href === undefined ? (
    <span>
      <span aria-hidden="true">{cell.text}</span>
      <span className="sr-only">{said}</span>
    </span>
  ) : (
    <ReportLink className={`count${shade}`} href={cell.href} aria-label={`${name} ${said}`}>
      {cell.text}
    </ReportLink>
  );
}

function countOf({ value }: TableCell): number {
  return typeof value === "number" ? value : 0;
}
