import type { Cell, Figure } from "../core/cell.ts";
import type { Aggregation } from "../core/composite/types.ts";
import type { DerivedValue } from "../core/evidence.ts";
import type { Measurement } from "../core/figures.ts";
import type { AreaCode, Observation } from "../core/types.ts";
import type { IndexPart } from "./index-parts.ts";

/** What an origin can be asked of: a figure on a page, with what is needed to explain it. */
export type Subject =
  /** An area's answer in a comparison, with its verdict or the reason why there is none. */
  | { readonly kind: "cell"; readonly cell: Cell; readonly measurement: Measurement }
  /** A statistic by itself, as in a profile: nothing to be comparable with. */
  | {
      readonly kind: "statistic";
      readonly area: AreaCode;
      readonly figure: Figure;
      readonly measurement: Measurement;
    }
  /** A printed figure of the evidence. */
  | { readonly kind: "stated"; readonly observation: Observation }
  /** A value that printed figures imply. */
  | { readonly kind: "derived"; readonly derived: DerivedValue }
  /** A score of the reader's own, with the weights that it was made with. */
  | {
      readonly kind: "score";
      readonly title: string;
      readonly parts: readonly { readonly name: string; readonly score: number; readonly weight: number }[];
    }
  /** An area's score in a composite index, and one member's part in it. */
  | {
      readonly kind: "composite";
      readonly area: AreaCode;
      readonly score: number;
      readonly aggregation: Aggregation;
      readonly parts: readonly IndexPart[];
    }
  | { readonly kind: "composite-part"; readonly area: AreaCode; readonly part: IndexPart };

/** The area that a figure is about; a score is about none. */
export function areaOf(subject: Subject): AreaCode | undefined {
  switch (subject.kind) {
    case "cell":
      return subject.cell.area;
    case "statistic":
    case "composite":
    case "composite-part":
      return subject.area;
    case "stated":
      return subject.observation.area;
    case "derived":
      return subject.derived.area;
    case "score":
      return undefined;
  }
}
