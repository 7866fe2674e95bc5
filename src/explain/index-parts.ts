import type { Cell } from "../core/cell.ts";
import type { Part } from "../core/composite/types.ts";
import type { Measurement } from "../core/figures.ts";

/** What turned a value into a score: with these numbers it can be done again. */
export type Scaling =
  | { readonly kind: "min-max"; readonly worst: number; readonly best: number; readonly floor: number }
  /** `sign` is −1 where lower is better. */
  | {
      readonly kind: "z-score";
      readonly mean: number;
      readonly deviation: number;
      readonly sign: 1 | -1;
    }
  /** Of those with the same value the middle of their places. */
  | { readonly kind: "rank"; readonly place: number; readonly of: number; readonly floor: number }
  | { readonly kind: "target"; readonly from: number; readonly to: number };

/** One member's part in a score, down to the figure that it was made from. */
export type IndexPart = {
  readonly name: string;
  readonly part: Part;
  readonly scaling: Scaling;
  readonly cell: Cell;
  readonly measurement: Measurement;
};
