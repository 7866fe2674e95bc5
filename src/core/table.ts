import type { AreaCode, Bound, Period } from "./types.ts";
import type { Stretch } from "./word-diff.ts";

/** One cell of a table: what the screen shows, and what sorting and files take. */
export type TableCell = {
  readonly text: string;
  /** Stands below it in small type: the period, or what makes it less than plain. */
  readonly below?: string;
  /** Left out where nothing is known: never zero and never a dash. */
  readonly value?: number | string;
  /** Where the value is the first of several that it can be, such as places: the last of them. */
  readonly last?: number;
  readonly unit?: string;
  /** Where the text is in another unit than the value: the value's unit, and how far the text's decimal point moved. */
  readonly scale?: { readonly unit: string; readonly shift: number };
  /** Decimals that were printed, where the value is a stated figure. */
  readonly decimals?: number;
  readonly bound?: Bound;
  /** No source prints it: it follows from figures that are printed. */
  readonly derived?: true;
  readonly period?: Period;
  readonly status?: string;
  readonly verdict?: string;
  readonly source?: string;
  /** Key of the figure in its report, which opens its origin. */
  readonly origin?: string;
  /** Of a text that is no figure: key of what it was taken from, among the report's citations. */
  readonly cited?: string;
  /** Address of another view or record, `#/…`. */
  readonly href?: string;
  /** The text in stretches, where it is held against others: what differs is marked. */
  readonly marks?: readonly Stretch[];
  /** Where the text is a judgement: which way it goes. */
  readonly tone?: "good" | "caution" | "bad";
};

/** What is known of a value besides its text. */
export type CellFacts = Omit<TableCell, "text" | "href" | "tone">;

/** `id` names the column in files and stays the same in both languages. */
export type TableColumn = {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Its heading in files, where the values there are in another unit than the texts. */
  readonly file?: string;
  /** Holds sentences, which need room. */
  readonly prose?: true;
  /** Where not all columns find room, those with the lowest number stay longest; those without one go first. */
  readonly order?: number;
};

export type TableRow = {
  readonly key: string;
  readonly cells: readonly TableCell[];
  readonly area?: AreaCode;
};

/** Everything that a chart or a list says, in words and numbers. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };
