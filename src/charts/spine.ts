import { append, frame } from "./parts.ts";
import type { SpineModel } from "./spine-model.ts";
import { keyOf, markSeries, stripSeries, wordSeries } from "./spine-series.ts";
import type { ChartDef, Drawing, Look, Mark, Table, Target } from "./types.ts";

/** Everything stands at its pixel: both axes run over the box, so that words, strips and marks share one measure. */
function draw(model: SpineModel, look: Look): Drawing {
  const { width, height } = look;
  const axis = { type: "value", show: false };
  return {
    marks: new Map<string, Mark>(
      model.rows.flatMap((row) =>
        row.marks.map((mark) => [keyOf(row, mark), { tip: mark.tip, period: row.period }] as const),
      ),
    ),
    targets: targetsOf(model),
    option: {
      ...frame(look),
      grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: { ...axis, min: 0, max: width },
      yAxis: { ...axis, min: 0, max: height, inverse: true },
      series: [
        stripSeries(model, look),
        wordSeries(model, look),
        markSeries(model, look, false),
        markSeries(model, look, true),
      ],
    },
  };
}

function targetsOf({ rows }: SpineModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const row of rows)
    for (const mark of row.marks) {
      const target = { seriesId: mark.own ? "own" : "others", name: keyOf(row, mark) };
      append(targets, mark.area, target);
      targets.set(keyOf(row, mark), [target]);
    }
  return targets;
}

function table({ rows, columns, polarities }: SpineModel): Table {
  const areas = new Map(rows.flatMap(({ marks }) => marks.map(({ area, name }) => [area, name] as const)));
  const text = (label: string) => ({ label, numeric: false });
  const number = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      ...[columns.indicator, columns.unit, columns.period, columns.direction].map(text),
      ...[...areas.values()].map(number),
      ...[columns.place, columns.lowest, columns.lower, columns.median, columns.upper, columns.highest].map(
        number,
      ),
    ],
    rows: rows.map(({ key, name, unit, when, polarity, marks, place, spread }) => ({
      key,
      cells: [
        name,
        unit,
        when,
        polarities[polarity],
        ...[...areas.keys()].map((code) => marks.find(({ area }) => area === code)?.label ?? "—"),
        place,
        ...spread,
      ],
    })),
  };
}

export const spineChart: ChartDef<SpineModel> = {
  title: { zh: "位置图", en: "Spine" },
  draw,
  table,
};
