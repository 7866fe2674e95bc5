import type { TableModel } from "../../charts/table.ts";
import type { Cell } from "../../core/cell.ts";
import { carrierOf } from "../../core/comparability.ts";
import type { Dataset } from "../../core/dataset.ts";
import { carrierPartition } from "../../core/figures.ts";
import type { Rank, Ranking } from "../../core/ranking.ts";
import type { Text } from "../../core/types.ts";
import { MISSING_REASONS, STATUS_NAMES, VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod, MISSING } from "../../i18n/format.ts";
import { speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Selection } from "./selection.ts";
import { areaName, unitLabel } from "../../i18n/words.ts";

const COLUMNS: readonly { readonly label: Text; readonly numeric: boolean }[] = [
  { label: { zh: "位次", en: "Rank" }, numeric: true },
  { label: { zh: "地区", en: "Area" }, numeric: false },
  { label: { zh: "数值", en: "Value" }, numeric: true },
  { label: { zh: "时期", en: "Period" }, numeric: false },
  { label: { zh: "核算状态", en: "Status" }, numeric: false },
  { label: { zh: "可比性", en: "Comparability" }, numeric: false },
  { label: { zh: "来源", en: "Source" }, numeric: false },
];
const VALUE_COLUMN = 2;

/** All compared areas with their figures and marks: the ranked first, then what is not ranked and why. */
export function tableModel(
  data: Dataset,
  selection: Selection,
  ranking: Ranking,
  locale: Locale,
): TableModel {
  const unit = unitLabel(data, selection.measurement, locale);
  const rows = [
    ...ranking.ranked.map(({ cell, rank }) => rowOf(data, selection, cell, locale, rank)),
    ...ranking.unranked.map((cell) => rowOf(data, selection, cell, locale)),
  ];
  const columns = COLUMNS.map(({ label, numeric }, index) => ({
    numeric,
    label:
      index === VALUE_COLUMN
        ? speak(locale, label, { zh: "（", en: " (" }, unit, { zh: "）", en: ")" })
        : label[locale],
  }));
  return { columns, rows };
}

function rowOf(
  data: Dataset,
  { measurement }: Selection,
  cell: Cell,
  locale: Locale,
  rank?: Rank,
): TableModel["rows"][number] {
  const { area } = cell;
  const name = areaName(data, area, locale);
  if (cell.kind === "missing") {
    const reason = MISSING_REASONS[cell.reason][locale];
    const cells = [
      MISSING,
      name,
      MISSING,
      MISSING,
      MISSING,
      `${VERDICT_NAMES.missing[locale]}${locale === "zh" ? "：" : ": "}${reason}`,
      MISSING,
    ];
    return {
      key: area,
      area,
      cells,
      sort: [undefined, name, undefined, undefined, undefined, reason, undefined],
    };
  }
  const { figure, verdict } = cell;
  const carrier = carrierOf(figure);
  const source = carrier && carrierPartition(data, measurement)?.sources.get(carrier.source);
  const place = rank
    ? rank.from === rank.to
      ? String(rank.from)
      : `${String(rank.from)}–${String(rank.to)}`
    : MISSING;
  const status = carrier ? STATUS_NAMES[carrier.status][locale] : MISSING;
  const verdictName = VERDICT_NAMES[verdict][locale];
  const publisher = source ? `${source.publisher} (${source.tier})` : MISSING;
  return {
    key: area,
    area,
    period: figure.period,
    cells: [
      place,
      name,
      formatFigure(figure),
      formatPeriod(figure.period, locale),
      status,
      verdictName,
      publisher,
    ],
    sort: [rank?.from, name, figure.value, figure.period, status, verdictName, publisher],
  };
}
