import { OUTPUT_TERMS } from "../i18n/terms-outputs.ts";
import type { Table } from "../core/table.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { TERMS } from "../i18n/terms.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { SEMICOLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { STANDING_TERMS } from "../i18n/terms-standing.ts";
import type { TableCell, TableColumn } from "../core/table.ts";
import type { FiguresBlock, KeyFigure } from "./blocks.ts";

const BLANK: TableCell = { text: "" };

/** The columns of how figures stand, where any of them is told of. */
export function standingColumns(figures: readonly KeyFigure[], locale: Locale): readonly TableColumn[] {
  if (figures.every(({ standing }) => standing === undefined)) return [];
  return [
    numberColumn("place", COLUMN_TERMS.rank[locale]),
    textColumn("change", STANDING_TERMS.change[locale]),
    { ...textColumn("trend", STANDING_TERMS.trend[locale]), prose: true },
  ];
}

/** The cells under `standingColumns`. */
export function standingCells({ standing }: KeyFigure, figures: readonly KeyFigure[]): readonly TableCell[] {
  if (figures.every((one) => one.standing === undefined)) return [];
  return standing ? [standing.place, standing.change, standing.trend] : [BLANK, BLANK, BLANK];
}

/** Figures at a glance as a table: a page has no cards. */
export function figuresTable({ figures }: FiguresBlock, locale: Locale): Table {
  return {
    columns: [
      textColumn("name", TERMS.indicator[locale]),
      numberColumn("value", COLUMN_TERMS.value[locale]),
      textColumn("unit", COLUMN_TERMS.unit[locale]),
      ...standingColumns(figures, locale),
      textColumn("remarks", OUTPUT_TERMS.remarks[locale]),
    ],
    rows: figures.map((figure) => ({
      key: figure.key,
      cells: [
        wordsCell(figure.name),
        valueCell(figure),
        wordsCell(figure.unit ?? ""),
        ...standingCells(figure, figures),
        wordsCell(figure.remarks.join(SEMICOLON[locale])),
      ],
    })),
  };
}

function valueCell({ value, origin }: KeyFigure): TableCell {
  return value === undefined ? NO_CELL : { text: value, ...(origin !== undefined && { origin }) };
}
