import type { FocusEvent, KeyboardEvent } from "react";
import type { TableBlock } from "../../report/blocks.ts";
import { isBrowsers } from "../../ui/modifiers.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { ALL_AREAS } from "./coverage.ts";

/** Areas × periods as filled and empty cells; the whole grid is one stop for Tab, and arrow keys move inside. */
export function Grid({ block: { title, table } }: { readonly block: TableBlock }) {
  const [corner, ...columns] = table.columns;
  const all = table.rows.find(({ key }) => key === ALL_AREAS);
  const rows = table.rows.filter((row) => row !== all);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="matrix" onKeyDown={moveFocus} onFocus={keepStop}>
        <thead>
          <tr>
            <th scope="col">{corner?.label}</th>
            {columns.map(({ id, label }, column) => (
              <th key={id} scope="col">
                <ReportLink
                  href={all?.cells[column + 1]?.href ?? ""}
                  tabIndex={-1}
                  data-cell={`-1 ${String(column)}`}
                >
                  <span>{label}</span>
                </ReportLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [area, ...cells] }, row) => (
            <tr key={key}>
              <th scope="row">{area?.text}</th>
              {columns.map(({ id, label }, column) => {
                const href = cells[column]?.href;
                const first = row === 0 && cells.findIndex((cell) => cell.href !== undefined) === column;
                return (
                  <td key={id}>
                    {href !== undefined && (
                      <ReportLink
                        href={href}
                        tabIndex={first ? 0 : -1}
                        data-cell={`${String(row)} ${String(column)}`}
                        aria-label={`${area?.text ?? ""} ${label}`}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** To the next filled cell in the direction of the arrow; in a column without one, to the nearest of the next row. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const direction = ARROWS[event.key];
  const from = placeOf(document.activeElement);
  if (isBrowsers(event) || !direction || !from) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-cell]")];
  const [down, right] = direction;
  const ahead = cells
    .map((cell) => ({ cell, place: placeOf(cell) ?? from }))
    .filter(({ place }) =>
      down === 0 ? place[0] === from[0] && (place[1] - from[1]) * right > 0 : (place[0] - from[0]) * down > 0,
    )
    .sort((a, b) => distance(a.place, from) - distance(b.place, from));
  ahead[0]?.cell.focus();
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.abs(a[0] - b[0]) * 1000 + Math.abs(a[1] - b[1]);
}

function placeOf(element: Element | null): readonly [number, number] | undefined {
  const [row, column] = (element?.getAttribute("data-cell") ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? undefined : [row, column];
}

/** The cell that was last in focus is where Tab comes back to. */
function keepStop({ currentTarget, target }: FocusEvent<HTMLTableElement>): void {
  if (!target.hasAttribute("data-cell")) return;
  for (const cell of currentTarget.querySelectorAll<HTMLElement>("a[data-cell]")) cell.tabIndex = -1;
  target.tabIndex = 0;
}
