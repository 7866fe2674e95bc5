import type { Table } from "../../core/table.ts";

/** A distribution as bars: the class, how many districts, and which. */
export function Bins({ table, title }: { readonly table: Table; readonly title: string }) {
  const counts = table.rows.map(({ cells }) => Number(cells[1]?.value ?? 0));
  const most = Math.max(1, ...counts);
  return (
    <ul className="bins" aria-label={title}>
      {table.rows.map(({ key, cells: [range, count, areas] }, index) => (
        <li key={key} className={key.endsWith(" own") ? "own" : undefined}>
          <span className="range">{range?.text}</span>
          <span className="bar" aria-hidden="true">
            <span style={{ width: `${String(((counts[index] ?? 0) / most) * 100)}%` }} />
          </span>
          <span className="count">{count?.text}</span>
          <span className="who">{areas?.text}</span>
        </li>
      ))}
    </ul>
  );
}
