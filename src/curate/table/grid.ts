/** Cells shown as one, by the rows and columns of its corners: counted from 0, the last ones included. */
export type Merge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Why a cell has no text that can be trusted: it shows an error, or a formula was stored without its value. */
export type CellTrouble = "error" | "unfilled-formula";

export type GridSheet = {
  /** Empty for a text file and for pasted cells. */
  readonly name: string;
  /** As shown, but losing no digit; rows may differ in length, and end with their last cell that is not empty. */
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
  /** By the cell's name, `B7`. */
  readonly troubles: ReadonlyMap<string, CellTrouble>;
};

/** What a text file can be written in; Big5 cannot be told from GBK, so it is only ever chosen. */
export const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type GridFile = {
  readonly kind: "grids";
  readonly sheets: readonly GridSheet[];
  /** Of a text file. */
  readonly encoding?: Encoding;
  /** Of a text that has more than one column. */
  readonly delimiter?: string;
};

/** Why nothing of a file is taken; the detail is the part, the program or the format that is to blame. */
export type FileTrouble = {
  readonly kind: "trouble";
  readonly trouble:
    | "empty"
    | "too-large"
    | "password"
    | "xls"
    | "broken"
    | "not-a-table"
    | "too-many-cells"
    | "no-number";
  readonly detail?: string;
};

export function trouble(what: FileTrouble["trouble"], detail?: string): FileTrouble {
  return { kind: "trouble", trouble: what, ...(detail !== undefined && { detail }) };
}

/** What spreadsheets call a cell, `B7`; rows and columns are counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
