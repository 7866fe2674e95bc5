import type { Table, TableCell } from "../core/table.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../i18n/cells.ts";
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { SpineMark, SpineModel } from "./spine-model.ts";
import { keyOf, markSeries, spineTops, stripSeries, wordSeries } from "./spine-series.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

function height(model: SpineModel, width: number): number {
  return (spineTops(model, width).at(-1) ?? 0) + 4;
}

function draw(model: SpineModel, look: Look): Drawing {
  return {
    marks: new Map<string, Mark>(
      model.rows.flatMap((row) =>
        row.marks.map(({ area, tip, facts }) => [
          keyOf(row, { area }),
          markOf({ tip, facts, period: row.period }),
        ]),
      ),
    ),
    targets: targetsOf(model),
    series: [
      stripSeries(model, look),
      wordSeries(model, look),
      markSeries(model, look, false),
      markSeries(model, look, true),
    ],
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
  return {
    columns: [
      ...TEXTS.map((id) => textColumn(id, columns[id])),
      ...[...areas].map(([code, name]) => numberColumn(code, name)),
      ...NUMBERS.map((id) => numberColumn(id, columns[id])),
    ],
    rows: rows.map(
      ({ key, name, unit, own, period, when, polarity, marks, place, rank, lastRank, spread }) => ({
        key,
        cells: [
          wordsCell(name),
          unitCell(unit, own),
          { text: when, value: period },
          wordsCell(polarities[polarity]),
          ...[...areas.keys()].map((code) => markCell(marks.find(({ area }) => area === code))),
          { text: place, value: rank, last: lastRank },
          ...spread,
        ],
      }),
    ),
  };
}

const TEXTS = ["indicator", "unit", "period", "direction"] as const;
const NUMBERS = ["place", "lowest", "lower", "median", "upper", "highest"] as const;

function markCell(mark: SpineMark | undefined): TableCell {
  return mark ? { text: mark.label, ...mark.facts } : NO_CELL;
}

export const spineChart: ChartDef<SpineModel> = {
  title: { zh: "位置图", en: "Spine" },
  height,
  draw,
  table,
};
