import { memberPaint } from "../../../charts/member-colors.ts";
import { fitText, textWidth } from "../../../charts/parts.ts";
import { chartOf } from "../../../charts/plot.ts";
import type { Plot } from "../../../charts/plot.ts";
import { SMALL, TYPE } from "../../../charts/sizes.ts";
import { spansLayout } from "../../../charts/spans.ts";
import type { SpanRow, SpansModel } from "../../../charts/spans.ts";
import { stackLayout } from "../../../charts/stack-layout.ts";
import type { StackModel } from "../../../charts/stack-layout.ts";
import type { Look } from "../../../charts/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import { titleShape } from "./shapes.ts";
import { MAP_SCALE } from "./slide.ts";
import type { SlideShape } from "./shapes.ts";

/** More rows than this cannot be read on one slide, and stand in the table alone. */
const MOST_ROWS = 24;
/** Few rows are not pulled apart further than this many times their usual height. */
const LOOSE = 1.5;

type IndexPlot = Extract<Plot, { readonly kind: "stack" | "spans" }>;

export function isOfIndex(plot: Plot): plot is IndexPlot {
  return plot.kind === "stack" || plot.kind === "spans";
}

/** Whether a picture of an index has a slide of its own: its rows are there and can be read on one. */
export function isDrawn({ model: { rows } }: IndexPlot): boolean {
  return rows.length > 0 && rows.length <= MOST_ROWS;
}

/** How large few rows are drawn, in points for each pixel of the drawing; and many, which are as small as a map. */
const LARGEST = 1.6;

/** How large a picture of an index is drawn: as large as lets all its rows stand in a box. */
export function indexScale(
  plot: IndexPlot,
  box: { readonly width: number; readonly height: number },
  locale: Locale,
) {
  const highAt = (scale: number) => scale * chartOf(plot).height(box.width / scale, locale);
  let scale = LARGEST;
  while (scale > MAP_SCALE && highAt(scale) > box.height) scale -= 0.05;
  return Math.max(scale, MAP_SCALE);
}

/** What scores are made up of, or the places of all draws, as shapes that can be recoloured and are named by what they say. */
export function indexShapes(plot: IndexPlot, look: Look): readonly SlideShape[] {
  const room = (usual: number) => ({ ...look, height: Math.min(look.height, usual * LOOSE) });
  return plot.kind === "stack"
    ? stackShapes(plot.model, room(plot.chart.height(plot.model, look.width, look.locale)))
    : spansShapes(plot.model, room(plot.chart.height(plot.model, look.width, look.locale)));
}

function stackShapes(model: StackModel, look: Look): readonly SlideShape[] {
  const { palette } = look;
  const { key, names, left, bars, x, y, thick } = stackLayout(model, look);
  const paints = model.members.map((_, at) => memberPaint(palette, at));
  const ends = model.rows.map((_, at) =>
    Math.max(...bars.filter(({ row }) => row === at).map(({ to }) => x(to))),
  );
  return [
    ...key.parts.flatMap(({ text, sign, at, x: start, y: line }): readonly SlideShape[] => [
      box(text, [start, line - 6], 12, 12, paints[at]?.fill ?? palette.peer),
      titleShape(text, [start + sign, line], TYPE, palette.ink),
    ]),
    ...bars.flatMap(({ row, member, from, to }): readonly SlideShape[] => {
      const { name = "", label = "", parts = [] } = model.rows[row] ?? {};
      const said =
        member === undefined ? label : `${model.members[member] ?? ""} ${parts[member]?.label ?? ""}`;
      const width = Math.max(0.5, x(to) - x(from) - 1);
      const number = member === undefined ? "" : String(member + 1);
      const paint = member === undefined ? undefined : paints[member];
      const bar = box(
        `${name} · ${said}`,
        [x(from), y(row) - thick / 2],
        width,
        thick,
        paint?.fill ?? palette.peer,
      );
      if (!paint || width < textWidth(number, SMALL) + 6) return [bar];
      return [bar, centred(number, [(x(from) + x(to)) / 2, y(row)], paint.ink)];
    }),
    ...model.rows.flatMap(({ label }, row) => [
      titleShape(fitText(names[row] ?? "", left - 8, TYPE), [0, y(row)], TYPE, palette.ink),
      titleShape(label, [(ends[row] ?? 0) + 6, y(row)], TYPE, palette.ink),
    ]),
  ];
}

function spansShapes(model: SpansModel, look: Look): readonly SlideShape[] {
  const { palette, width } = look;
  const { key, top, left, x, y, ticks, bottom } = spansLayout(model, look);
  const across = (row: SpanRow, at: number, which: "all" | "usual", thick: number, color: string) => {
    const { from, to, label } = row[which];
    if (from === to) return [];
    return [
      box(
        `${row.name} · ${model.words[which]} ${label}`,
        [x(from), y(at) - thick / 2],
        x(to) - x(from),
        thick,
        color,
      ),
    ];
  };
  const dot = (name: string, from: number, to: number, line: number): SlideShape => ({
    kind: from === to ? "ellipse" : "rect",
    name,
    ...{ x: from - 5.5, y: line - 5.5, width: to - from + 11, height: 11 },
    fill: palette.classes[3],
  });
  const sign = (kind: "base" | "usual" | "all", text: string, start: number, line: number): SlideShape => {
    if (kind === "base") return dot(text, start + 12, start + 12, line);
    const [thick, color] = kind === "usual" ? [8, palette.peer] : [1.5, palette.muted];
    return box(text, [start, line - thick / 2], 24, thick, color);
  };
  return [
    ...ticks.flatMap((place): readonly SlideShape[] => [
      { kind: "line", name: "—", from: [x(place), top], to: [x(place), bottom], color: palette.line },
      centred(String(place), [x(place), top - 8], palette.muted),
    ]),
    ...key.parts.flatMap(({ kind, text, sign: wide, x: start, y: line }) => [
      sign(kind, text, start, line),
      titleShape(text, [start + wide, line], TYPE, palette.muted),
    ]),
    ...model.rows.flatMap((row, at): readonly SlideShape[] => [
      ...across(row, at, "all", 1.5, palette.muted),
      ...across(row, at, "usual", 8, palette.peer),
      dot(`${row.name} · ${model.words.base} ${row.base.label}`, x(row.base.from), x(row.base.to), y(at)),
      titleShape(fitText(row.name, left - 8, TYPE), [0, y(at)], TYPE, palette.ink),
      {
        ...{
          kind: "words",
          name: row.usual.label,
          text: row.usual.label,
          at: [width, y(at)],
          align: "right",
        },
        ...{ width: textWidth(row.usual.label, TYPE) + 8, size: TYPE, color: palette.ink },
      },
    ]),
  ];
}

function box(
  name: string,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
  fill: string,
): SlideShape {
  return { kind: "rect", name, x, y, width, height, fill };
}

function centred(text: string, at: readonly [number, number], color: string): SlideShape {
  return {
    ...{ kind: "words", name: text, text, at, align: "center" },
    ...{ width: textWidth(text, SMALL) + 8, size: SMALL, color },
  };
}
