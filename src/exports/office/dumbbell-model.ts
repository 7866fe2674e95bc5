import type { DumbbellEnd, DumbbellGroup } from "../../charts/dumbbell.ts";
import { dumbbellTicks } from "../../charts/dumbbell-scale.ts";
import { decimalStep } from "../../core/interval.ts";
import { decimalsOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Label, PointLook, ScatterModel, ScatterSeries } from "./chart-types.ts";
import { labelOf } from "./label.ts";
import { numberFormat } from "./number-format.ts";

/** A value's words stand this far above its row. */
const ABOVE = 0.36;

/** Before and after as a scatter for each unit: a row a figure, hollow before, full after, with its name above. */
export function dumbbellModels(groups: readonly DumbbellGroup[], locale: Locale): readonly ScatterModel[] {
  return groups.filter(({ rows }) => rows.length > 0).map((group) => groupModel(group, locale));
}

function groupModel(group: DumbbellGroup, locale: Locale): ScatterModel {
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
    series: [...rows.map((row, index) => rowSeries(row, rows.length - index)), namesOf(group, min)],
    notes: [],
  };
}

function rowSeries({ name, before, after, color }: DumbbellGroup["rows"][number], y: number): ScatterSeries {
  const toRight = before === undefined || after.value >= before.value;
  const ends = [...(before ? [before] : []), after];
  const look = (end: DumbbellEnd): PointLook => ({
    marker: { symbol: "circle", size: 8, color, ...(end === before && { hollow: true }) },
    label: labelOf(end.label, end.value),
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
function namesOf({ rows }: DumbbellGroup, left: number): ScatterSeries {
  const label = (text: string): Label => ({ kind: "text", text });
  return {
    name: " ",
    color: "#000000",
    list: rows.map(({ name }, index) => ({ name, x: left, y: rows.length - index + ABOVE })),
    points: new Map(rows.map(({ name }, index) => [index, { label: label(name), place: "right" }])),
  };
}
