/** A block of merged cells, 0-based and inclusive. */
export type Merge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};
/** Why a cell has no text that can be trusted. */
export type CellTrouble = "error" | "unfilled-formula";
export type GridSheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
  readonly troubles: ReadonlyMap<string, CellTrouble>;
};
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row + 1);
}
