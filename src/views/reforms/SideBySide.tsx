import type { ReactNode } from "react";
import type { TableCell } from "../../core/table.ts";
import { MISSING } from "../../i18n/format.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { FigureButton } from "../../ui/RichText.tsx";
import { aspectsOf } from "./aspects.ts";
import { PeerHead } from "./PeerHead.tsx";

type Props = {
  readonly words: TableBlock;
  readonly shared: TableBlock | undefined;
  readonly single: TableBlock | undefined;
};

/** The tables of a practice as one whose columns are the cases: texts first, then figures. */
export function SideBySide({ words: { title, table }, shared, single }: Props) {
  const [areas, cases, ...aspects] = aspectsOf(table);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="side-by-side">
        <caption className="sr-only">{title}</caption>
        <thead>
          <PeerHead columns={table.columns} areas={areas} cases={cases} />
        </thead>
        <tbody>
          {aspects.map(({ key, name, columns }) => (
            <Row key={key} name={name} cells={columns.map((cells) => wordsOf(cells, key === "measures"))} />
          ))}
          {shared && (
            <tr className="group">
              <th scope="colgroup" colSpan={table.columns.length}>
                {shared.title}
              </th>
            </tr>
          )}
          {shared &&
            aspectsOf(shared.table).map(({ key, name, columns }) => (
              <Row key={key} name={name} cells={columns.map(figuresOf)} />
            ))}
          {single && <Row name={single.title} cells={ownFigures(single)} />}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, cells }: { readonly name: string; readonly cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

function wordsOf(cells: readonly TableCell[], inList: boolean): ReactNode {
  if (cells.length === 0) return MISSING;
  if (!inList) return cells.map(({ text }) => text).join("; ");
  return (
    <ul>
      {cells.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Figures with what makes them less than plain; none is a dash. */
function figuresOf(cells: readonly TableCell[]): ReactNode {
  if (cells.length === 0) return MISSING;
  return cells.map(({ text, below, origin }) => (
    <span key={origin} className="end">
      {origin === undefined ? text : <FigureButton origin={origin}>{text}</FigureButton>}{" "}
      <small>{below}</small>
    </span>
  ));
}

/** By case, the measures that it alone gives. */
function ownFigures({ table }: TableBlock): readonly ReactNode[] {
  const aspects = aspectsOf(table);
  return table.columns.slice(1).map((_, index) => {
    const own = aspects.filter(({ columns }) => columns[index]?.length !== 0);
    if (own.length === 0) return MISSING;
    return (
      <ul>
        {own.map(({ key, name, columns }) => (
          <li key={key}>
            {name} {figuresOf(columns[index] ?? [])}
          </li>
        ))}
      </ul>
    );
  });
}
