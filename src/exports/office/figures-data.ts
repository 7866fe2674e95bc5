import type { Table, TableCell } from "../../core/table.ts";
import { textColumn, wordsCell } from "../../i18n/cells.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { MISSING } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { FiguresBlock } from "../../report/blocks.ts";

/** Figures at a glance as a table: they are printed texts, so that none of their digits is guessed. */
export function figuresData({ figures }: FiguresBlock, locale: Locale): Table {
  const valueCell = (text: string | undefined, origin: string | undefined): TableCell =>
    text === undefined ? { text: MISSING } : { text, value: text, ...(origin !== undefined && { origin }) };
  return {
    columns: [
      textColumn("indicator", TERMS.indicator[locale]),
      textColumn("value", COLUMN_TERMS.value[locale]),
      textColumn("unit", COLUMN_TERMS.unit[locale]),
      textColumn("remarks", ORIGIN_TERMS.note[locale]),
    ],
    rows: figures.map(({ key, name, value, unit, origin, remarks }) => ({
      key,
      cells: [
        wordsCell(name),
        valueCell(value, origin),
        wordsCell(value === undefined ? "" : (unit ?? "")),
        wordsCell(listed(locale, remarks)),
      ],
    })),
  };
}
