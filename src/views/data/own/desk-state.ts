import type { IndicatorId } from "../../../core/types.ts";
import type { Decisions } from "../../../curate/table/decisions.ts";
import type { DeskFile, TablePreview } from "../../../curate/table/desk.ts";
import type { FileTrouble } from "../../../curate/table/grid.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import type { Declaration } from "./declaration.ts";

/** What is to be read: a file, or cells that were pasted. */
export type Given = { readonly name: string; readonly from: File | string };

/** A file on the desk, how it is read, what the reader says of it, and what comes of it so far. */
export type OnDesk = {
  readonly file: DeskFile;
  readonly given: Given;
  readonly tables: readonly TablePreview[];
  readonly decisions: Decisions;
  readonly declared: Declaration;
  readonly card: CardSummary | undefined;
  /** Indicators of which our figures did not arrive, so that nothing of the file was held against them. */
  readonly unchecked: readonly IndicatorId[];
};

export type DeskState =
  | { readonly kind: "empty" }
  | { readonly kind: "reading"; readonly given: Given; readonly share: number }
  | { readonly kind: "refused"; readonly given: Given; readonly trouble: FileTrouble | "failed" }
  | ({ readonly kind: "open" } & OnDesk);

/** What lies on the desk, and what waits its turn behind it. */
export type Desk = { readonly state: DeskState; readonly waiting: readonly Given[] };
