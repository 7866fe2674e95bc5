import { BEFORE } from "../../charts/dumbbell.ts";
import type { DumbbellEnd, DumbbellGroup } from "../../charts/dumbbell.ts";
import { dumbbellTicks } from "../../charts/dumbbell-scale.ts";
import { LIGHT } from "../../charts/palette.ts";
import { decimalStep } from "../../core/interval.ts";
import { decimalsOf } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";
import type { BarModel, ChartModel, Label, PointLook, ScatterModel, ScatterSeries } from "./chart-types.ts";
import { labelOf } from "./label.ts";
import { padded } from "./padded.ts";
import { numberFormat } from "./number-format.ts";

/** A value's words stand this far above its row. */
const ABOVE = 0.36;

/**
 * Before and after as a scatter for each unit: a row a figure, hollow before, full after, with its name above. Where
 * nothing stands before, the values are bars.
 */
export function dumbbellModels(groups: readonly DumbbellGroup[], locale: Locale): readonly ChartModel[] {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) =>
      group.rows.some(({ before }) => before) || group.log
        ? pairModel(group, locale)
        : singleModel(group, locale),
    );
}

/** Single values as bars with a colour each. */
function singleModel({ unit, rows, ends }: DumbbellGroup, locale: Locale): BarModel {
  const { indicator } = TERMS;
  return {
    kind: "bar",
    title: unit,
    unit,
    head: indicator[locale],
    categories: rows.map(({ name }) => name),
    axis: { min: ends?.[0] ?? 0, ...(ends && { max: ends[1] }), format: numberFormat(0), hidden: true },
    series: [
      {
        name: unit,
        color: LIGHT.peer,
        values: rows.map(({ after }) => after.value),
        points: new Map(
          rows.map(({ after, color }, index) => [
            index,
            { color, label: labelOf(after.label, after.value), place: "end" as const },
          ]),
        ),
      },
    ],
    notes: [],
  };
}

function pairModel(group: DumbbellGroup, locale: Locale): ScatterModel {
  const { unit, rows, log } = group;
  const marks = dumbbellTicks(group, 4, locale);
  const [min = 0, max = 1] = [marks[0], marks.at(-1)];
  const step = log ? undefined : Math.abs((marks[1] ?? max) - min);
  const decimals = Math.max(0, ...marks.map((mark) => decimalsOf(decimalStep(mark))));
  return {
    kind: "scatter",
    title: unit,
    unit,
    rows: rows.length,
    axis: {
      ...{ min, max },
      ...(step !== undefined && { step }),
      format: numberFormat(decimals),
      ...(log && { log: true }),
    },
    series: padded([
      ...rows.map((row, index) => rowSeries(row, rows.length - index, locale)),
      namesOf(group, min, locale),
    ]),
    notes: [],
  };
}

function rowSeries(
  { name, before, after, color }: DumbbellGroup["rows"][number],
  y: number,
  locale: Locale,
): ScatterSeries {
  const toRight = before === undefined || after.value >= before.value;
  const ends = [...(before ? [before] : []), after];
  // A number format of a scatter's label is not drawn by every program for the value along the width.
  const look = (end: DumbbellEnd): PointLook => ({
    marker: { symbol: "circle", size: 8, color, ...(end === before && { hollow: true }) },
    // Not every program draws the hollow mark.
    label: { kind: "text", text: end === before ? `${BEFORE[locale]} ${end.label}` : end.label },
    place: (end === after) === toRight ? "right" : "left",
    ...(end === after && { bold: true }),
  });
  return {
    name,
    color,
    line: { width: 1.5, dash: "solid" },
    marker: { symbol: "circle", size: 8, color },
    list: ends.map((end) => ({ name, x: end.value, y })),
    points: new Map(ends.map((end, index) => [index, look(end)])),
  };
}

/** The names of the rows as points without a mark at the left edge, since a scatter has no names of its own. */
function namesOf({ rows }: DumbbellGroup, left: number, locale: Locale): ScatterSeries {
  const label = (text: string): Label => ({ kind: "text", text });
  return {
    name: TERMS.indicator[locale],
    color: "#000000",
    list: rows.map(({ name }, index) => ({ name, x: left, y: rows.length - index + ABOVE })),
    points: new Map(rows.map(({ name }, index) => [index, { label: label(name), place: "right" }])),
  };
}
