import { pointKey } from "../../charts/trend-model.ts";
import type { Cell } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Rank, Ranking } from "../../core/ranking.ts";
import type { Table, TableColumn, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { NO_CELL, wordsCell } from "../../i18n/cells.ts";
import { cellFacts } from "../../i18n/facts.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import { speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Selection } from "./selection.ts";
import { areaName, unitLabel } from "../../i18n/words.ts";

const COLUMNS: readonly (Omit<TableColumn, "label"> & { readonly label: Text })[] = [
  { id: "place", label: { zh: "位次", en: "Rank" }, numeric: true },
  { id: "area", label: { zh: "地区", en: "Area" }, numeric: false },
  { id: "value", label: { zh: "数值", en: "Value" }, numeric: true },
  { id: "period", label: { zh: "时期", en: "Period" }, numeric: false },
  { id: "status", label: { zh: "核算状态", en: "Status" }, numeric: false },
  { id: "comparability", label: { zh: "可比性", en: "Comparability" }, numeric: false },
  { id: "source", label: { zh: "来源", en: "Source" }, numeric: false },
];

/** All compared areas with their figures and marks: the ranked first, then what is not ranked and why. */
export function tableModel(data: Dataset, selection: Selection, ranking: Ranking, locale: Locale): Table {
  const unit = unitLabel(data, selection.measurement, locale);
  const rows = [
    ...ranking.ranked.map(({ cell, rank }) => rowOf(data, selection, cell, locale, rank)),
    ...ranking.unranked.map((cell) => rowOf(data, selection, cell, locale)),
  ];
  const columns = COLUMNS.map(({ id, label, numeric }) => ({
    id,
    numeric,
    label:
      id === "value"
        ? speak(locale, label, { zh: "（", en: " (" }, unit, { zh: "）", en: ")" })
        : label[locale],
  }));
  return { columns, rows };
}

function rowOf(data: Dataset, { measurement }: Selection, cell: Cell, locale: Locale, rank?: Rank): TableRow {
  const { area } = cell;
  const facts = cellFacts(data, measurement, cell, locale);
  const name = wordsCell(areaName(data, area, locale));
  const verdict = wordsCell(facts.verdict ?? "");
  if (cell.kind === "missing") {
    const value = { ...NO_CELL, ...facts };
    return { key: area, area, cells: [NO_CELL, name, value, NO_CELL, NO_CELL, verdict, NO_CELL] };
  }
  const { figure } = cell;
  return {
    key: area,
    area,
    cells: [
      rank ? { text: placeText(rank), value: rank.from } : NO_CELL,
      name,
      { text: formatFigure(figure), ...facts, origin: pointKey(area, figure.period) },
      { text: formatPeriod(figure.period, locale), value: figure.period },
      facts.status === undefined ? NO_CELL : wordsCell(facts.status),
      verdict,
      facts.source === undefined ? NO_CELL : wordsCell(facts.source),
    ],
  };
}

function placeText({ from, to }: Rank): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
