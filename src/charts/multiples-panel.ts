import { footLine, periodMarks, rules, upright, valueLines, valueWords } from "./axes.ts";
import type { PlotBox } from "./axes.ts";
import type { Figure, Item, Label, Point } from "./drawn.ts";
import { BOLD, textWidth } from "./parts.ts";
import { placeLabels } from "./scale.ts";
import type { AxisScale } from "./scale.ts";
import { symbolAt } from "./symbols.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import { dotsOf, outlineOf, ringAt } from "./trend-points.ts";
import type { Dot } from "./trend-points.ts";
import type { Look } from "./types.ts";
import { SMALL, TINY, TYPE } from "./sizes.ts";

export type Panel = { readonly key: string; readonly title: string; readonly trend: TrendModel };

/** Where one panel stands with its plot, in pixels, and its scales. */
export type PanelBox = {
  readonly panel: Panel;
  readonly scale: AxisScale;
  readonly span: readonly [number, number];
  readonly left: number;
  readonly width: number;
  readonly box: PlotBox;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
};

export function lineKey(panel: string, { area }: TrendLine): string {
  return `${panel}/${area}`;
}

/** Values, the years of all panels below each with as many between as have room, and breaks. */
export function panelFrame({ panel, scale, span, box, x, y }: PanelBox, look: Look): readonly Item[] {
  const { left, right } = box;
  const [from, to] = span;
  const room = Math.max(1, Math.floor((right - left + 8) / (textWidth("2020", TINY) + 14)));
  const every = Math.max(1, Math.ceil((to - from + 1) / room));
  const years = Array.from({ length: to - from + 1 }, (_, index) => to - index).filter(
    (_, index) => index % every === 0,
  );
  const breaks = panel.trend.breaks.map((one) => upright(x(one.x), box));
  return [
    ...valueLines(scale, box, y, look),
    ...valueWords(scale, box, y, TINY, look),
    ...footLine(box, look),
    ...periodMarks(years.map((one) => ({ x: x(one), label: String(one) })), box, TINY, look), // oxfmt-ignore
    ...rules(breaks, { stroke: look.palette.muted, dash: [3, 3] }),
  ];
}

function keyAt(panel: string, { area }: TrendLine, { period }: TrendPoint): string {
  return `${pointKey(area, period)}@${panel}`;
}

/** All points of a line in a panel, each with its mark. */
export function panelDots(panel: string, line: TrendLine): readonly Dot[] {
  return dotsOf(line, `@${panel}`);
}

/** Lines cut at gaps and breaks, below them what is shown aside. */
export function panelLines(
  { panel: { key: panel, trend }, x, y }: PanelBox,
  { palette }: Look,
): readonly Figure[] {
  const place = (point: TrendPoint): Point => [x(point.x), y(point.value)];
  const colorOf = ({ style }: TrendLine) => style?.color ?? palette.peer;
  const asides = trend.lines.flatMap((line) =>
    panelDots(panel, line)
      .filter(({ isAside }) => isAside)
      .map(({ key, point }) => {
        const ink = { fill: palette.surface, stroke: colorOf(line), width: 1.2, opacity: 0.8 };
        return ringAt(key, place(point), 5, ink);
      }),
  );
  const lines = trend.lines.flatMap((line): readonly Figure[] => {
    const { runs, style } = line;
    const color = colorOf(line);
    const dots = panelDots(panel, line).filter(({ isAside }) => !isAside);
    const dash = style && style.dash !== "solid" ? { dash: style.dash } : {};
    const ink = { stroke: color, width: 2, join: "bevel", ...dash } as const;
    return [
      { name: lineKey(panel, line), outline: outlineOf(runs, place), ink, lit: { width: 3 } },
      ...dots.map(({ key, point }) => {
        const at = place(point);
        return {
          name: key,
          outline: symbolAt(style?.symbol, at, 5),
          ink: { fill: color },
          lit: {},
          about: at,
        };
      }),
    ];
  });
  return [...asides, ...lines];
}
/** From a point to the middle of its value, and how near that may come to the top and bottom of the panel. */
const AWAY = 11;
const HIGHEST = -4;
const LOWEST = 6;

/**
 * The last value of each line above its point, or below where the line comes down to it or stands at the top; kept within
 * the panel and apart from the other's.
 */
export function panelEnds(panel: PanelBox, { palette }: Look): readonly Label[] {
  const { box, x, y } = panel;
  const { key, trend } = panel.panel;
  const [highest, lowest] = [box.top + HIGHEST, box.bottom - LOWEST];
  const ends = trend.lines.flatMap((line) => {
    const [before, last] = line.runs.at(-1)?.slice(-2) ?? [];
    const end = last ?? before;
    if (!end) return [];
    const from = y(end.value);
    const isBelow = (last && before && before.value > last.value) || from - AWAY < highest;
    const at = isBelow && from + AWAY <= lowest ? from + AWAY : from - AWAY;
    const half = textWidth(end.label, SMALL * BOLD) / 2;
    return [{ name: keyAt(key, line, end), text: end.label, at, x: x(end.x), half }];
  });
  const [one, other] = ends;
  const isApart = one && other && Math.abs(one.x - other.x) > one.half + other.half;
  const placed = isApart
    ? ends.map((end) => ({ ...end, placed: Math.max(end.at, highest) }))
    : placeLabels(ends, TYPE + 2, highest, lowest);
  return placed.map(({ name, text, x: middle, half, placed: down }) => ({
    ...{ name, text, align: "center", color: palette.ink, size: SMALL, bold: true, halo: palette.surface },
    at: [Math.max(Math.min(middle, box.right + 8 - half), box.left + half), down],
  }));
}
