import type { Table, TableCell } from "../../core/table.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../../i18n/cells.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { standingCells, standingColumns } from "../../report/figures-table.ts";
import type { FiguresBlock, KeyFigure } from "../../report/blocks.ts";

/** Figures at a glance as a table: numbers with what is known of them; what is printed as words stays words. */
export function figuresData({ figures }: FiguresBlock, locale: Locale): Table {
  return {
    columns: [
      textColumn("indicator", TERMS.indicator[locale]),
      numberColumn("value", COLUMN_TERMS.value[locale]),
      textColumn("unit", COLUMN_TERMS.unit[locale]),
      ...standingColumns(figures, locale),
      textColumn("remarks", ORIGIN_TERMS.note[locale]),
    ],
    rows: figures.map((figure) => ({
      key: figure.key,
      cells: [
        wordsCell(figure.name),
        valueCell(figure),
        figure.value === undefined ? wordsCell("") : unitCell(figure.unit ?? "", ownUnit(figure)),
        ...standingCells(figure, figures),
        wordsCell(listed(locale, figure.remarks)),
      ],
    })),
  };
}

function valueCell({ value, origin, facts }: KeyFigure): TableCell {
  return value === undefined ? NO_CELL : { text: value, ...facts, ...(origin !== undefined && { origin }) };
}

/** Files keep the unit of the data. */
function ownUnit({ unit, facts }: KeyFigure): string | undefined {
  return facts?.scale?.unit ?? facts?.unit ?? unit;
}
