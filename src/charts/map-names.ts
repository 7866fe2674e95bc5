import { recent } from "../core/recent.ts";
import type { Point } from "./drawn.ts";
import { cross, crossings, distance, rectOf, touches } from "./rects.ts";
import type { Rect } from "./rects.ts";

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
/** The middle of a name; the end of its leader where the name had to stand away; whether it stands on its own ground. */
export type Placed = {
  readonly at: Point;
  readonly leader?: readonly [Point, Point];
  readonly isHome: boolean;
};

const STEP = 6;
const DIRECTIONS = 24;
const ON_OTHERS = 60;
/** What stays free around the middle of a district that has no symbol, where another's name would pass for its own. */
const MIDDLE = 4;
const ON_MARKED = 3;
/** So far, as `worst` counts, a name goes on a leader rather than stand beside its symbol on a district that is marked. */
const AWAY = 150;
const CROSSING = 300;
const STRIKING = 30;

/** Beyond this cost a name stands badly, and neighbours as near as that are asked to make room. */
const BAD = 40;
const NEIGHBOUR = 80;
const NOWHERE = 2000;

/**
 * Where each name stands, so that it covers no other name, no symbol and nothing of what is taken: on its district,
 * beside its symbol, or else as near as can be at the end of a leader, rather beside the land than on a neighbour. One
 * that would stand worse than `worst`, which is a way in pixels with what is wrong besides, is missing unless it `isFirst`.
 */
export const placeNames = recent(4, placed);

function placed(
  items: readonly Named[],
  taken: readonly Rect[],
  width: number,
  height: number,
  worst = Infinity,
): ReadonlyMap<string, Placed> {
  const symbols = items.map(({ name, at, radius }) => {
    const free = radius || MIDDLE;
    return { name, whole: rectOf(at, free, free), core: rectOf(at, radius * 0.7, radius * 0.7) };
  });
  const ground = { items, symbols, taken, width, height, worst };
  const stands = new Map<Named, Stand>();
  const rank = (item: Named) => (item.isFirst ? 0 : 2) + (onOwn(item, item.at) ? 0 : 1);
  for (const item of [...items].sort((a, b) => rank(a) - rank(b)))
    put(stands, item, standOf(item, aroundOf(ground, stands)));
  makeRoom(ground, stands);
  return new Map(
    [...stands].map(([item, found]) => [item.name, { ...found, isHome: onOwn(item, found.at) }]),
  );
}

type Ground = {
  readonly items: readonly Named[];
  readonly symbols: readonly { readonly name: string; readonly whole: Rect; readonly core: Rect }[];
  readonly taken: readonly Rect[];
  readonly width: number;
  readonly height: number;
  readonly worst: number;
};
type Stand = { readonly at: Point; readonly leader?: readonly [Point, Point] };

function put(stands: Map<Named, Stand>, item: Named, stand: Stand | undefined): void {
  if (stand) stands.set(item, stand);
  else stands.delete(item);
}

/** What a name has to do with: the names that stand already, with their leaders. */
type Around = Ground & {
  readonly rects: readonly Rect[];
  readonly leaders: readonly (readonly [Point, Point])[];
};

function aroundOf(ground: Ground, stands: ReadonlyMap<Named, Stand>, without: readonly Named[] = []): Around {
  const others = [...stands].filter(([item]) => !without.includes(item));
  return {
    ...ground,
    rects: [...ground.taken, ...others.map(([item, { at }]) => rectOf(at, item.width / 2, item.height / 2))],
    leaders: others.flatMap(([, { leader }]) => (leader ? [leader] : [])),
  };
}

/** Who came first may stand where another one has its only room: both are then placed anew, the worse one first. */
function makeRoom(ground: Ground, stands: Map<Named, Stand>): void {
  const costs = (some: readonly Named[]) =>
    some.reduce((sum, item) => {
      const stand = stands.get(item);
      return sum + (stand ? costOf(item, stand, aroundOf(ground, stands, [item])) : NOWHERE);
    }, 0);
  const ordinary = ground.items.filter(({ isFirst }) => !isFirst);
  for (const item of ordinary) {
    const near = ordinary.filter((one) => one !== item && distance(one.at, item.at) < NEIGHBOUR);
    for (const pair of [[item], ...near.map((one) => [item, one])]) {
      if (costs([item]) <= BAD) break;
      const before = new Map(stands);
      const cost = costs(pair);
      for (const one of pair) stands.delete(one);
      for (const one of pair) put(stands, one, standOf(one, aroundOf(ground, stands), cost));
      if (costs(pair) >= cost) for (const one of pair) put(stands, one, before.get(one));
    }
  }
}

function standOf(item: Named, around: Around, most = Infinity): Stand | undefined {
  const near = nearby(item).filter(
    (at) =>
      isFree(item, at, around) &&
      (item.radius > 0 || onOwn(item, at)) &&
      crossings(rectOf(at, item.width / 2, item.height / 2), around.leaders) === 0,
  );
  const strange = item.radius > 0 ? strangenessOn(around.items, item) : () => 0;
  const [best] = near.sort((a, b) => strange(a) - strange(b));
  if (best && strange(best) < ON_MARKED) return { at: best };
  const worst = best ? AWAY : item.isFirst ? Infinity : around.worst;
  const away = led(item, around, Math.min(most, worst));
  return away ?? (best || worst === Infinity ? { at: best ?? item.at } : undefined);
}

function isFree(
  { name, radius, width: wide, height: high }: Named,
  at: Point,
  { rects, symbols, width, height }: Around,
): boolean {
  const rect = rectOf(at, wide / 2, high / 2);
  const isInside = rect.left > 0 && rect.top > 0 && rect.right < width && rect.bottom < height;
  return (
    isInside &&
    !rects.some((other) => touches(rect, other)) &&
    !symbols.some((other) => (radius > 0 || other.name !== name) && touches(rect, other.whole))
  );
}

/** On whose ground a name stands: its own, nobody's, a neighbour's, or that of one that is marked. */
function strangenessOn(items: readonly Named[], item: Named): (at: Point) => number {
  return (at) => {
    const points = pointsOf(item, at, 0.5);
    if (points.every(item.holds)) return 0;
    const hosts = items.filter((other) => other !== item && points.some(other.holds));
    return hosts.length === 0 ? 1 : hosts.some(({ isFirst }) => isFirst) ? ON_MARKED : 2;
  };
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

function led(item: Named, around: Around, most: number): Stand | undefined {
  let best: Stand | undefined;
  let least = most;
  for (let away = item.radius + STEP; away < Math.min(least, 900); away += STEP)
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const stand = endOf(item, away, (turn / DIRECTIONS) * 2 * Math.PI);
      if (!isFree(item, stand.at, around)) continue;
      const cost = costOf(item, stand, around, least);
      if (cost >= least) continue;
      least = cost;
      best = stand;
    }
  return best;
}

/** What is wrong with where a name stands: how far away that is, what its leader runs through, and, below `most`, on whose ground. */
function costOf(item: Named, { at, leader }: Stand, around: Around, most = Infinity): number {
  const { items, symbols, rects, leaders } = around;
  const rect = rectOf(at, item.width / 2, item.height / 2);
  if (!leader) return isFree(item, at, around) ? CROSSING * crossings(rect, leaders) : NOWHERE;
  const crossed =
    crossings(rect, leaders) +
    rects.filter((other) => crossings(other, [leader]) > 0).length +
    leaders.filter((other) => cross(leader, other)).length;
  const struck = symbols.filter(({ name, core }) => name !== item.name && crossings(core, [leader]) > 0);
  // Rounded, so that of equal ones the first is taken.
  const away = item.radius + Math.round(distance(...leader) * 10) / 10;
  const cost = away + STRIKING * struck.length + CROSSING * crossed;
  if (cost >= most) return cost;
  const isOnOthers = items.some((other) => other !== item && pointsOf(item, at).some(other.holds));
  return cost + (isOnOthers ? ON_OTHERS : 0);
}

/** A name whose edge stands so far from its district's point, in a direction, and the line between them. */
function endOf({ at: [x, y], width, height, radius }: Named, away: number, angle: number): Stand {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const at = [x + across * (away + width / 2), y + down * (away + height / 2)] as const;
  const from = [x + across * radius, y + down * radius] as const;
  return { at, leader: [from, [x + across * away, y + down * away]] };
}

function onOwn(item: Named, at: Point): boolean {
  return pointsOf(item, at).every(item.holds);
}

/** A name's middle, and where most of it ends: a little may reach over an edge. */
function pointsOf({ width }: Named, [x, y]: Point, reach = 0.4): readonly Point[] {
  return [
    [x, y],
    [x - width * reach, y],
    [x + width * reach, y],
  ];
}
