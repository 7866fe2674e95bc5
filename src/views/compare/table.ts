import type { Cell, ValueCell } from "../../core/cell.ts";
import type { Rank } from "../../core/ranking.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { NO_CELL, wordsCell } from "../../i18n/cells.ts";
import { DISPUTED } from "../../i18n/explain.ts";
import { formatFigure } from "../../i18n/format.ts";
import type { Words } from "../../i18n/bound-words.ts";
import { remarked } from "../../i18n/text.ts";
import { periodText, placeRange } from "../../i18n/words.ts";
import type { Scene } from "./scene.ts";

const COLUMNS: readonly (Omit<TableColumn, "label"> & { readonly label: Text })[] = [
  { id: "place", label: COLUMN_TERMS.rank, numeric: true },
  { id: "area", label: COLUMN_TERMS.area, numeric: false },
  { id: "value", label: COLUMN_TERMS.value, numeric: true },
  { id: "period", label: TERMS.period, numeric: false },
  { id: "status", label: COLUMN_TERMS.status, numeric: false },
  { id: "comparability", label: COLUMN_TERMS.comparability, numeric: false },
  { id: "source", label: COLUMN_TERMS.source, numeric: false },
];

/** All compared areas with their figures and marks: the ranked first, then what is not ranked and why. */
export function tableOf(scene: Scene): Table {
  const { comparison, words } = scene;
  const { ranked, unranked } = comparison.ranking;
  return {
    columns: COLUMNS.map(({ id, label, numeric }) => ({
      id,
      numeric,
      ...(id === "value" ? valueHead(label[words.locale], words) : { label: label[words.locale] }),
    })),
    rows: [
      ...ranked.map(({ cell, rank }) => rowOf(scene, cell, rank)),
      ...unranked.map((cell) => rowOf(scene, cell)),
    ],
  };
}

/** The heading names the unit; in files it names the one of the data, in which the values stand there. */
function valueHead(label: string, { unit, scale, locale }: Words): Pick<TableColumn, "label" | "file"> {
  const head = { label: remarked(label, unit, locale) };
  return scale.own === unit ? head : { ...head, file: remarked(label, scale.own, locale) };
}

function rowOf({ words }: Scene, cell: Cell, rank?: Rank): TableRow {
  const { area } = cell;
  const value = valueCell(words, cell);
  return {
    key: area,
    area,
    cells: [
      rank ? { text: placeRange(rank), value: rank.from, last: rank.to } : NO_CELL,
      wordsCell(words.area(area)),
      value,
      cell.kind === "missing"
        ? NO_CELL
        : { text: periodText(cell.figure, words.locale), value: cell.figure.period },
      textCell(value.status),
      textCell(value.verdict),
      textCell(value.source),
    ],
  };
}

/** An area's figure, which opens its origin, or the blank where there is none. */
export function valueCell(words: Words, cell: Cell): TableCell {
  const known = { ...words.ofCell(cell).facts, origin: cell.area };
  return cell.kind === "missing" ? { ...NO_CELL, ...known } : { text: valueText(cell, words), ...known };
}

/** A disputed value is shown where its origin, and with it the dispute, is opened. */
function valueText({ verdict, figure }: ValueCell, { locale, scale }: Words): string {
  return verdict === "disputed" ? DISPUTED[locale] : formatFigure(figure, scale);
}

function textCell(text: string | undefined): TableCell {
  return text === undefined ? NO_CELL : wordsCell(text);
}
