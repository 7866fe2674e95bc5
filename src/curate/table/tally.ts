/** What is read of one file at most: more is no table that a person can check. */
const MOST_CELLS = 200_000;
/** Empty cells between filled ones cost memory too: a cell far to the right in every row would fill it. */
const MOST_PLACES = 5_000_000;

/** Counted while a file is read, over all of its sheets, so that reading can stop. */
export type Tally = { cells: number; places: number; hasDigit: boolean };

export function newTally(): Tally {
  return { cells: 0, places: 0, hasDigit: false };
}

export function isOver({ cells, places }: Tally): boolean {
  return cells > MOST_CELLS || places > MOST_PLACES;
}

export type GridRows = {
  /** An empty text leaves no trace, so that rows end with their last cell and sheets with their last row. */
  readonly put: (row: number, column: number, text: string) => void;
  readonly rows: () => readonly (readonly string[])[];
};

const NO_CELLS: readonly string[] = [];

/** Rows that grow with what is put into them, in any order. */
export function gridRows(tally: Tally): GridRows {
  const rows: string[][] = [];
  function put(row: number, column: number, text: string): void {
    if (text === "") return;
    const cells = (rows[row] ??= []);
    const grown = Math.max(0, column + 1 - cells.length);
    tally.cells += 1;
    tally.places += grown;
    if (isOver(tally)) return;
    tally.hasDigit ||= /\p{Nd}/u.test(text);
    for (let at = cells.length; at < column; at += 1) cells.push("");
    cells[column] = text;
  }
  return { put, rows: () => Array.from(rows, (cells: string[] | undefined) => cells ?? NO_CELLS) };
}
