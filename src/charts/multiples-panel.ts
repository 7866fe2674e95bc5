import { footLine, periodMarks, rules, upright, valueLines, valueWords } from "./axes.ts";
import type { PlotBox } from "./axes.ts";
import type { Figure, Item, Label, Point } from "./drawn.ts";
import { BOLD, textWidth } from "./parts.ts";
import { placeLabels } from "./scale.ts";
import type { AxisScale } from "./scale.ts";
import { symbolAt } from "./symbols.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import { dotsOf, lineInk, outlineOf, RING, ringAt } from "./trend-points.ts";
import type { Dot } from "./trend-points.ts";
import type { Look } from "./types.ts";
import { SMALL, TINY } from "./sizes.ts";

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
  const room = Math.max(1, Math.floor((right - left) / (textWidth("2020", TINY) + 14)));
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

/** All points of a line in a panel, each with its mark. */
export function panelDots(panel: string, line: TrendLine): readonly Dot[] {
  return dotsOf(line, `@${panel}`);
}

type Place = Pick<PanelBox, "panel" | "x" | "y">;

/** What is shown aside, below the lines. */
export function panelRings(
  { panel: { key: panel, trend }, x, y }: Place,
  { palette }: Look,
): readonly Figure[] {
  return trend.lines.flatMap((line) =>
    panelDots(panel, line)
      .filter(({ isAside }) => isAside)
      .map(({ key, point }) => {
        const ink = { fill: palette.surface, stroke: colorOf(line, palette), width: 1.2 };
        return ringAt(key, [x(point.x), y(point.value)], RING.panel, ink);
      }),
  );
}

function colorOf({ style }: TrendLine, { peer }: Look["palette"]): string {
  return style?.color ?? peer;
}

/** Lines cut at gaps and breaks. */
export function panelLines(
  { panel: { key: panel, trend }, x, y }: Place,
  { palette }: Look,
): readonly Figure[] {
  const place = (point: TrendPoint): Point => [x(point.x), y(point.value)];
  return trend.lines.flatMap((line): readonly Figure[] => {
    const { runs, style } = line;
    const color = colorOf(line, palette);
    const dots = panelDots(panel, line).filter(({ isAside }) => !isAside);
    const ink = lineInk(style, palette, 2);
    return [
      {
        name: lineKey(panel, line),
        outline: outlineOf(runs, place),
        ink,
        lit: { width: 3 },
        keepsPlace: true,
      },
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
}

/** From a point to its value. */
const BESIDE = 7;

/** The last point of each line, and the place of its last mark: of what is on no line only the year after it. */
function endsOf({ lines }: TrendModel) {
  return lines.flatMap(({ runs, aside }) => {
    const last = runs.at(-1)?.at(-1);
    if (!last) return [];
    const isNext = ({ x }: TrendPoint) => x > last.x && x <= last.x + 1;
    return [{ ...last, edge: aside.find(isNext)?.x ?? last.x }];
  });
}

/** What the last values need on the right of a plot. */
export function edgeOf(trend: TrendModel): number {
  return BESIDE + Math.max(1, ...endsOf(trend).map(({ label }) => textWidth(label, SMALL * BOLD)));
}

/** The last value of each line behind its marks, within the panel and apart from the other's. */
export function panelEnds({ panel, box, x, y }: PanelBox, { palette }: Look): readonly Label[] {
  const ends = endsOf(panel.trend).map(({ edge, value, label }) => {
    const [from, width] = [x(edge) + BESIDE, textWidth(label, SMALL * BOLD)];
    return { text: label, at: y(value), from, to: from + width };
  });
  const [one, other] = ends;
  const isApart = one && other && (one.to < other.from || other.to < one.from);
  const placed = isApart
    ? ends.map((end) => ({ ...end, placed: end.at }))
    : placeLabels(ends, SMALL + 2, box.top, box.bottom);
  return placed.map(({ text, from, placed: down }) => ({
    ...{ text, align: "left", color: palette.ink, size: SMALL, bold: true, halo: palette.surface },
    at: [from, down],
  }));
}
