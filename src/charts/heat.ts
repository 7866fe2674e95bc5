import type { Table } from "../core/table.ts";
import { numberColumn, textColumn, unitCell, wordsCell } from "../i18n/cells.ts";
import { segments, words } from "./canvas.ts";
import { heatLayout } from "./heat-layout.ts";
import type { HeatModel } from "./heat-model.ts";
import { cellSeries, cellWords, headWords, outlines, keySeries, keyWords, rowSeries, rowWords, sparkSeries } from "./heat-series.ts"; // oxfmt-ignore
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

function height(model: HeatModel, width: number): number {
  return heatLayout(model, width).bottom + 4;
}

/** Everything stands at its pixel, as in a table: a row an indicator, a column a district. */
function draw(model: HeatModel, look: Look): Drawing {
  const layout = heatLayout(model, look.width);
  const { palette } = look;
  const rules = layout.bands.map(({ top }) => [[0, top] as const, [look.width, top] as const] as const);
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    series: [
      segments("rules", rules, { color: palette.line, width: 1 }),
      keySeries(layout, look),
      words("key", keyWords(layout, look), TYPE),
      words("head", headWords(model, layout, look), TYPE),
      rowSeries(layout, look),
      words("names", rowWords(layout, look), TYPE),
      cellSeries(layout, look),
      outlines(layout, look),
      ...sparkSeries(model, layout, look),
      words("values", cellWords(layout, look, "value"), TYPE),
      words("below", cellWords(layout, look, "below"), SMALL),
    ],
  };
}

function marksOf({ rows }: HeatModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const row of rows) {
    marks.set(row.key, {
      tip: `${row.name} · ${row.verdict}${row.why === "" ? "" : ` · ${row.why}`}`,
      href: row.href,
    });
    for (const cell of row.cells)
      marks.set(cell.key, markOf({ ...cell, ...(row.period && { period: row.period }) }));
  }
  return marks;
}

function targetsOf({ rows }: HeatModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const row of rows) {
    targets.set(row.key, [{ seriesId: "rows", name: row.key }]);
    for (const { key, area } of row.cells) {
      const target = { seriesId: "cells", name: key };
      append(targets, area, target);
      targets.set(key, [target]);
    }
  }
  return targets;
}

function table({ rows, areas, columns, polarities }: HeatModel): Table {
  return {
    columns: [
      textColumn("indicator", columns.indicator),
      textColumn("topic", columns.topic),
      textColumn("unit", columns.unit),
      textColumn("period", columns.period),
      textColumn("direction", columns.direction),
      textColumn("verdict", columns.verdict),
      ...areas.flatMap(({ area, name }) => [
        numberColumn(area, name),
        numberColumn(`${area}-rank`, `${name} ${columns.rank}`),
      ]),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        { ...wordsCell(row.name), href: row.href },
        wordsCell(row.topic),
        unitCell(row.unit, row.own),
        row.period === undefined ? { text: row.when } : { text: row.when, value: row.period },
        wordsCell(polarities[row.polarity]),
        wordsCell(row.verdict),
        ...row.cells.flatMap(({ label, below, compares, place, rank, lastRank, facts }) => [
          { ...facts, text: label, ...(!compares && below !== "" && { below }) },
          rank === undefined
            ? { text: "" }
            : { text: place, value: rank, ...(lastRank !== undefined && { last: lastRank }) },
        ]),
      ],
    })),
  };
}

export const heatChart: ChartDef<HeatModel> = {
  title: { zh: "热力表", en: "Heat table" },
  height,
  draw,
  table,
};
