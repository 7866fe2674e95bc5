import { READINGS, TITLE_KINDS } from "../../src/core/reading.ts";
import { nameOf } from "../../src/core/reference.ts";
import type { Observation } from "../../src/core/types.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import { TERMS } from "../../src/i18n/terms.ts";
import { TITLES } from "./titles.ts";
import type { Curated } from "../../src/curate/read.ts";
import { KIND } from "./figure-kinds.ts";
import type { FigureRow } from "./figure-kinds.ts";
import { inBoth, tableOf } from "./table.ts";
import type { Column, DownloadTable } from "./table.ts";

const FIGURE: readonly Column<FigureRow>[] = [
  { name: "id", title: TITLES.figureId, required: true, cell: ({ id }) => id },
  {
    name: "indicator",
    title: TITLES.indicatorId,
    required: true,
    cell: ({ figure }) => figure.indicator,
  },
  ...inBoth<FigureRow>(
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
  ...inBoth<FigureRow>("area_name", TITLES.areaName, ({ area }) => area?.name, true),
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
  ...inBoth<FigureRow>("unit", COLUMN_TERMS.unit, ({ unit }) => unit?.name, true),
];

const ORIGIN: readonly Column<FigureRow>[] = [
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
    name: "source_title_kind",
    title: ORIGIN_TERMS.titleKind,
    pattern: TITLE_KINDS.join("|"),
    cell: ({ source }) => source?.titleKind,
  },
  {
    name: "source_read_in",
    title: ORIGIN_TERMS.reading,
    pattern: READINGS.join("|"),
    cell: ({ source }) => source?.readIn,
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
  ...inBoth<FigureRow>("note", ORIGIN_TERMS.note, ({ figure }) => figure.note),
];

/** All figures, or those of one indicator. */
export type FiguresHead = Pick<DownloadTable, "file" | "title">;

/** One row a figure, source by source, with everything needed to read it without another file. */
export function observationsTable(
  curated: Curated,
  observations: readonly Observation[],
  head: FiguresHead,
): DownloadTable {
  const idOf = namedInTurn();
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  function* rows(): Generator<FigureRow> {
    for (const figure of observations) {
      const indicator = indicators.get(figure.indicator);
      const unit = indicator && units.get(indicator.unit);
      const area = areas.get(figure.area);
      const source = sources.get(figure.source);
      yield { id: idOf(figure), figure, indicator, unit, area, source, curated };
    }
  }
  return tableOf(
    {
      ...head,
      key: ["id"],
      foreignKeys: [
        { column: "indicator", file: "qujian-indicators.csv", refers: "id" },
        { column: "area", file: "qujian-areas.csv", refers: "code" },
        { column: "source", file: "qujian-sources.csv", refers: "id" },
      ],
    },
    [...FIGURE, ...KIND, ...ORIGIN],
    { length: observations.length, [Symbol.iterator]: rows },
  );
}

/**
 * Names figures as they come, those of one source together: a figure's name, and where its source has several under the
 * same key all but the first carry their number.
 */
export function namedInTurn(): (figure: Observation) => string {
  const seen = new Map<string, number>();
  let source: Observation["source"] | undefined;
  return (figure) => {
    if (figure.source !== source) seen.clear();
    source = figure.source;
    const name = nameOf(figure);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}|${String(count)}`;
  };
}
