import { drawn } from "./drawn.ts";
import type { Figure, Ink, Outline, Point } from "./drawn.ts";
import { symbolAt } from "./symbols.ts";
import type { TrendLayout } from "./trend-layout.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import type { Look, Target } from "./types.ts";

/** Where lines and their points are found. */
export const LINES = "lines";

type Place = (point: TrendPoint) => Point;

/** Runs as one shape, not joined to each other. */
export function outlineOf(runs: TrendLine["runs"], place: Place): Outline {
  return { lines: runs.map((run) => run.map(place)), isOpen: true };
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
  line: string | undefined,
  dots: readonly Dot[],
): { readonly whole: readonly Target[]; readonly each: ReadonlyMap<string, readonly Target[]> } {
  const off = dots.filter(({ isOff }) => isOff).map(({ key }) => key);
  const names = [...(line === undefined ? [] : [line]), ...off];
  const lit = (all: Iterable<string>) => [...all].map((name): Target => ({ seriesId: LINES, name }));
  const each = dots.map(({ key }) => [key, lit(new Set([...names, key]))] as const);
  return { whole: lit(names), each: new Map(each) };
}

type Layered = { readonly layer: number; readonly figure: Figure };

/** Grey lines below what they are held against; over both what is shown aside, and the highlighted lines. */
export function lineSeries({ lines }: TrendModel, layout: TrendLayout, look: Look) {
  const figures = lines.flatMap((line) => layered(line, layout, look));
  return drawn(LINES, 3, figures.sort((a, b) => a.layer - b.layer).map(({ figure }) => figure)); // oxfmt-ignore
}

function layered(line: TrendLine, { x, y }: TrendLayout, { palette }: Look): Layered[] {
  const { area, runs, style, beside } = line;
  const color = style?.color ?? palette.peer;
  const place: Place = (point) => [x(point.x), y(point.value)];
  const layer = !style ? 0 : beside ? 1 : 3;
  const dash = style && style.dash !== "solid" ? { dash: style.dash } : {};
  const figure: Figure = {
    name: area,
    outline: outlineOf(runs, place),
    ink: {
      ...{ stroke: color, width: beside ? 1.5 : style ? 2.5 : 1, ...dash, join: "bevel" },
      ...(!style && { opacity: 0.45 }),
    },
    lit: { width: style ? 3.5 : 2.5, opacity: 1 },
  };
  const size = beside ? 4 : style ? 6 : 3;
  const dots = markedOf(line).map(({ key, point, isAside }): Layered => {
    const at = place(point);
    if (isAside)
      return { layer: 2, figure: ringAt(key, at, 6, { fill: palette.surface, stroke: color, width: 1.5 }) };
    const ink = { fill: color, ...(!style && { opacity: 0.55 }) };
    const outline = symbolAt(style?.symbol, at, size);
    return { layer, figure: { name: key, outline, ink, lit: { opacity: 1 }, about: at } };
  });
  return [...(runs.length > 0 ? [{ layer, figure }] : []), ...dots];
}

export function lineTargets({ lines }: TrendModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const line of lines) {
    const { whole, each } = litBy(line.runs.length > 0 ? line.area : undefined, markedOf(line));
    if (whole.length > 0) targets.set(line.area, whole);
    for (const [key, lit] of each) targets.set(key, lit);
  }
  return targets;
}
