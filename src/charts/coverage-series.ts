import { grouped } from "../core/grouped.ts";
import type { Word } from "./canvas.ts";
import { MARK, NAME_ABOVE, ROW } from "./coverage-layout.ts";
import type { CoverageLayout } from "./coverage-layout.ts";
import type { CoverageMark, CoverageModel } from "./coverage-model.ts";
import { classOf } from "./matrix.ts";
import { fitText, textWidth } from "./parts.ts";
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
  return {
    id: "rows",
    type: "scatter",
    symbol: "rect",
    z: 1,
    symbolSize: [wide, high - 2],
    itemStyle: { color: palette.surface, opacity: 1 },
    emphasis: { itemStyle: { color: palette.land } },
    data: rows.map(({ key }, row) => ({
      name: key,
      value: [wide / 2, above ? head + row * line + NAME_ABOVE / 2 + 1 : middle(row)],
    })),
  };
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
  return {
    id: "figures",
    type: "scatter",
    z: 3,
    symbolSize: MARK,
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    data: rows.flatMap(({ marks }, row) =>
      marks
        .filter(({ year }) => shown.includes(year))
        .map(({ key, area, year, sound }) => {
          const at = areas.findIndex((one) => one.area === area);
          const { color = palette.ink, symbol = "circle" } = areas[at] ?? {};
          const dx = (at - (areas.length - 1) / 2) * (MARK + 2);
          return {
            name: key,
            value: [x(layout, year) + dx, middle(row)],
            symbol,
            itemStyle: {
              color: sound ? color : palette.surface,
              borderColor: color,
              borderWidth: 1.5,
              opacity: 1,
            },
          };
        }),
    ),
  };
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
  return {
    id: "figures",
    type: "scatter",
    symbol: "rect",
    z: 3,
    symbolSize: [Math.max(layout.step - 2, 1), ROW - 4],
    label: { show: true, fontSize: SMALL },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    data: counts.map(({ key, row, year, marks }) => {
      const at = classOf(marks.length, areas.length);
      return {
        name: key,
        value: [x(layout, year), layout.middle(row)],
        itemStyle: { color: palette.classes[at], opacity: 1 },
        label: { formatter: () => String(marks.length), color: palette.onClasses[at] },
      };
    }),
  };
}
