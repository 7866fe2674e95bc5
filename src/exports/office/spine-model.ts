import { LIGHT } from "../../charts/palette.ts";
import type { SpineMark, SpineModel, SpineRow } from "../../charts/spine-model.ts";
import type { PointLook, ScatterModel, ScatterSeries } from "./chart-types.ts";
import { numberFormat } from "./number-format.ts";

/** Words stand this far above their strip. */
const ABOVE = 0.4;

/**
 * Where a district stands among its peers, a row an indicator, all on one scale from 0, the worst, to 1, the best: the
 * span as a thin line, the middle half as a thick one, the median as a stroke, a series of marks a district.
 */
export function spineModel(model: SpineModel): ScatterModel {
  const { rows, directions } = model;
  const y = (index: number) => rows.length - index;
  const areas = new Map(rows.flatMap(({ marks }) => marks.map((mark) => [mark.area, mark] as const)));
  const others = [...areas.values()].sort((a, b) => Number(a.own) - Number(b.own));
  return {
    kind: "scatter",
    title: "",
    unit: `← ${directions.worse}  ${directions.better} →`,
    rows: rows.length,
    axis: { min: 0, max: 1, step: 0.5, format: numberFormat(1), hidden: true },
    series: [
      spanSeries(model, y),
      quartileSeries(model, y),
      ...others.map((mark) => markSeries(mark, rows, y)),
      wordSeries(model, y),
      placeSeries(rows, y),
    ],
    notes: [],
  };
}

type Height = (index: number) => number;

function spanSeries({ rows }: SpineModel, y: Height): ScatterSeries {
  return {
    name: "0–1",
    color: LIGHT.peer,
    list: rows.map(({ name }, index) => ({ name, x: 0, y: y(index) })),
    spans: { minus: rows.map(() => 0), plus: rows.map(() => 1), width: 1 },
    points: new Map(),
  };
}

function quartileSeries({ rows, columns }: SpineModel, y: Height): ScatterSeries {
  return {
    name: columns.median,
    color: LIGHT.peer,
    list: rows.map(({ name, quartiles }, index) => ({ name, x: quartiles[1], y: y(index) })),
    spans: {
      minus: rows.map(({ quartiles: [lower, median] }) => median - lower),
      plus: rows.map(({ quartiles: [, median, upper] }) => upper - median),
      width: 6,
    },
    stroke: 0.16,
    points: new Map(),
  };
}

function markSeries(
  { area, name, color, symbol, own }: SpineMark,
  rows: readonly SpineRow[],
  y: Height,
): ScatterSeries {
  return {
    name,
    color,
    marker: { symbol, size: own ? 10 : 7, color },
    list: rows.flatMap((row, index) =>
      row.marks
        .filter((mark) => mark.area === area)
        .map(({ at }) => ({ name: row.name, x: at, y: y(index) })),
    ),
    points: new Map(),
  };
}

/** Name, unit and period above the left end of each strip. */
function wordSeries({ rows, directions }: SpineModel, y: Height): ScatterSeries {
  const text = ({ name, unit, when, polarity }: SpineRow) =>
    [`${polarity === "neutral" ? `${directions.neutral} ` : ""}${name}`, unit, when]
      .filter((part) => part !== "")
      .join(" · ");
  return textSeries(rows, (row) => ({ label: { kind: "text", text: text(row) }, place: "right" }), 0, y);
}

/** Value and place above the right end. */
function placeSeries(rows: readonly SpineRow[], y: Height): ScatterSeries {
  const text = ({ marks, place }: SpineRow) =>
    [marks.find(({ own }) => own)?.label, place].filter((part) => part !== undefined).join(" · ");
  return textSeries(
    rows,
    (row) => ({ label: { kind: "text", text: text(row) }, place: "left", bold: true }),
    1,
    y,
  );
}

function textSeries(
  rows: readonly SpineRow[],
  look: (row: SpineRow) => PointLook,
  x: number,
  y: Height,
): ScatterSeries {
  return {
    name: " ",
    color: LIGHT.ink,
    list: rows.map(({ name }, index) => ({ name, x, y: y(index) + ABOVE })),
    points: new Map(rows.map((row, index) => [index, look(row)])),
  };
}
