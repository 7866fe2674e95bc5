import { drawn } from "./drawn.ts";
import type { DrawnSeries, Figure, Ink, Outline, Point } from "./drawn.ts";
import { symbolAt } from "./symbols.ts";
import type { TrendLayout } from "./trend-layout.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import type { Look, Target } from "./types.ts";

/** Where lines and their points are found, and below them what is shown aside: lit up, it stays there. */
export const LINES = "lines";
export const RINGS = "rings";
const PEERS = "peers";

type Place = (point: TrendPoint) => Point;

/** Runs as one shape, not joined to each other. */
export function outlineOf(runs: TrendLine["runs"], place: Place): Outline {
  return { lines: runs.map((run) => run.map(place)), isOpen: true };
}

/** How an area's line is drawn: in its own colour and dash. */
export function lineInk(style: TrendLine["style"], { peer }: Look["palette"], width: number): Ink {
  const { color = peer, dash = "solid" } = style ?? {};
  return { stroke: color, width, ...(dash !== "solid" && { dash }), join: "bevel" };
}

/** A point that is not joined to others: a ring. */
export function ringAt(name: string, at: Point, size: number, ink: Ink): Figure {
  return { name, outline: { cx: at[0], cy: at[1], r: size / 2 }, ink, lit: {}, about: at };
}

/** A point with a mark; `isOff` where no line leads to it. */
export type Dot = {
  readonly key: string;
  readonly point: TrendPoint;
  readonly isAside: boolean;
  readonly isOff: boolean;
};

/** All points of a line, each with its key. */
export function dotsOf({ area, runs, aside }: TrendLine, panel = ""): readonly Dot[] {
  const keyOf = ({ period }: TrendPoint) => pointKey(area, period) + panel;
  return [
    ...runs.flatMap((run) =>
      run.map((point) => ({ key: keyOf(point), point, isAside: false, isOff: run.length === 1 })),
    ),
    ...aside.map((point, index) => ({
      ...{ key: `${keyOf(point)}#${String(index)}`, point, isAside: true, isOff: true },
    })),
  ];
}

/** The points of a line that have marks: all of a highlighted one, and of another those that are on no line. */
function markedOf(line: TrendLine): readonly Dot[] {
  return dotsOf(line).filter(({ isAside, isOff }) => line.style || (isOff && !isAside));
}

/** A district lights up its line, and what is on none; a point with a mark lights up that too. */
export function litBy(
  seriesId: string,
  line: string | undefined,
  dots: readonly Dot[],
): { readonly whole: readonly Target[]; readonly each: ReadonlyMap<string, readonly Target[]> } {
  const targetOf = ({ key, isAside }: Dot): Target => ({ seriesId: isAside ? RINGS : seriesId, name: key });
  const off = dots.filter(({ isOff }) => isOff);
  const whole = [...(line === undefined ? [] : [{ seriesId, name: line }]), ...off.map(targetOf)];
  const each = dots.map((dot) => [dot.key, dot.isOff ? whole : [...whole, targetOf(dot)]] as const);
  return { whole, each: new Map(each) };
}

/** A ring is wider than the mark that may stand in it, so that it is seen around that. */
export const RING = { trend: 9, panel: 8 } as const;

/** Grey lines below what they are held against; over both what is shown aside, and the highlighted lines. */
export function lineSeries({ lines }: TrendModel, layout: TrendLayout, look: Look): readonly DrawnSeries[] {
  const own = lines.filter((line) => seriesOf(line) === LINES);
  const below = lines.filter((line) => seriesOf(line) === PEERS);
  const sorted = [...below.filter(({ style }) => !style), ...below.filter(({ style }) => style)];
  return [
    drawn(PEERS, 2, sorted.flatMap((line) => figuresOf(line, layout, look))), // oxfmt-ignore
    drawn(RINGS, 3, lines.flatMap((line) => ringsOf(line, layout, look))), // oxfmt-ignore
    drawn(LINES, 4, own.flatMap((line) => figuresOf(line, layout, look))), // oxfmt-ignore
  ];
}

function seriesOf({ style, beside }: TrendLine): string {
  return style && !beside ? LINES : PEERS;
}

function ringsOf(line: TrendLine, { x, y }: TrendLayout, { palette }: Look): readonly Figure[] {
  const ink = { fill: palette.surface, stroke: line.style?.color ?? palette.peer, width: 1.5 };
  return markedOf(line)
    .filter(({ isAside }) => isAside)
    .map(({ key, point }) => ringAt(key, [x(point.x), y(point.value)], RING.trend, ink));
}

function figuresOf(line: TrendLine, { x, y }: TrendLayout, { palette }: Look): readonly Figure[] {
  const { area, runs, style, beside } = line;
  const color = style?.color ?? palette.peer;
  const place: Place = (point) => [x(point.x), y(point.value)];
  const figure: Figure = {
    name: area,
    outline: outlineOf(runs, place),
    ink: {
      ...lineInk(style, palette, beside ? 1.5 : style ? 2.5 : 1),
      ...(!style && { opacity: 0.45 }),
    },
    lit: { width: style ? 3.5 : 2.5, opacity: 1 },
  };
  const size = beside ? 4 : style ? 6 : 3;
  const ink = { fill: color, ...(!style && { opacity: 0.55 }) };
  const dots = markedOf(line)
    .filter(({ isAside }) => !isAside)
    .map(({ key, point }): Figure => {
      const at = place(point);
      return { name: key, outline: symbolAt(style?.symbol, at, size), ink, lit: { opacity: 1 }, about: at };
    });
  return [...(runs.length > 0 ? [figure] : []), ...dots];
}

export function lineTargets({ lines }: TrendModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const line of lines) {
    const own = line.runs.length > 0 ? line.area : undefined;
    const { whole, each } = litBy(seriesOf(line), own, markedOf(line));
    if (whole.length > 0) targets.set(line.area, whole);
    for (const [key, lit] of each) targets.set(key, lit);
  }
  return targets;
}
