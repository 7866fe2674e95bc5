import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import type { Table } from "../../core/table.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { SEMICOLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { FiguresBlock } from "../../report/blocks.ts";

/** Figures at a glance as a table: a page has no cards. */
export function figuresTable({ figures }: FiguresBlock, locale: Locale): Table {
  return {
    columns: [
      textColumn("name", TERMS.indicator[locale]),
      numberColumn("value", COLUMN_TERMS.value[locale]),
      textColumn("unit", COLUMN_TERMS.unit[locale]),
      textColumn("remarks", OUTPUT_TERMS.remarks[locale]),
    ],
    rows: figures.map(({ key, name, value, unit, remarks, origin }) => ({
      key,
      cells: [
        wordsCell(name),
        value === undefined ? NO_CELL : { text: value, ...(origin !== undefined && { origin }) },
        wordsCell(unit ?? ""),
        wordsCell(remarks.join(SEMICOLON[locale])),
      ],
    })),
  };
}
