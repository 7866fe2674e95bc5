import type { Point } from "./drawn.ts";

/** Something on a map that is to be named, in pixels of the drawing: where it stands, and how wide its name is. */
export type Named = {
  readonly name: string;
  readonly at: Point;
  /** Of its symbol; zero where it has none. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Whether a point lies on it; beyond all districts no point does. */
  readonly holds: (point: Point) => boolean;
  readonly isFirst: boolean;
};
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
/** The middle of a name; the end of its leader where the name had to stand away; whether it stands on its own ground. */
export type Placed = {
  readonly at: Point;
  readonly leader?: readonly [Point, Point];
  readonly isHome: boolean;
};

const STEP = 6;
const DIRECTIONS = 24;
const ON_OTHERS = 60;
const CROSSING = 300;

/**
 * Where each name stands, so that it covers no other name, no symbol and nothing of what is taken: on its district,
 * beside its symbol, or else as near as can be at the end of a leader, rather beside the land than on a neighbour.
 */
export function placeNames(
  items: readonly Named[],
  taken: readonly Rect[],
  width: number,
  height: number,
): ReadonlyMap<string, Placed> {
  const rects = [...taken];
  const leaders: (readonly [Point, Point])[] = [];
  const placed = new Map<string, Placed>();
  const symbols = items
    .filter(({ radius }) => radius > 0)
    .map(({ at, radius }) => rectOf(at, radius, radius));
  const rank = (item: Named) => (item.isFirst ? 0 : 2) + (onOwn(item, item.at) ? 0 : 1);
  for (const item of [...items].sort((a, b) => rank(a) - rank(b))) {
    const half = [item.width / 2, item.height / 2] as const;
    const isFree = (at: Point) => {
      const rect = rectOf(at, ...half);
      const isInside = rect.left > 0 && rect.top > 0 && rect.right < width && rect.bottom < height;
      return isInside && ![...rects, ...symbols].some((other) => touches(rect, other));
    };
    const near = nearby(item).find(
      (at) =>
        isFree(at) && (item.radius > 0 || onOwn(item, at)) && crossings(rectOf(at, ...half), leaders) === 0,
    );
    const found = near ? { at: near } : (led(item, isFree, items, rects, leaders) ?? { at: item.at });
    rects.push(rectOf(found.at, ...half));
    if ("leader" in found) leaders.push(found.leader);
    placed.set(item.name, { ...found, isHome: onOwn(item, found.at) });
  }
  return placed;
}

/** On the district, or below, right, left and above its symbol. */
function nearby({ at: [x, y], radius, width, height }: Named): readonly Point[] {
  if (radius === 0) return [[x, y]];
  const [across, down] = [radius + width / 2 + 1, radius + height / 2];
  return [
    [x, y + down],
    [x + across, y],
    [x - across, y],
    [x, y - down],
  ];
}

type Led = { readonly at: Point; readonly leader: readonly [Point, Point] };

function led(
  item: Named,
  isFree: (at: Point) => boolean,
  items: readonly Named[],
  rects: readonly Rect[],
  leaders: readonly (readonly [Point, Point])[],
): Led | undefined {
  let best: Led | undefined;
  let least = Infinity;
  for (let away = item.radius + STEP; away < Math.min(least, 900); away += STEP)
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const { at, leader } = endOf(item, away, (turn / DIRECTIONS) * 2 * Math.PI);
      if (!isFree(at)) continue;
      const rect = rectOf(at, item.width / 2, item.height / 2);
      const others = items.some((other) => other !== item && pointsOf(item, at).some(other.holds));
      const crossed =
        crossings(rect, leaders) +
        rects.filter((other) => crossings(other, [leader]) > 0).length +
        leaders.filter((other) => cross(leader, other)).length;
      const cost = away + (others ? ON_OTHERS : 0) + CROSSING * crossed;
      if (cost >= least) continue;
      least = cost;
      best = { at, leader };
    }
  return best;
}

/** A name whose edge stands so far from its district's point, in a direction, and the line between them. */
function endOf({ at: [x, y], width, height, radius }: Named, away: number, angle: number): Led {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const at = [x + across * (away + width / 2), y + down * (away + height / 2)] as const;
  const from = [x + across * radius, y + down * radius] as const;
  return { at, leader: [from, [x + across * away, y + down * away]] };
}

function onOwn(item: Named, at: Point): boolean {
  return pointsOf(item, at).every(item.holds);
}

/** A name's middle, and where most of it ends: a little may reach over an edge. */
function pointsOf({ width }: Named, [x, y]: Point): readonly Point[] {
  return [
    [x, y],
    [x - width * 0.4, y],
    [x + width * 0.4, y],
  ];
}

function rectOf([x, y]: Point, across: number, down: number): Rect {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function touches(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crossings({ left, top, right, bottom }: Rect, lines: readonly (readonly [Point, Point])[]): number {
  const diagonals = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ] as const;
  return lines.filter((line) => diagonals.some((diagonal) => cross(line, diagonal))).length;
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
