import type { SpineRow } from "../../charts/spine-model.ts";

const SIGNS: Readonly<Record<string, string>> = { rect: "■", triangle: "▲", diamond: "◆" };

/** Which mark is which district. */
export function SpineKey({ rows }: { readonly rows: readonly SpineRow[] }) {
  const marks = new Map(rows.flatMap((row) => row.marks).map((mark) => [mark.area, mark]));
  return (
    <p className="panel-key">
      {[...marks.values()].map(({ area, name, color, symbol }) => (
        <span key={area}>
          <span aria-hidden="true" style={{ color }}>
            {SIGNS[symbol] ?? "●"}
          </span>{" "}
          {name}
        </span>
      ))}
    </p>
  );
}
