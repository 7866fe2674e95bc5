import type { Table, TableCell, TableColumn } from "../core/table.ts";
import { textColumn, wordsCell } from "../i18n/cells.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { words } from "./canvas.ts";
import { markOf } from "./marks.ts";
import { layOutScatter } from "./scatter-layout.ts";
import type { ScatterAxis, ScatterEnd, ScatterModel } from "./scatter-model.ts";
import { nameSeries } from "./scatter-names.ts";
import { frameSeries, medianSeries, pointSeries, rangeSeries } from "./scatter-series.ts";
import { TYPE } from "./sizes.ts";
import type { ChartDef, Drawing, Look, Mark } from "./types.ts";

function height({ points }: ScatterModel, width: number): number {
  return points.length === 0 ? 40 : Math.round(Math.min(Math.max(width * 0.62, 280), 520));
}

function draw(model: ScatterModel, look: Look): Drawing {
  const { points, columns } = model;
  if (points.length === 0) {
    const none = words(
      "none",
      [{ text: columns.none, at: [0, 14], align: "left", color: look.palette.muted }],
      TYPE,
    );
    return { marks: new Map(), targets: new Map(), series: [none] };
  }
  const layout = layOutScatter(model, look);
  return {
    marks: marksOf(model),
    targets: new Map(
      points.map(({ area, color }) => [
        area,
        [{ seriesId: color === undefined ? "other" : "own", name: area }],
      ]),
    ),
    series: [
      ...frameSeries(model, layout, look),
      ...medianSeries(model, layout, look),
      ...rangeSeries(model, layout, look),
      pointSeries(model, layout, look, "other"),
      pointSeries(model, layout, look, "own"),
      ...nameSeries(model, layout, look),
    ],
  };
}

/** From left to right, as the keys go through them; a point opens the figure of the upright axis. */
function marksOf({ points }: ScatterModel): ReadonlyMap<string, Mark> {
  return new Map(
    [...points]
      .sort((a, b) => a.x.value - b.x.value)
      .map(({ area, tip, y, period }) => [area, markOf({ tip, facts: y.facts, area, period })]),
  );
}

function table({ x, y, points, apart, columns }: ScatterModel, locale: Locale): Table {
  const end = ({ label, facts }: ScatterEnd): TableCell => ({ text: label, ...facts });
  const source = ({ name }: ScatterAxis) => remarked(columns.source, name, locale);
  return {
    columns: [
      textColumn("area", columns.area),
      textColumn("period", columns.period),
      valueColumn("x", x, locale),
      valueColumn("y", y, locale),
      { ...textColumn("comparability", columns.verdict), prose: true },
      textColumn("x-source", source(x)),
      textColumn("y-source", source(y)),
    ],
    rows: [
      ...points.map((point) => ({
        key: point.area,
        area: point.area,
        cells: [
          wordsCell(point.name),
          { text: point.periodLabel, value: point.period },
          end(point.x),
          end(point.y),
          wordsCell(point.verdict),
          wordsCell(point.x.facts.source ?? ""),
          wordsCell(point.y.facts.source ?? ""),
        ],
      })),
      ...apart.map(({ area, name, why, x: across, y: up }) => ({
        key: area,
        area,
        cells: [
          wordsCell(name),
          wordsCell(""),
          across,
          up,
          wordsCell(why),
          wordsCell(across.source ?? ""),
          wordsCell(up.source ?? ""),
        ],
      })),
    ],
  };
}

function valueColumn(id: "x" | "y", { name, unit, own }: ScatterAxis, locale: Locale): TableColumn {
  const head = (of: string) => (of === "" ? name : remarked(name, of, locale));
  return { id, numeric: true, label: head(unit), ...(own !== unit && { file: head(own) }) };
}

export const scatterChart: ChartDef<ScatterModel> = {
  title: COLUMN_TERMS.scatter,
  height,
  stretches: true,
  draw,
  table,
};
