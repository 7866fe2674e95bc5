import { LIGHT } from "../../charts/palette.ts";
import type { SpineMark, SpineModel, SpineRow } from "../../charts/spine-model.ts";
import type { PointLook, ScatterModel, ScatterSeries } from "./chart-types.ts";
import { padded } from "./padded.ts";
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
    series: padded([
      ...rows.flatMap((row, index) => stripSeries(row, y(index))),
      medianSeries(model, y),
      ...others.map((mark) => markSeries(mark, rows, y)),
      wordSeries(model, y),
      placeSeries(model, y),
    ]),
    notes: [],
  };
}

type Height = (index: number) => number;

/**
 * A row's span as a thin line and its middle half as a thicker one: lines, since not every program draws error bars, and
 * not so thick that they hide a mark where a program draws lines last.
 */
function stripSeries({ name, quartiles: [lower, , upper] }: SpineRow, y: number): readonly ScatterSeries[] {
  const strip = (from: number, to: number, width: number): ScatterSeries => ({
    name,
    color: LIGHT.peer,
    line: { width, dash: "solid" },
    list: [from, to].map((x) => ({ name, x, y })),
    points: new Map(),
  });
  return [strip(0, 1, 1), strip(lower, upper, 4)];
}

/** The median as a stroke across. */
function medianSeries({ rows, columns }: SpineModel, y: Height): ScatterSeries {
  return {
    name: columns.median,
    color: LIGHT.ink,
    list: rows.map(({ name, quartiles: [, median] }, index) => ({ name, x: median, y: y(index) })),
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
    keyed: true,
    marker: { symbol, size: own ? 11 : 8, color },
    list: rows.flatMap((row, index) =>
      row.marks
        .filter((mark) => mark.area === area)
        .map(({ at }) => ({ name: row.name, x: at, y: y(index) })),
    ),
    points: new Map(),
  };
}

/** Name, unit and period above the left end of each strip. */
function wordSeries({ rows, directions, columns }: SpineModel, y: Height): ScatterSeries {
  const text = ({ name, unit, when, polarity }: SpineRow) =>
    [`${polarity === "neutral" ? `${directions.neutral} ` : ""}${name}`, unit, when]
      .filter((part) => part !== "")
      .join(" · ");
  return textSeries(
    columns.indicator,
    rows,
    (row) => ({ label: { kind: "text", text: text(row) }, place: "right" }),
    0,
    y,
  );
}

/** Value and place above the right end. */
function placeSeries({ rows, columns }: SpineModel, y: Height): ScatterSeries {
  const text = ({ marks, place }: SpineRow) =>
    [marks.find(({ own }) => own)?.label, place].filter((part) => part !== undefined).join(" · ");
  return textSeries(
    columns.place,
    rows,
    (row) => ({ label: { kind: "text", text: text(row) }, place: "left", bold: true }),
    1,
    y,
  );
}

function textSeries(
  name: string,
  rows: readonly SpineRow[],
  look: (row: SpineRow) => PointLook,
  x: number,
  y: Height,
): ScatterSeries {
  return {
    name,
    color: LIGHT.ink,
    list: rows.map((row, index) => ({ name: row.name, x, y: y(index) + ABOVE })),
    points: new Map(rows.map((row, index) => [index, look(row)])),
  };
}
