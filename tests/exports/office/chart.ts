import { all, values } from "./xml-tree.ts";
import type { Element } from "./xml-tree.ts";

/** A sheet as the product's reader gives it: rows of cells, null where one is empty. */
type Rows = readonly (readonly unknown[])[];

type Cached = { readonly ref: string; readonly points: readonly (string | undefined)[] };

/** The references of a chart with what it keeps of the cells: by series its name, then its values and names. */
export function cachesOf(chart: Element): readonly Cached[] {
  return [...all(chart, "strRef"), ...all(chart, "numRef")].map((ref) => {
    const points: (string | undefined)[] = Array.from({ length: Number(values(ref, "ptCount")[0] ?? 0) });
    for (const point of all(ref, "pt")) points[Number(point.attributes["idx"])] = values(point, "v")[0];
    return { ref: values(ref, "f")[0] ?? "", points };
  });
}

/** The cells that a reference names, empty ones as undefined. */
export function cellsAt(rows: Rows, ref: string): readonly (string | undefined)[] {
  const [, column = "", from = "", to = from] = /!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(ref) ?? [];
  const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return rows.slice(Number(from) - 1, Number(to)).map((row) => {
    const cell = row[at];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;
  });
}
