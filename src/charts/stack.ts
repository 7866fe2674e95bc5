import type { Table } from "../core/table.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Figure } from "./drawn.ts";
import { markOf } from "./marks.ts";
import { memberPaint } from "./member-colors.ts";
import { append, fitText, textWidth } from "./parts.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { stackHeight, stackKey, stackLayout, STACK_ROW } from "./stack-layout.ts";
import type { StackBar, StackModel } from "./stack-layout.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

function draw(model: StackModel, look: Look): Drawing {
  const { palette, width } = look;
  if (model.rows.length === 0) {
    const none: Word = { text: model.none, at: [0, 20], align: "left", color: palette.muted };
    return {
      marks: new Map(),
      targets: new Map(),
      series: [words("none", [none], TYPE)],
    };
  }
  const { key, top, names, left, bars, x, y, bottom, thick } = stackLayout(model, look);
  const ends = endsOf(model, bars).map(x);
  const inks = [undefined, ...model.members.map((_, at) => memberPaint(palette, at).ink)];
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    series: [
      rowSeries(model, left, y, ends, look),
      barSeries(bars, x, y, thick, look),
      segments("zero", [[[x(0), top], [x(0), bottom]]], { color: palette.line, width: 1 }), // oxfmt-ignore
      keySeries(key, look),
      words("key", key.parts.map(({ text, sign, x: at, y: line }): Word => ({ text, at: [at + sign, line], align: "left", color: palette.ink })), TYPE), // oxfmt-ignore
      words("names", names.map((text, row): Word => ({ text: fitText(text, left - 8, TYPE), at: [0, y(row)], align: "left", color: palette.ink })), TYPE), // oxfmt-ignore
      words("scores", model.rows.map(({ label }, row): Word => ({ text: label, at: [Math.min((ends[row] ?? 0) + 6, width - textWidth(label, TYPE)), y(row)], align: "left", color: palette.ink, bold: true })), TYPE), // oxfmt-ignore
      words("numbers", bars.flatMap(({ member, from, to, row }): readonly Word[] => {
            const text = String((member ?? -1) + 1);
            const room = x(to) - x(from);
            if (member === undefined || room < textWidth(text, SMALL) + 6) return [];
            return [{ text, at: [(x(from) + x(to)) / 2, y(row)], align: "center", color: inks[member + 1] ?? palette.ink }]; // oxfmt-ignore
          }), SMALL), // oxfmt-ignore
    ],
  };
}

/** How far each row's bars reach; one pass, since of thousands of areas there are tens of thousands of bars. */
function endsOf({ rows }: StackModel, bars: readonly StackBar[]): readonly number[] {
  const ends = rows.map(() => Number.NEGATIVE_INFINITY);
  for (const { row, to } of bars) ends[row] = Math.max(ends[row] ?? to, to);
  return ends;
}

/** The names can be pointed at, and open what the score is made of. */
function rowSeries(
  model: StackModel,
  left: number,
  y: (row: number) => number,
  ends: readonly number[],
  { palette }: Look,
) {
  const figures = model.rows.map(({ area, label }, row): Figure => {
    const wide = (ends[row] ?? left) + textWidth(label, TYPE) + 8;
    return {
      ...{ name: area, outline: rectAt([wide / 2, y(row)], wide, STACK_ROW - 4) },
      ...{ ink: { fill: palette.surface }, lit: { fill: palette.land } },
    };
  });
  return drawn("rows", 0, figures);
}

function barSeries(
  bars: readonly StackBar[],
  x: (value: number) => number,
  y: (row: number) => number,
  thick: number,
  { palette }: Look,
) {
  const figures = bars.map(({ key, from, to, row, member }): Figure => {
    // A hair of surface keeps neighbours apart.
    const wide = Math.max(0.5, x(to) - x(from) - 1);
    return {
      ...{ name: key, outline: rectAt([(x(from) + x(to)) / 2, y(row)], wide, thick) },
      ink: { fill: member === undefined ? palette.peer : memberPaint(palette, member).fill },
      lit: { opacity: 0.75 },
    };
  });
  return drawn("bars", 2, figures);
}

function keySeries({ parts }: ReturnType<typeof stackLayout>["key"], { palette }: Look) {
  const swatches = parts.map(({ at, x, y }) => ({
    ...{ outline: rectAt([x + 6, y], 12), ink: { fill: memberPaint(palette, at).fill } },
  }));
  return drawn("swatches", 2, swatches, true);
}

/** Each area's score and then its parts, as the keys go through them. */
function marksOf({ rows }: StackModel): ReadonlyMap<string, Mark> {
  return new Map(
    rows.flatMap((row): readonly (readonly [string, Mark])[] => [
      [row.area, markOf(row)],
      ...row.parts.map(
        ({ member, tip, facts }) =>
          [stackKey(row.area, member), markOf({ tip, facts, area: row.area })] as const,
      ),
    ]),
  );
}

function targetsOf({ rows }: StackModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, parts } of rows) {
    append(targets, area, { seriesId: "rows", name: area });
    for (const { member } of parts) {
      const name = stackKey(area, member);
      append(targets, name, { seriesId: "bars", name });
    }
  }
  return targets;
}

function table({ members, rows, columns }: StackModel): Table {
  const isParted = rows.some(({ parts }) => parts.length > 0);
  const named = isParted ? members : [];
  return {
    columns: [
      numberColumn("place", columns.place),
      textColumn("area", columns.area),
      numberColumn("score", columns.score),
      ...named.map((name, at) => numberColumn(`part-${String(at + 1)}`, `${String(at + 1)} ${name}`)),
    ],
    rows: rows.map(({ area, name, place, rank, lastRank, label, facts, parts }) => ({
      key: area,
      area,
      cells: [
        { text: place, value: rank, last: lastRank },
        wordsCell(name),
        { text: label, ...facts },
        ...named.map((_, at) => {
          const part = parts.find(({ member }) => member === at);
          return part ? { text: part.label, ...part.facts } : NO_CELL;
        }),
      ],
    })),
  };
}

/** Scores in the order of their places, each as a bar of what its members add to it. */
export const stackChart: ChartDef<StackModel> = {
  title: { zh: "得分构成", en: "Make-up of the scores" },
  height: stackHeight,
  draw,
  table,
};
