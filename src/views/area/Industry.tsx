import type { TableRow } from "../../core/table.ts";
import type { Block } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";

/** The table of the three industries with a bar for each year whose shares are all known. */
export function Industry({ block }: { readonly block: Block }) {
  return (
    <div className="industry">
      <BlockView block={block} />
      {block.kind === "table" && (
        <ul className="shares" aria-hidden="true">
          <li className="key">
            {block.table.columns.slice(1, -1).map(({ id, label }) => (
              <span key={id}>
                <i /> {label}
              </span>
            ))}
          </li>
          {block.table.rows.map((row) => (
            <li key={row.key}>
              <span>{row.cells[0]?.text}</span>
              <Bar row={row} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Bar({ row: { cells } }: { readonly row: TableRow }) {
  const shares = cells.slice(1, -1).map(({ value }) => value);
  if (!shares.every((share) => typeof share === "number")) return null;
  return (
    <span className="stack">
      {shares.map((share, index) => (
        <span key={index} style={{ width: `${String(share)}%` }} />
      ))}
    </span>
  );
}
