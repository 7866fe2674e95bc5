import type { TableBlock } from "../../report/blocks.ts";
import { KeptNote, saveKept } from "./Kept.tsx";

/** Files to be had, each under its own name, and whether they are there without a net. */
export function Files({ block: { table } }: { readonly block: TableBlock }) {
  return (
    <>
      <ul className="files">
        {table.rows.map(({ key, cells: [file, ...cells] }) => (
          <li key={key}>
            <a href={file?.href} download={key} onClick={saveKept}>
              {file?.text}
            </a>
            {cells.map(({ text, value }, index) => (
              <span
                key={table.columns[index + 1]?.id}
                className={typeof value === "string" ? undefined : "numeric"}
              >
                {value === undefined ? "" : text}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <KeptNote />
    </>
  );
}
