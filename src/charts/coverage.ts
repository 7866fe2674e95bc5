import { grouped } from "../core/grouped.ts";
import type { Table } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { textColumn, wordsCell } from "../i18n/cells.ts";
import { pixelAxes, segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import type { CoverageMark, CoverageModel, CoverageRow } from "./coverage-model.ts";
import { classOf } from "./matrix.ts";
import { markOf } from "./marks.ts";
import { append, fitText, frame, textWidth } from "./parts.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

/** More districts than this are counted instead of marked one by one. */
const MOST_MARKED = 4;
const ROW = 24;
const NAME_ABOVE = 18;
const NARROW = 620;
const MARK = 7;
const LINE = 20;
const TITLE: Text = { zh: "数据覆盖", en: "Coverage" };

type Layout = ReturnType<typeof layOut>;

/** The newest years that fit stand in the drawing, all of them in the table. */
function layOut({ rows, years, areas }: CoverageModel, width: number) {
  const above = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, TYPE)));
  const left = above ? 0 : Math.min(longest + 14, width * 0.3);
  const marked = areas.length <= MOST_MARKED;
  const least = marked ? areas.length * (MARK + 2) + 4 : 24;
  const count = Math.max(1, Math.min(years.length, Math.floor((width - left) / least)));
  const step = (width - left) / count;
  const head = 2 * LINE + 4;
  const line = ROW + (above ? NAME_ABOVE : 0);
  const shown = years.slice(-count);
  const middle = (row: number) => head + row * line + (above ? NAME_ABOVE : 0) + ROW / 2;
  return { above, left, step, head, line, shown, marked, middle };
}

function height(model: CoverageModel, width: number): number {
  const { head, line } = layOut(model, width);
  return head + model.rows.length * line + 4;
}

function draw(model: CoverageModel, look: Look): Drawing {
  const layout = layOut(model, look.width);
  const { palette } = look;
  const rules = model.rows.map((_, row) => {
    const y = layout.head + row * layout.line;
    return [[0, y] as const, [look.width, y] as const] as const;
  });
  const places = layout.marked ? [] : countsOf(model, layout);
  return {
    marks: marksOf(model, layout, places),
    targets: targetsOf(model, layout),
    option: {
      ...frame(look),
      ...pixelAxes(look),
      series: [
        segments("rules", rules, { color: palette.line, width: 1 }),
        rowSeries(model, layout, look),
        words("names", nameWords(model, layout, look), TYPE),
        words("years", yearWords(layout, look), SMALL),
        words("legend", legendWords(model, layout, look), TYPE),
        layout.marked ? figureSeries(model, layout, look) : countSeries(model, places, layout, look),
      ],
    },
  };
}

function x({ left, step, shown }: Layout, year: number): number {
  return left + (shown.indexOf(year) + 0.5) * step;
}

function nameWords({ rows }: CoverageModel, layout: Layout, { width, palette }: Look): readonly Word[] {
  const { above, left, head, line, middle } = layout;
  return rows.map(({ name }, row) => ({
    text: fitText(name, (above ? width : left) - 10, TYPE),
    at: [2, above ? head + row * line + NAME_ABOVE / 2 + 2 : middle(row)],
    align: "left",
    color: palette.ink,
  }));
}

function rowSeries({ rows }: CoverageModel, layout: Layout, { width, palette }: Look) {
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

function yearWords(layout: Layout, { palette }: Look): readonly Word[] {
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

function legendWords(
  { areas, legend }: CoverageModel,
  { marked }: Layout,
  { width, palette }: Look,
): readonly Word[] {
  const parts = [
    ...(marked ? areas.map(({ name, glyph, color }) => ({ text: `${glyph} ${name}`, color })) : []),
    ...(marked ? [legend.sound, legend.weak].map((text) => ({ text, color: palette.muted })) : []),
  ];
  let left = 0;
  return parts.flatMap(({ text, color }): readonly Word[] => {
    const from = left;
    left += textWidth(text, TYPE) + 16;
    return from + textWidth(text, TYPE) > width ? [] : [{ text, at: [from, LINE / 2], align: "left", color }];
  });
}

/** A mark a figure, the districts side by side within a year; hollow where its source is weak. */
function figureSeries({ rows, areas }: CoverageModel, layout: Layout, { palette }: Look) {
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

type Count = {
  readonly key: string;
  readonly row: number;
  readonly year: number;
  readonly marks: readonly CoverageMark[];
};

function countsOf({ rows }: CoverageModel, { shown }: Layout): readonly Count[] {
  return rows.flatMap(({ key, marks }, row) =>
    [...grouped(marks, ({ year }) => year)]
      .filter(([year]) => shown.includes(year))
      .map(([year, own]) => ({ key: `${key}@${String(year)}`, row, year, marks: own })),
  );
}

function countSeries({ areas }: CoverageModel, counts: readonly Count[], layout: Layout, { palette }: Look) {
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

function marksOf(
  { rows, counted }: CoverageModel,
  { marked, shown }: Layout,
  counts: readonly Count[],
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>(rows.map(({ key, tip, href }) => [key, { tip, href }]));
  if (marked)
    for (const { marks: own } of rows)
      for (const mark of own) if (shown.includes(mark.year)) marks.set(mark.key, markOf(mark));
  for (const { key, row, year, marks: own } of counts) {
    const { name, href } = rows[row] as CoverageRow;
    marks.set(key, { tip: `${name} · ${String(year)} · ${counted(own.length)}`, href });
  }
  return marks;
}

function targetsOf(
  { rows }: CoverageModel,
  { marked, shown }: Layout,
): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { key, marks } of rows) {
    targets.set(key, [{ seriesId: "rows", name: key }]);
    for (const mark of marked ? marks.filter(({ year }) => shown.includes(year)) : []) {
      const target = { seriesId: "figures", name: mark.key };
      append(targets, mark.area, target);
      targets.set(mark.key, [target]);
    }
  }
  return targets;
}

/** A row an indicator, a column a year: which districts have a figure, each with the tier of its source. */
function table({ rows, years, areas, columns }: CoverageModel): Table {
  return {
    columns: [
      textColumn("topic", columns.topic),
      textColumn("indicator", columns.indicator),
      ...years.map((year) => textColumn(String(year), String(year))),
    ],
    rows: rows.map(({ key, topic, name, href, marks }) => ({
      key,
      cells: [
        wordsCell(topic),
        { ...wordsCell(name), href },
        ...years.map((year) =>
          wordsCell(
            areas
              .flatMap(({ area, name: who }) =>
                marks
                  .filter((mark) => mark.area === area && mark.year === year)
                  .map(({ label }) => `${who} ${label}`),
              )
              .join(" "),
          ),
        ),
      ],
    })),
  };
}

export const coverageChart: ChartDef<CoverageModel> = { title: TITLE, height, draw, table };
