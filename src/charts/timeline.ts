import type { Table } from "../core/table.ts";
import type { AreaCode, Period, Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { REFORM_TERMS } from "../i18n/terms-reforms.ts";
import { linkCell, textColumn, wordsCell } from "../i18n/cells.ts";
import type { Locale } from "../i18n/text.ts";
import { segments, words } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Figure } from "./drawn.ts";
import { markOf } from "./marks.ts";
import { fitText, textWidth } from "./parts.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

type TimelineRow = {
  readonly key: string;
  readonly area?: AreaCode;
  readonly areaName: string;
  readonly name: string;
  /** Place in years; a year without a month is a span, since it may mean any of its months. */
  readonly from: number;
  readonly to: number;
  readonly since: Period;
  /** The date as it is known: 2018年6月, 2020年. */
  readonly date: string;
  readonly color: string;
  /** Address of its record. */
  readonly href?: string;
  readonly tip: string;
};

export type TimelineModel = { readonly rows: readonly TimelineRow[] };

const HEAD = 24;
const EDGE = 16;
const ROW = 26;
/** At least so many years, so that a bar as long as one leaves room for its name. */
const SPAN = 2;
const WORDS = {
  date: REFORM_TERMS.start,
  area: COLUMN_TERMS.area,
  name: REFORM_TERMS.case,
} satisfies Record<string, Text>;

function height({ rows }: TimelineModel): number {
  return HEAD + rows.length * ROW + 8;
}

function draw(model: TimelineModel, look: Look): Drawing {
  const { rows } = model;
  const { palette } = look;
  const years = yearsOf(model, look.width);
  const placed = placedRows(model, years, look);
  const grid = years.all.map(
    (year) => [[years.x(year), HEAD] as const, [years.x(year), look.height] as const] as const,
  );
  return {
    marks: new Map(rows.map((row) => [row.key, markOf(row)])),
    targets: new Map(rows.map(({ key }) => [key, [{ seriesId: "spans", name: key }]])),
    series: [
      segments("grid", grid, { color: palette.line, width: 1 }),
      spanSeries(placed, look),
      // A name opens what its mark opens.
      {
        ...words(
          "names",
          placed.map(({ word }) => word),
          TYPE,
        ),
        silent: false,
      },
      words(
        "years",
        years.named.map((year) => ({
          text: String(year),
          at: [years.x(year + 0.5), HEAD / 2] as const,
          align: "center" as const,
          color: palette.muted,
        })),
        SMALL,
      ),
    ],
  };
}

type Years = ReturnType<typeof yearsOf>;

/** The years of the axis with their places, and those that have room for their names. */
function yearsOf({ rows }: TimelineModel, width: number) {
  const first = Math.floor(Math.min(...rows.map(({ from }) => from)));
  const last = Math.max(Math.ceil(Math.max(...rows.map(({ to }) => to))), first + SPAN);
  const x = (year: number) => EDGE + ((year - first) / (last - first)) * (width - 2 * EDGE);
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.max(1, Math.ceil((textWidth("0000", SMALL) + 10) / (x(first + 1) - x(first))));
  return { x, all, named: all.slice(0, -1).filter((_, index) => index % every === 0) };
}

/** Each span with its words behind it, or before it where there is more room. */
function placedRows({ rows }: TimelineModel, { x }: Years, { width, palette }: Look) {
  return rows.map((row, index) => {
    const y = HEAD + (index + 0.5) * ROW;
    const [start, end] = [x(row.from), x(row.to)];
    const text = namedOnce(row);
    const room = { right: width - end - 12, left: start - 12 };
    const toRight = textWidth(text, TYPE) <= room.right || room.right >= room.left;
    const word = {
      text: fitText(text, toRight ? room.right : room.left, TYPE),
      at: [toRight ? end + 10 : start - 10, y] as const,
      align: toRight ? ("left" as const) : ("right" as const),
      color: palette.ink,
      name: row.key,
    };
    return { row, y, start, end, word };
  });
}

/** 福田区数字政府 begins with its area already. */
function namedOnce({ areaName, name }: TimelineRow): string {
  return name.startsWith(areaName) ? name : `${areaName} ${name}`;
}

function spanSeries(placed: ReturnType<typeof placedRows>, { palette }: Look) {
  const figures = placed.map(({ row, y, start, end }): Figure => ({
    name: row.key,
    outline: rectAt([(start + end) / 2, y], Math.max(end - start, 8), 10),
    ink: { fill: row.color, opacity: 0.9 },
    lit: { stroke: palette.ink, width: 2 },
  }));
  return drawn("spans", 4, figures);
}

function table({ rows }: TimelineModel, locale: Locale): Table {
  return {
    columns: (["date", "area", "name"] as const).map((column) => textColumn(column, WORDS[column][locale])),
    rows: rows.map(({ key, area, since, date, areaName, name, href }) => ({
      key,
      ...(area && { area }),
      cells: [{ text: date, value: since }, wordsCell(areaName), linkCell(name, href)],
    })),
  };
}

export const timelineChart: ChartDef<TimelineModel> = {
  title: { zh: "时间线", en: "Timeline" },
  height,
  draw,
  table,
};
