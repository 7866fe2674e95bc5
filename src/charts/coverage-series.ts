import { grouped } from "../core/grouped.ts";
import type { Word } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Figure, Item } from "./drawn.ts";
import { MARK, NAME_ABOVE, ROW } from "./coverage-layout.ts";
import type { CoverageLayout } from "./coverage-layout.ts";
import type { CoverageMark, CoverageModel } from "./coverage-model.ts";
import { classOf } from "./matrix.ts";
import { fitText, textWidth } from "./parts.ts";
import { symbolAt } from "./symbols.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

function x({ left, step, shown }: CoverageLayout, year: number): number {
  return left + (shown.indexOf(year) + 0.5) * step;
}

export function nameWords(
  { rows }: CoverageModel,
  layout: CoverageLayout,
  { width, palette }: Look,
): readonly Word[] {
  const { above, left, head, line, middle } = layout;
  return rows.map(({ name }, row) => ({
    text: fitText(name, (above ? width : left) - 10, TYPE),
    at: [2, above ? head + row * line + NAME_ABOVE / 2 + 2 : middle(row)],
    align: "left",
    color: palette.ink,
  }));
}

export function rowSeries({ rows }: CoverageModel, layout: CoverageLayout, { width, palette }: Look) {
  const { above, left, head, line, middle } = layout;
  const [wide, high] = above ? [width, NAME_ABOVE] : [Math.max(left - 4, 1), ROW];
  const figures = rows.map(({ key }, row): Figure => {
    const y = above ? head + row * line + NAME_ABOVE / 2 + 1 : middle(row);
    return {
      ...{ name: key, outline: rectAt([wide / 2, y], wide, high - 2) },
      ...{ ink: { fill: palette.surface }, lit: { fill: palette.land } },
    };
  });
  return drawn("rows", 1, figures);
}

export function yearWords(layout: CoverageLayout, { palette }: Look): readonly Word[] {
  const { shown, step, head } = layout;
  const every = Math.max(1, Math.ceil((textWidth("2020", SMALL) + 6) / step));
  return shown
    .filter((_, index) => (shown.length - 1 - index) % every === 0)
    .map((year) => ({
      text: String(year),
      at: [x(layout, year), head - 12],
      align: "center",
      color: palette.muted,
    }));
}

export function keyWords({ key }: CoverageLayout, { palette }: Look): readonly Word[] {
  return key.parts.flatMap(({ text, glyph, sign, x, y }): readonly Word[] => [
    ...(glyph ? [{ text: glyph.text, at: [x, y] as const, align: "left" as const, color: glyph.color }] : []),
    { text, at: [x + sign, y], align: "left", color: palette.muted },
  ]);
}

/** A mark a figure, the districts side by side within a year; hollow where its source is weak. */
export function figureSeries({ rows, areas }: CoverageModel, layout: CoverageLayout, { palette }: Look) {
  const { shown, middle } = layout;
  const figures = rows.flatMap(({ marks }, row) =>
    marks
      .filter(({ year }) => shown.includes(year))
      .map(({ key, area, year, sound }): Figure => {
        const column = areas.findIndex((one) => one.area === area);
        const { color = palette.ink, symbol } = areas[column] ?? {};
        const dx = (column - (areas.length - 1) / 2) * (MARK + 2);
        const at = [x(layout, year) + dx, middle(row)] as const;
        return {
          ...{ name: key, outline: symbolAt(symbol, at, MARK), about: at },
          ink: { fill: sound ? color : palette.surface, stroke: color, width: 1.5 },
          lit: { stroke: palette.ink, width: 2 },
        };
      }),
  );
  return drawn("figures", 3, figures);
}

export type Count = {
  readonly key: string;
  readonly row: number;
  readonly year: number;
  readonly marks: readonly CoverageMark[];
};

export function countsOf({ rows }: CoverageModel, { shown }: CoverageLayout): readonly Count[] {
  return rows.flatMap(({ key, marks }, row) =>
    [...grouped(marks, ({ year }) => year)]
      .filter(([year]) => shown.includes(year))
      .map(([year, own]) => ({ key: `${key}@${String(year)}`, row, year, marks: own })),
  );
}

export function countSeries(
  { areas }: CoverageModel,
  counts: readonly Count[],
  layout: CoverageLayout,
  { palette }: Look,
) {
  const [wide, high] = [Math.max(layout.step - 2, 1), ROW - 4];
  const items = counts.flatMap(({ key: name, row, year, marks }): readonly Item[] => {
    const shade = classOf(marks.length, areas.length);
    const at = [x(layout, year), layout.middle(row)] as const;
    return [
      {
        ...{ name, outline: rectAt(at, wide, high), ink: { fill: palette.classes[shade] ?? palette.land } },
        lit: { stroke: palette.ink, width: 2 },
      },
      {
        name,
        text: String(marks.length),
        at,
        align: "center",
        color: palette.onClasses[shade] ?? palette.ink,
        size: SMALL,
      },
    ];
  });
  return drawn("figures", 3, items);
}
