import { BOUNDARIES, COVERAGES, SAMPLES } from "../../src/core/conditions.ts";
import { STATUSES } from "../../src/core/types.ts";
import type { Area, Indicator, Observation, Source, Text, Unit } from "../../src/core/types.ts";
import type { Curated } from "../../src/curate/read.ts";
import { statusText } from "../../src/i18n/status.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import { inBoth } from "./table.ts";
import type { Column } from "./table.ts";

/** A figure with all that its row says of it. */
export type FigureRow = {
  readonly id: string;
  readonly figure: Observation;
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
  readonly area: Area | undefined;
  readonly source: Source | undefined;
  readonly curated: Curated;
};

/** What a figure was counted on, and what is known against it. */
const CONDITIONS: readonly Column<FigureRow>[] = [
  {
    name: "boundary",
    title: { zh: "区划", en: "Boundaries" },
    pattern: BOUNDARIES.join("|"),
    cell: ({ figure }) => figure.boundary,
  },
  {
    name: "coverage",
    title: { zh: "覆盖范围", en: "Coverage" },
    pattern: COVERAGES.join("|"),
    cell: ({ figure }) => figure.coverage,
  },
  {
    name: "sample",
    title: { zh: "抽样", en: "Sample" },
    pattern: SAMPLES.join("|"),
    cell: ({ figure }) => figure.sample,
  },
  flag("superseded", { zh: "已被取代", en: "Superseded" }, ({ superseded }) => superseded),
  flag("period_disputed", { zh: "时期存疑", en: "Period disputed" }, ({ periodDisputed }) => periodDisputed),
  flag("disputed", { zh: "核对存疑", en: "In doubt under a cross-check" }, ({ disputed }) => disputed),
  flag("set_aside", { zh: "列为备选", en: "Another goes first" }, ({ prefer }) => prefer === false),
];

function flag(
  name: string,
  title: Text,
  is: (figure: Observation) => boolean | undefined,
): Column<FigureRow> {
  return {
    name,
    title,
    datatype: "boolean",
    required: true,
    cell: ({ figure }) => String(is(figure) === true),
  };
}

/** What a figure is besides its value: bound, status, basis, conditions, vintage and definition. */
export const KIND: readonly Column<FigureRow>[] = [
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
    pattern: STATUSES.join("|"),
    cell: ({ figure, indicator }) => (statusText(figure.status, indicator) ? figure.status : undefined),
  },
  {
    name: "basis",
    title: ORIGIN_TERMS.basis,
    required: true,
    pattern: "stated|inferred",
    cell: ({ figure }) => figure.basis,
  },
  ...inBoth<FigureRow>(
    "basis_note",
    { zh: "时期推定依据", en: "What the period is inferred from" },
    ({ figure }) => figure.basisNote,
  ),
  ...inBoth<FigureRow>("scope", ORIGIN_TERMS.scope, ({ figure }) => figure.scope),
  { name: "vintage", title: { zh: "修订口径编号", en: "Vintage id" }, cell: ({ figure }) => figure.vintage },
  ...inBoth<FigureRow>(
    "vintage_name",
    ORIGIN_TERMS.vintage,
    ({ figure, curated }) => curated.vintages.find(({ id }) => id === figure.vintage)?.name,
  ),
  {
    name: "vintage_inferred",
    title: { zh: "修订口径系推定", en: "Vintage inferred" },
    datatype: "boolean",
    cell: ({ figure }) =>
      figure.vintage === undefined ? undefined : String(figure.vintageInferred === true),
  },
  ...CONDITIONS,
  {
    name: "variant",
    title: { zh: "定义编号", en: "Definition id" },
    cell: ({ figure }) => figure.variant,
  },
  ...inBoth<FigureRow>(
    "variant_name",
    ORIGIN_TERMS.variant,
    ({ figure, indicator }) => indicator?.variants?.find(({ id }) => id === figure.variant)?.name,
  ),
];
