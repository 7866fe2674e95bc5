import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import type { Locale } from "../i18n/text.ts";
import { pixelAxes, segments, words } from "./canvas.ts";
import { placesOn } from "./dumbbell-scale.ts";
import { markOf } from "./marks.ts";
import { fitText, frame, textWidth } from "./parts.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

export type DumbbellEnd = { readonly value: number; readonly label: string; readonly facts: CellFacts };

export type DumbbellRow = {
  readonly key: string;
  readonly area?: AreaCode;
  readonly name: string;
  /** Absent for a single value. */
  readonly before?: DumbbellEnd;
  readonly after: DumbbellEnd;
  readonly color: string;
  readonly tip: string;
};

/** Rows that share a unit and so an axis. */
export type DumbbellGroup = {
  readonly unit: string;
  readonly log: boolean;
  /** Ends of the axis, where the values themselves do not give them: 0 to 100 for shares. */
  readonly ends?: readonly [number, number];
  readonly rows: readonly DumbbellRow[];
};

export type DumbbellModel = { readonly groups: readonly DumbbellGroup[] };

const LEGEND = 24;
const HEAD = 22;
const ROW = 46;
const FOOT = 26;
const WORDS = {
  before: { zh: "之前", en: "Before" },
  after: { zh: "之后", en: "After" },
  name: { zh: "项目", en: "Case" },
  unit: { zh: "单位", en: "Unit" },
  log: { zh: "对数刻度", en: "log scale" },
} satisfies Record<string, Text>;

function height({ groups }: DumbbellModel): number {
  const needed = groups.reduce((sum, { rows }) => sum + HEAD + rows.length * ROW + FOOT, legendRoom(groups));
  return Math.max(needed, LEGEND);
}

/** What is hollow and what is full needs saying only where both stand. */
function legendRoom(groups: readonly DumbbellGroup[]): number {
  return groups.some(({ rows }) => rows.some(({ before }) => before)) ? LEGEND : 0;
}

function draw({ groups }: DumbbellModel, look: Look): Drawing {
  const { palette, width, locale } = look;
  const ends = groups.flatMap(({ rows }) =>
    rows.flatMap(({ before, after }) => [...(before ? [before] : []), after]),
  );
  const side = Math.min(width * 0.36, Math.max(24, ...ends.map(({ label }) => textWidth(label, TYPE) + 14)));
  const blocks = layOut(groups).map((block) => ({
    ...block,
    ...placesOn(block.group, side, width - side, look),
  }));
  const rows = blocks.flatMap(({ group, top, x }) =>
    group.rows.map((row, index) => {
      const y = top + HEAD + index * ROW + 30;
      const [from, to] = [row.before && x(row.before.value), x(row.after.value)];
      return { row, y, from, to, toRight: from === undefined || to >= from };
    }),
  );
  const label = (end: DumbbellEnd, right: boolean) => ({
    formatter: () => fitText(end.label, side - 12, TYPE),
    position: right ? "right" : "left",
  });
  const dots = {
    type: "scatter",
    z: 4,
    symbolSize: 11,
    label: { show: true, color: palette.ink, fontSize: TYPE },
  };
  return {
    marks: new Map(rows.map(({ row }) => [row.key, markOf({ ...row, facts: row.after.facts })])),
    targets: new Map(rows.map(({ row: { key } }) => [key, [{ seriesId: "after", name: key }]])),
    option: {
      ...frame(look),
      ...pixelAxes(look),
      series: [
        segments(
          "grid",
          blocks.flatMap(({ group, ticks, top }) =>
            group.rows.flatMap((_, index) =>
              ticks.map(({ at }) => {
                const y = top + HEAD + index * ROW + 30;
                return [[at, y - 10] as const, [at, y + 12] as const] as const;
              }),
            ),
          ),
          { color: palette.line, width: 1 },
        ),
        segments(
          "tracks",
          rows.flatMap(({ from, to, y }) =>
            from === undefined ? [] : [[[from, y] as const, [to, y] as const] as const],
          ),
          { color: palette.muted, width: 2 },
        ),
        {
          ...dots,
          id: "before",
          silent: true,
          data: rows.flatMap(({ row, from, y, toRight }) =>
            from === undefined || !row.before
              ? []
              : [
                  {
                    value: [from, y],
                    label: label(row.before, !toRight),
                    itemStyle: { color: palette.surface, borderColor: row.color, borderWidth: 2 },
                  },
                ],
          ),
        },
        {
          ...dots,
          id: "after",
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 3 } },
          data: rows.map(({ row, to, y, toRight }) => ({
            name: row.key,
            value: [to, y],
            itemStyle: { color: row.color },
            label: { ...label(row.after, toRight), fontWeight: "bold" },
          })),
        },
        words(
          "names",
          rows.map(({ row, y }) => ({
            text: fitText(row.name, width - 4, TYPE),
            at: [0, y - 20] as const,
            align: "left" as const,
            color: palette.ink,
          })),
          TYPE,
        ),
        words(
          "scales",
          [
            ...(rows.some(({ from }) => from !== undefined) ? [legendWord(locale, palette.muted)] : []),
            ...blocks.flatMap(({ group, top, bottom, ticks }) => [
              {
                text: group.log ? `${group.unit} · ${WORDS.log[locale]}` : group.unit,
                at: [width, top + 10] as const,
                align: "right" as const,
                color: palette.muted,
              },
              ...ticks.map(({ at, text }) => ({
                text,
                at: [at, bottom + 9] as const,
                align: "center" as const,
                color: palette.muted,
              })),
            ]),
          ],
          SMALL,
        ),
      ],
    },
  };
}

function legendWord(locale: Locale, color: string) {
  const text = `○ ${WORDS.before[locale]}    ● ${WORDS.after[locale]}`;
  return { text, at: [0, 10] as const, align: "left" as const, color };
}

function layOut(groups: readonly DumbbellGroup[]) {
  let top = legendRoom(groups);
  return groups.map((group) => {
    const block = { group, top, bottom: top + HEAD + group.rows.length * ROW };
    top = block.bottom + FOOT;
    return block;
  });
}

function table({ groups }: DumbbellModel, locale: Locale): Table {
  const columns = [
    textColumn("name", WORDS.name[locale]),
    numberColumn("before", WORDS.before[locale]),
    numberColumn("after", WORDS.after[locale]),
    textColumn("unit", WORDS.unit[locale]),
  ];
  const rows = groups.flatMap(({ unit, rows: own }) =>
    own.map(({ key, name, before, after, area }) => ({
      key,
      ...(area && { area }),
      cells: [wordsCell(name), before ? endCell(before) : NO_CELL, endCell(after), wordsCell(unit)],
    })),
  );
  return { columns, rows };
}

function endCell({ label, facts }: DumbbellEnd) {
  return { text: label, ...facts };
}

export const dumbbellChart: ChartDef<DumbbellModel> = {
  title: { zh: "前后对比", en: "Before and after" },
  height,
  draw,
  table,
};
