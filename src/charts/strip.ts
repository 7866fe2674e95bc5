import type { Table, TableCell } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { markOf } from "./marks.ts";
import { textWidth } from "./parts.ts";
import { scaleOf } from "./scatter-layout.ts";
import type { ScatterLayout, ScatterScale } from "./scatter-layout.ts";
import type { ScatterEnd, ScatterModel } from "./scatter-model.ts";
import { nameSeries } from "./scatter-names.ts";
import { pointSeries, RADIUS, rangeSeries } from "./scatter-series.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { headOf, placeLines } from "./strip-lines.ts";
import type { StripLine } from "./strip-lines.ts";
import type { ChartDef, Drawing, Look, Mark } from "./types.ts";

/** A district on the one axis; what it can be, how it looks, and where it stands among the others in words. */
export type StripPoint = ScatterEnd & {
  readonly area: AreaCode;
  readonly name: string;
  readonly tip: string;
  /** Less than plainly comparable: drawn as an outline. */
  readonly hollow: boolean;
  readonly stands: string;
  readonly verdict: string;
  /** The look of a highlighted area; others are grey. */
  readonly color?: string;
  readonly symbol?: string;
};

export type StripModel = {
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own: string;
  readonly points: readonly StripPoint[];
  /** Quarters and what else the values are held against, each as a line across. */
  readonly lines: readonly StripLine[];
  /** Areas that are not drawn, and why. */
  readonly apart: readonly { readonly area: AreaCode; readonly name: string; readonly cell: TableCell }[];
  readonly columns: Record<"area" | "value" | "stands" | "verdict" | "source" | "none", string>;
};

const SIDE = 16;
const FOOT = 24;
/** Room above and below the dots for the names of the others, and for every two that are chosen. */
const AROUND = 20;
const NAME = 16;

type Swarm = {
  readonly scale: ScatterScale;
  readonly x: (value: number) => number;
  readonly points: readonly { readonly point: StripPoint; readonly up: number }[];
  /** How far the dots reach from the middle, in pixels. */
  readonly reach: number;
};

/** As near to the middle as the dots before leave room, in the order of their values. */
function swarmOf({ points }: StripModel, width: number, locale: Locale): Swarm {
  const asModel = scatterOf(points.map((point) => ({ point, up: 0 })));
  const scale = fitting(asModel, width - 2 * SIDE, locale);
  const x = (value: number) => SIDE + Math.max(0, Math.min(1, scale.share(value))) * (width - 2 * SIDE);
  const placed: {
    readonly point: StripPoint;
    readonly at: number;
    readonly up: number;
    readonly radius: number;
  }[] = [];
  for (const point of [...points].sort((a, b) => a.value - b.value)) {
    const at = x(point.value);
    const radius = RADIUS[point.color === undefined ? "other" : "own"] + 1;
    const isFree = (up: number) =>
      placed.every((other) => Math.hypot(at - other.at, up - other.up) >= radius + other.radius);
    let up = 0;
    for (let step = 0; !isFree(up); step += 1) up = (step % 2 === 0 ? 1 : -1) * Math.ceil((step + 1) / 2) * 2;
    placed.push({ point, at, up, radius });
  }
  const reach = Math.max(RADIUS.own, ...placed.map(({ up, radius }) => Math.abs(up) + radius));
  return { scale, x, reach, points: placed.map(({ point, up }) => ({ point, up })) };
}

function fitting(model: ScatterModel, room: number, locale: Locale): ScatterScale {
  for (let count = 7; count > 2; count -= 1) {
    const scale = scaleOf(model, "x", count, locale);
    const widest = Math.max(0, ...scale.ticks.map(({ text }) => textWidth(text, SMALL)));
    if (room / Math.max(1, scale.ticks.length - 1) >= widest + 14) return scale;
  }
  return scaleOf(model, "x", 2, locale);
}

/** The points with their places up and down as a second value: names and marks are drawn as a scatter's are. */
function scatterOf(points: readonly { readonly point: StripPoint; readonly up: number }[]): ScatterModel {
  const axis = { name: "", unit: "", own: "", mayLog: false, log: false };
  return {
    x: axis,
    y: axis,
    points: points.map(({ point, up }) => ({
      ...point,
      period: "undated" as never,
      periodLabel: "",
      x: point,
      y: { ...point, value: up, low: up, high: up },
    })),
    apart: [],
    columns: { area: "", period: "", verdict: "", source: "", none: "" },
  };
}

function height(model: StripModel, width: number, locale: Locale): number {
  if (model.points.length === 0) return 40;
  const named = model.points.filter(({ color }) => color !== undefined).length;
  const around = AROUND + NAME * Math.ceil(named / 2);
  return Math.ceil(headOf(model.lines, width) + FOOT + 2 * (swarmOf(model, width, locale).reach + around));
}

function draw(model: StripModel, look: Look): Drawing {
  const { palette, width, height: high, locale } = look;
  if (model.points.length === 0) {
    const none: Word = { text: model.columns.none, at: [0, 14], align: "left", color: palette.muted };
    return {
      marks: new Map(),
      targets: new Map(),
      series: [words("none", [none], TYPE)],
    };
  }
  const { scale, x, points } = swarmOf(model, width, locale);
  const [top, bottom] = [headOf(model.lines, width), high - FOOT];
  const middle = (top + bottom) / 2;
  const shown = scatterOf(points);
  const layout: ScatterLayout = {
    ...{ left: 0, right: width, top, bottom, scales: { x: scale, y: scale } },
    x,
    y: (up) => middle - up,
  };
  const numbers = scale.ticks.map(({ value, text }): Word => {
    const half = textWidth(text, SMALL) / 2;
    const at = Math.max(half, Math.min(x(value), width - half));
    return { text, at: [at, bottom + 13], align: "center", color: palette.muted };
  });
  const lines = placeLines(model.lines, width, x);
  const across = lines.map(({ at }) => [[at, top - 4], [at, bottom]] as const); // oxfmt-ignore
  return {
    marks: marksOf(model),
    targets: new Map(
      model.points.map(({ area, color }) => [
        area,
        [{ seriesId: color === undefined ? "other" : "own", name: area }],
      ]),
    ),
    series: [
      segments("axis", [[[SIDE, bottom], [width - SIDE, bottom]]], { color: palette.line, width: 1 }), // oxfmt-ignore
      segments("ticks", scale.ticks.map(({ value }) => [[x(value), bottom], [x(value), bottom + 4]]), { color: palette.muted, width: 1 }), // oxfmt-ignore
      words("numbers", numbers, SMALL),
      ...lines.map(({ strong }, index) => {
        const style = { color: palette.muted, width: 1, ...(!strong && { dash: [4, 4] }) };
        return segments(`line-${String(index)}`, across.slice(index, index + 1), style);
      }),
      words(
        "line-names",
        lines.map(({ label, labelAt, labelTop }) => ({
          ...{ text: label, align: "left" as const, color: palette.muted },
          at: [labelAt, labelTop] as const,
        })),
        SMALL,
      ),
      ...rangeSeries(shown, layout, look),
      pointSeries(shown, layout, look, "other"),
      pointSeries(shown, layout, look, "own"),
      ...nameSeries(shown, layout, look, across),
    ],
  };
}

/** From the lowest to the highest, as the keys go through them. */
function marksOf({ points }: StripModel): ReadonlyMap<string, Mark> {
  return new Map(
    [...points]
      .sort((a, b) => a.value - b.value)
      .map(({ area, tip, stands, facts }) => [
        area,
        markOf({ tip: [tip, ...(stands === "" ? [] : [stands])].join(" · "), facts, area }),
      ]),
  );
}

function table({ unit, own, points, apart, columns }: StripModel, locale: Locale): Table {
  const head = (of: string) => remarked(columns.value, of, locale);
  return {
    columns: [
      textColumn("area", columns.area),
      { ...numberColumn("value", head(unit)), ...(own !== unit && { file: head(own) }) },
      textColumn("stands", columns.stands),
      { ...textColumn("comparability", columns.verdict), prose: true },
      textColumn("source", columns.source),
    ],
    rows: [
      ...[...points]
        .sort((a, b) => b.value - a.value)
        .map(({ area, name, label, facts, stands, verdict }) => ({
          key: area,
          area,
          cells: [
            wordsCell(name),
            { text: label, ...facts },
            wordsCell(stands),
            wordsCell(verdict),
            wordsCell(facts.source ?? ""),
          ],
        })),
      ...apart.map(({ area, name, cell }) => ({
        key: area,
        area,
        cells: [
          wordsCell(name),
          cell,
          wordsCell(""),
          wordsCell(cell.verdict ?? ""),
          wordsCell(cell.source ?? ""),
        ],
      })),
    ],
  };
}

const TITLE: Text = { zh: "分布带", en: "Distribution" };

/** Where the values of all areas lie on one axis, a dot each, with what they are held against as lines. */
export const stripChart: ChartDef<StripModel> = { title: TITLE, height, draw, table };
