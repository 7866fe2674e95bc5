import type { Area, Indicator, Observation, Source, Unit } from "../../src/core/types.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { TITLES } from "./titles.ts";
import { TERMS } from "../../src/i18n/terms.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { Column, DownloadTable } from "./table.ts";

type Row = {
  readonly id: string;
  readonly figure: Observation;
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
  readonly area: Area | undefined;
  readonly source: Source | undefined;
  readonly curated: Curated;
};

const FIGURE: readonly Column<Row>[] = [
  { name: "id", title: TITLES.figureId, required: true, cell: ({ id }) => id },
  {
    name: "indicator",
    title: TITLES.indicatorId,
    required: true,
    cell: ({ figure }) => figure.indicator,
  },
  ...inBoth<Row>(
    "indicator_name",
    { zh: "指标名称", en: "Indicator name" },
    ({ indicator }) => indicator?.name,
    true,
  ),
  {
    name: "area",
    title: ORIGIN_TERMS.areaCode,
    required: true,
    cell: ({ figure }) => figure.area,
  },
  ...inBoth<Row>("area_name", TITLES.areaName, ({ area }) => area?.name, true),
  {
    name: "period",
    title: TERMS.period,
    required: true,
    pattern: "undated|\\d{4}(-\\d{2})?(/\\d{4}-\\d{2})?",
    cell: ({ figure }) => figure.period,
  },
  {
    name: "value",
    title: COLUMN_TERMS.value,
    datatype: "number",
    required: true,
    cell: ({ figure }) => figure.value,
  },
  ...inBoth<Row>("unit", COLUMN_TERMS.unit, ({ unit }) => unit?.name, true),
];

const KIND: readonly Column<Row>[] = [
  {
    name: "bound",
    title: ORIGIN_TERMS.bound,
    required: true,
    pattern: "exact|about|at-least|at-most",
    cell: ({ figure }) => figure.bound,
  },
  {
    name: "nature",
    title: { zh: "结果或目标", en: "Result or target" },
    required: true,
    pattern: "result|target|plan",
    cell: ({ figure }) => figure.nature,
  },
  {
    name: "status",
    title: COLUMN_TERMS.status,
    required: true,
    pattern: "revised|final|preliminary|unknown",
    cell: ({ figure }) => figure.status,
  },
  {
    name: "basis",
    title: ORIGIN_TERMS.basis,
    required: true,
    pattern: "stated|inferred",
    cell: ({ figure }) => figure.basis,
  },
  ...inBoth<Row>(
    "basis_note",
    { zh: "时期推定依据", en: "What the period is inferred from" },
    ({ figure }) => figure.basisNote,
  ),
  ...inBoth<Row>("scope", ORIGIN_TERMS.scope, ({ figure }) => figure.scope),
  { name: "vintage", title: { zh: "修订口径编号", en: "Vintage id" }, cell: ({ figure }) => figure.vintage },
  ...inBoth<Row>(
    "vintage_name",
    ORIGIN_TERMS.vintage,
    ({ figure, curated }) => curated.vintages.find(({ id }) => id === figure.vintage)?.name,
  ),
  {
    name: "variant",
    title: { zh: "定义编号", en: "Definition id" },
    cell: ({ figure }) => figure.variant,
  },
  ...inBoth<Row>(
    "variant_name",
    ORIGIN_TERMS.variant,
    ({ figure, indicator }) => indicator?.variants?.find(({ id }) => id === figure.variant)?.name,
  ),
];

const ORIGIN: readonly Column<Row>[] = [
  { name: "literal", title: ORIGIN_TERMS.literal, cell: ({ figure }) => figure.asWritten },
  {
    name: "line",
    title: ORIGIN_TERMS.line,
    datatype: "integer",
    cell: ({ figure }) => figure.line,
  },
  { name: "locator", title: ORIGIN_TERMS.locator, cell: ({ figure }) => figure.locator },
  {
    name: "source",
    title: TITLES.sourceId,
    required: true,
    cell: ({ figure }) => figure.source,
  },
  {
    name: "source_publisher",
    title: ORIGIN_TERMS.publisher,
    required: true,
    cell: ({ source }) => source?.publisher,
  },
  {
    name: "source_title",
    title: ORIGIN_TERMS.document,
    required: true,
    cell: ({ source }) => source?.title,
  },
  {
    name: "source_date",
    title: ORIGIN_TERMS.date,
    pattern: "\\d{4}(-\\d{2}){0,2}",
    cell: ({ source }) => (source?.date === "unknown" ? undefined : source?.date),
  },
  {
    name: "source_url",
    title: ORIGIN_TERMS.address,
    datatype: "anyURI",
    cell: ({ source }) => source?.url ?? undefined,
  },
  {
    name: "confirmed_by",
    title: ORIGIN_TERMS.confirmed,
    separator: ";",
    cell: ({ figure }) => figure.confirmedBy.join(";") || undefined,
  },
  ...inBoth<Row>("note", ORIGIN_TERMS.note, ({ figure }) => figure.note),
];

/** One row a figure, with everything needed to read it without another file. */
export function observationsTable(curated: Curated, ids: readonly string[]): DownloadTable {
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  const rows = curated.observations.map((figure, index): Row => {
    const indicator = indicators.get(figure.indicator);
    const unit = indicator && units.get(indicator.unit);
    const area = areas.get(figure.area);
    return {
      id: ids[index] ?? "",
      figure,
      indicator,
      unit,
      area,
      source: sources.get(figure.source),
      curated,
    };
  });
  return tableOf(
    {
      file: "qujian-observations.csv",
      title: { zh: "全部公布数，一行一个数字", en: "All published figures, one row a figure" },
      key: ["id"],
      foreignKeys: [
        { column: "indicator", file: "qujian-indicators.csv", refers: "id" },
        { column: "area", file: "qujian-areas.csv", refers: "code" },
        { column: "source", file: "qujian-sources.csv", refers: "id" },
      ],
    },
    [...FIGURE, ...KIND, ...ORIGIN],
    rows,
  );
}
