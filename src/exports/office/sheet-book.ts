import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import type { SeriesRefs } from "./chart-sheet.ts";
import type { ChartModel } from "./chart-types.ts";

/** A cell of a sheet: a number with its format, or a text that may lead somewhere. */
export type BookCell =
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "text"; readonly text: string; readonly href?: string; readonly bold?: true }
  | undefined;

/** A chart drawn from the cells of its own sheet, with the references that lead there. */
export type SheetChart = {
  readonly model: ChartModel;
  readonly refs: readonly SeriesRefs[];
};

export type BookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** In characters of a digit's width. */
  readonly widths: readonly number[];
  /** Whether the first row is a head: it stays in view, and each column can be filtered by it. */
  readonly headed: boolean;
  readonly charts: readonly SheetChart[];
  /** The heads of the columns that its rows are called by. */
  readonly keys?: readonly string[];
};

export const SHEET_NAMES = {
  data: VIEW_NAMES.data,
  about: { zh: "说明", en: "About" },
  sources: COLUMN_TERMS.sources,
  chart: { zh: "图表", en: "Chart" },
} satisfies Record<string, Text>;

/** No sheet's name is longer. */
const LONGEST = 31;

/** A name that Excel takes for a sheet and that no other has: the first words, numbered where they are taken. */
export function sheetName(wanted: string, taken: ReadonlySet<string>, locale: Locale): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^['\s]+|['\s]+$/g, "") || SHEET_NAMES.data[locale];
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? "" : ` ${String(count)}`;
    const name = plain.slice(0, LONGEST - end.length).trimEnd() + end;
    if (!used.has(name.toLowerCase())) return name;
  }
}
