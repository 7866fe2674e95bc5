import type { Difference, Grid } from "./types.ts";

/** Rows that are written now, some of which a file may lack. */
export type Written = { readonly rows: Grid; readonly isOptional?: boolean };
type Row = {
  readonly cells: readonly string[];
  readonly heads: readonly string[];
  readonly isOptional: boolean;
};

/**
 * The cells of a file's tables that differ from the tables as they are written now, wherever those stand; undefined
 * where they are so different that they prove nothing.
 */
export function gridDifferences(
  file: readonly Grid[],
  now: readonly Written[],
): readonly Difference[] | undefined {
  const then = file.flatMap((rows) => rowsOf({ rows }));
  const is = now.flatMap(rowsOf);
  const { inFile, lost } = leftOver(then, is, (row) => keyOf(row.cells));
  const missed = lost.filter(({ isOptional }) => !isOptional);
  if (isForeign(inFile.length, then.length) || isForeign(missed.length, is.length)) return undefined;
  const rest = [...lost];
  const pairs = inFile.map((row) => {
    const near = nearest(row, rest);
    if (near) rest.splice(rest.indexOf(near), 1);
    return { row, near };
  });
  return [
    ...pairs.flatMap(({ row, near }) => cellDifferences(row, near)),
    ...rest.filter(({ isOptional }) => !isOptional).flatMap((row) => cellDifferences(undefined, row)),
  ];
}

/** The texts of a drawing that differ from those of the drawing made again; undefined where most of them do. */
export function textDifferences(
  file: readonly string[],
  now: readonly string[],
  column: string,
): readonly Difference[] | undefined {
  const { inFile, lost } = leftOver(file, now, (text) => keyOf([text]));
  if (isForeign(inFile.length, file.length)) return undefined;
  return Array.from({ length: Math.max(inFile.length, lost.length) }, (_, at): Difference => {
    const [was, is] = [inFile[at], lost[at]];
    return {
      row: "—",
      column,
      ...(was !== undefined && { inFile: was }),
      ...(is !== undefined && { now: is }),
    };
  });
}

/** Those that a file says itself already, rounded or with all digits, need not be said again. */
export function unsaid(found: readonly Difference[], known: readonly Difference[]): readonly Difference[] {
  const isAbout = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return a === b;
    const [one, other] = [numberIn(a), numberIn(b)];
    const step = 0.5 * 10 ** -Math.min(one.decimals, other.decimals);
    return Math.abs(one.value - other.value) <= step * (1 + 1e-9);
  };
  return found.filter(
    ({ inFile, now }) => !known.some((one) => isAbout(inFile, one.inFile) && isAbout(now, one.now)),
  );
}

function numberIn(text: string): { readonly value: number; readonly decimals: number } {
  const [said = ""] = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const plain = said.replace(/,/g, "").replace("−", "-");
  return { value: Number.parseFloat(plain), decimals: plain.split(".")[1]?.length ?? 0 };
}

function rowsOf({ rows, isOptional = false }: Written): readonly Row[] {
  return rows.map((cells) => ({ cells, heads: rows[0] ?? [], isOptional }));
}

/** Without the numbers of sources behind a text, and however it is broken over lines. */
function keyOf(cells: readonly string[]): string {
  return cells.map(bare).join("\u0001");
}

function bare(text: string): string {
  return text.replace(/ ?\[\d+(?:,\d+)*\](?=\n|$)/g, "").replace(/\s+/g, "");
}

/** A table of another layout proves nothing. */
function isForeign(left: number, all: number): boolean {
  return left > 2 && left * 2 > all;
}

/** What only one side has, each item of the other taken once. */
function leftOver<Item>(file: readonly Item[], now: readonly Item[], key: (item: Item) => string) {
  const free = new Map<string, Item[]>();
  for (const item of now) free.set(key(item), [...(free.get(key(item)) ?? []), item]);
  const inFile = file.filter((item) => free.get(key(item))?.shift() === undefined);
  const left = new Set([...free.values()].flat());
  return { inFile, lost: now.filter((item) => left.has(item)) };
}

/** The row of as many cells with most of the same. */
function nearest({ cells }: Row, rows: readonly Row[]): Row | undefined {
  const same = (row: Row) => cells.filter((cell, at) => bare(cell) === bare(row.cells[at] ?? "")).length;
  const fit = rows.filter((row) => row.cells.length === cells.length && same(row) > 0);
  return fit.reduce<Row | undefined>(
    (best, row) => (best && same(best) >= same(row) ? best : row),
    undefined,
  );
}

function cellDifferences(file: Row | undefined, now: Row | undefined): readonly Difference[] {
  const { cells: names, heads } = now ?? file ?? { cells: [], heads: [] };
  return names.flatMap((_, at): readonly Difference[] => {
    const [inFile = "", is = ""] = [file?.cells[at], now?.cells[at]];
    // Of a row that only one side has, its figures are enough.
    if (bare(inFile) === bare(is) || (!(file && now) && !/\d/.test(inFile + is))) return [];
    const [row = "", column = ""] = [names[0], heads[at]].map((text) => text?.replaceAll("\n", " "));
    return [{ row, column, ...(inFile && { inFile }), ...(is && { now: is }) }];
  });
}
