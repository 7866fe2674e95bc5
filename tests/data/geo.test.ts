import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cityText, pointsOf } from "../../pipeline/schematic.mjs";
import type { CityMesh } from "../../pipeline/schematic.mjs";
import { APART, PLACES } from "./geo-facts.ts";

type Point = readonly [number, number];
type Edge = readonly [Point, Point];
type Ring = readonly Point[];
type Text = { readonly zh: string; readonly en: string };
type Feature = {
  readonly properties: { readonly code: string; readonly name: string; readonly center: Point };
  readonly geometry: { readonly type: string; readonly coordinates: readonly Ring[] };
};
type Diagram = {
  readonly licence: Text;
  readonly origin: Text;
  readonly insets?: readonly { readonly code: string; readonly line: Ring; readonly note: Text }[];
  readonly features: readonly Feature[];
};
type Cell = { column: number; row: number };
type Tile = Cell & { area: string; block: string; inBlock: Cell };
type Block = Cell & { area: string; columns: number; rows: number };
type Tiles = { columns: number; rows: number; blocks: Block[]; tiles: Tile[] };
type Area = { code: string; level: string; name: Text; neighbours?: string[] };

const KM_NORTH = 111.195;
const KM_EAST = KM_NORTH * Math.cos((23 * Math.PI) / 180);
const CITIES = ["440100", "440300"];
/** Corners of a district, and the sharpest of them in degrees: few and blunt, as of a diagram. */
const MOST_CORNERS = 18;
const SHARPEST = 44;
/** No two corners and no corner and foreign edge are nearer than this, in km: no sliver. */
const NARROWEST = 1.4;

function path(file: string): string {
  return fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path(file), "utf8"));
}

function diagram(city: string): Diagram {
  return read(`geo/${city}.json`) as Diagram;
}

function ringOf({ geometry }: Feature): Ring {
  return geometry.coordinates[0] ?? [];
}

function kilometres([x, y]: Point): Point {
  return [x * KM_EAST, y * KM_NORTH];
}

function edges(ring: Ring): readonly Edge[] {
  return ring.slice(1).flatMap((to, at): readonly Edge[] => {
    const from = ring[at];
    return from ? [[from, to]] : [];
  });
}

/** In km², positive where the ring runs counter-clockwise. */
function area(ring: Ring): number {
  return edges(ring.map(kilometres)).reduce((sum, [[x, y], [u, v]]) => sum + (x * v - u * y) / 2, 0);
}

/** The middle of the ground, in kilometres. */
function middle(ring: Ring): Point {
  const [zero = [0, 0], ...rest] = ring.map(kilometres);
  const all = [zero, ...rest].map(([x, y]): Point => [x - zero[0], y - zero[1]]);
  let [twice, east, north] = [0, 0, 0];
  for (const [[x, y], [u, v]] of edges(all)) {
    const part = x * v - u * y;
    twice += part;
    east += (x + u) * part;
    north += (y + v) * part;
  }
  return [zero[0] + east / (3 * twice), zero[1] + north / (3 * twice)];
}

function contains(ring: Ring, [x, y]: Point): boolean {
  return edges(ring).reduce((inside, [[x1, y1], [x2, y2]]) => {
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function side([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, c, d) * side(b, c, d) < 0 && side(c, a, b) * side(d, a, b) < 0;
}

/** From a point to a stretch of line, in the unit of both. */
function away([x, y]: Point, [[x1, y1], [x2, y2]]: Edge): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(x - u, y - v);
}

/** Degrees from east, anticlockwise. */
function bearing([x, y]: Point, [u, v]: Point): number {
  return (Math.atan2(v - y, u - x) * 180) / Math.PI;
}

function turn(a: number, b: number): number {
  const between = Math.abs(a - b) % 360;
  return Math.min(between, 360 - between);
}

function pair(a: string, b: string): string {
  return [a, b].sort().join("|");
}

function keyOf([a, b]: Edge): string {
  return `${a.join()} ${b.join()}`;
}

/** Directed edge → codes of the areas whose ring runs along it. */
function edgeOwners(features: readonly Feature[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const feature of features)
    for (const edge of edges(ringOf(feature)))
      owners.set(keyOf(edge), [...(owners.get(keyOf(edge)) ?? []), feature.properties.code]);
  return owners;
}

function reversed(edge: string): string {
  return edge.split(" ").reverse().join(" ");
}

/** How many closed lines edges make that begin where another ends. */
function countLoops(outer: readonly string[]): number {
  const next = new Map(outer.map((edge) => edge.split(" ") as [string, string]));
  // Two outer edges that start in one point would be two outlines that touch: none do.
  expect(next.size).toBe(outer.length);
  let loops = 0;
  while (next.size > 0) {
    let at = [...next.keys()][0];
    while (at !== undefined) {
      const to = next.get(at);
      next.delete(at);
      at = to;
    }
    loops += 1;
  }
  return loops;
}

/** The pairs that share a stretch of border. */
function drawnNeighbours(features: readonly Feature[]): ReadonlySet<string> {
  const owners = edgeOwners(features);
  const pairs = [...owners].flatMap(([edge, [code]]) =>
    (owners.get(reversed(edge)) ?? []).flatMap((other) => (code === undefined ? [] : pair(code, other))),
  );
  return new Set(pairs);
}

/** The pairs that have a corner in common. */
function drawnContacts(features: readonly Feature[]): ReadonlySet<string> {
  const codes = new Map<string, Set<string>>();
  for (const feature of features)
    for (const point of ringOf(feature))
      codes.set(point.join(), (codes.get(point.join()) ?? new Set()).add(feature.properties.code));
  const pairs = [...codes.values()].flatMap((group) =>
    [...group].flatMap((a) => [...group].filter((b) => b !== a).map((b) => pair(a, b))),
  );
  return new Set(pairs);
}

const REAL = new Set(PLACES.flatMap(({ code, neighbours }) => neighbours.map((other) => pair(code, other))));
const ALL = CITIES.flatMap((city) => diagram(city).features);
const LANDS = new Map([...PLACES, APART].map(({ code, land }) => [code, land]));

describe("the facts", () => {
  it("name each pair of neighbours from both sides", () => {
    const named = PLACES.flatMap(({ code, neighbours }) => neighbours.map((other) => [code, other] as const));
    const onlyOnce = named.filter(([a, b]) => !named.some(([c, d]) => c === b && d === a));
    expect(onlyOnce).toEqual([]);
  });
});

describe.each(CITIES)("the diagram of %s", (city) => {
  const drawn = diagram(city);
  const { features, insets = [] } = drawn;
  const rings = features.map(ringOf);

  it("is small, and is what the mesh gives", () => {
    expect(statSync(path(`geo/${city}.json`)).size).toBeLessThanOrEqual(6_000);
    const meshes = read("geo/mesh.json") as Record<string, CityMesh>;
    const names = new Map((read("areas.json") as Area[]).map(({ code, name }) => [code, name.zh]));
    const mesh = meshes[city];
    if (!mesh) throw new Error("the city has no mesh");
    const text = cityText(mesh, (code) => names.get(code) ?? "");
    expect(text).toBe(readFileSync(path(`geo/${city}.json`), "utf8"));
    // Every line goes along, up or at half a right angle.
    const slopes = Object.values(mesh.districts).flatMap((ring) => {
      const points = pointsOf(ring);
      return edges([...points, ...points.slice(0, 1)]).map(([[x, y], [u, v]]) => [
        Math.abs(u - x),
        Math.abs(v - y),
      ]);
    });
    expect(slopes.filter(([x, y]) => x !== 0 && y !== 0 && x !== y)).toEqual([]);
  });

  it("states whose it is, and that it is a diagram", () => {
    expect(drawn.licence.zh).toContain("MIT");
    expect(drawn.licence.en).toContain("MIT");
    expect(drawn.origin.zh).toContain("示意图");
    expect(drawn.origin.en).toContain("diagram");
  });

  it("has every area once, as one closed ring that is simple and counter-clockwise", () => {
    const codes = [...LANDS.keys()].filter((code) => code.startsWith(city.slice(0, 4)));
    expect(features.map(({ properties }) => properties.code).toSorted()).toEqual(codes.sort());
    for (const feature of features) {
      const ring = ringOf(feature);
      expect(feature.geometry.type).toBe("Polygon");
      expect(feature.geometry.coordinates).toHaveLength(1);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      expect(ring.length - 1).toBeLessThanOrEqual(MOST_CORNERS);
      expect(area(ring)).toBeGreaterThan(0);
    }
  });

  it("gives neighbours the same border, so that there is no gap and no overlap", () => {
    const owners = edgeOwners(features);
    expect([...owners.values()].filter((codes) => codes.length > 1)).toEqual([]);
    const outer = [...owners.keys()].filter((edge) => !owners.has(reversed(edge)));
    expect(countLoops(outer)).toBe(1 + insets.length);
    // The outline holds as much ground as its districts together.
    const ends = outer.map((edge) => edge.split(" ").map((end) => end.split(",").map(Number)));
    const within = ends.reduce(
      (sum, [[x = 0, y = 0] = [], [u = 0, v = 0] = []]) => sum + ((x * v - u * y) / 2) * KM_EAST * KM_NORTH,
      0,
    );
    expect(within).toBeCloseTo(
      rings.reduce((sum, ring) => sum + area(ring), 0),
      3,
    );
  });

  it("has no lines that cross, no slivers and no sharp corners", () => {
    const all = rings.flatMap(edges);
    expect(all.flatMap((a, at) => all.slice(at + 1).filter((b) => cross(a, b)))).toEqual([]);
    const inKm = rings.map((ring) => ring.map(kilometres));
    const corners = inKm.flat();
    const near = inKm.flatMap(edges).flatMap((edge) =>
      corners.filter((corner) => {
        const isEnd = edge.some((end) => distance(end, corner) < 0.001);
        return !isEnd && away(corner, edge) < NARROWEST;
      }),
    );
    expect(near).toEqual([]);
    const sharp = inKm.flatMap((ring) =>
      ring.slice(1).filter((corner, at) => {
        const [before, after] = [ring[at], ring[at + 2] ?? ring[1]];
        return before && after && turn(bearing(corner, before), bearing(corner, after)) < SHARPEST;
      }),
    );
    expect(sharp).toEqual([]);
  });

  it("lets exactly the real neighbours share a border, and no others touch", () => {
    const codes = new Set(features.map(({ properties }) => properties.code));
    const real = [...REAL].filter((one) => one.split("|").every((code) => codes.has(code))).sort();
    expect([...drawnNeighbours(features)].sort()).toEqual(real);
    expect([...drawnContacts(features)].sort()).toEqual(real);
  });

  it("has its label points inside, with room for a name", () => {
    for (const feature of features) {
      const { code, center } = feature.properties;
      expect(contains(ringOf(feature), center), code).toBe(true);
      const borders = edges(ringOf(feature).map(kilometres));
      const room = Math.min(...borders.map((edge) => away(kilometres(center), edge)));
      expect(room, code).toBeGreaterThan(2.3);
    }
  });

  it("draws nearer only what lies apart, behind a line that touches nothing, and says so", () => {
    expect(insets.map(({ code }) => code)).toEqual(city === "440300" ? [APART.code] : []);
    for (const { line, note } of insets) {
      const all = rings.flatMap(edges);
      expect(edges(line).flatMap((one) => all.filter((other) => cross(one, other)))).toEqual([]);
      expect(note.zh).toMatch(/深汕.*大鹏.*移近/);
      expect(note.en).toMatch(/Shenshan.*Dapeng.*nearer/);
    }
  });
});

describe("the diagram against the facts", () => {
  const rings = new Map(ALL.map((feature) => [feature.properties.code, ringOf(feature)]));
  const ringAt = (code: string) => rings.get(code) ?? [];

  it("has each district's land area within a sixth, at one scale for all", () => {
    const factors = [...LANDS].map(([code, land]) => [code, area(ringAt(code)) / land] as const);
    expect(factors.filter(([, factor]) => !(factor > 5 / 6 && factor < 7 / 6))).toEqual([]);
  });

  it.each(PLACES)("has $code where it lies", ({ code, centre, extent, land }) => {
    const ring = ringAt(code);
    // A tenth of its own breadth; of a small one, what a line of few corners needs.
    expect(distance(middle(ring), kilometres(centre))).toBeLessThan(Math.max(2.8, Math.sqrt(land) / 10));
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const beyond = [
      (extent.west - Math.min(...xs)) * KM_EAST,
      (Math.max(...xs) - extent.east) * KM_EAST,
      (extent.south - Math.min(...ys)) * KM_NORTH,
      (Math.max(...ys) - extent.north) * KM_NORTH,
    ];
    expect(Math.max(...beyond)).toBeLessThan(2.5);
  });

  it("has neighbours on the right side of each other", () => {
    const wrong = PLACES.flatMap((one) =>
      PLACES.filter(({ code }) => one.neighbours.includes(code)).flatMap((other) => {
        const real = bearing(kilometres(one.centre), kilometres(other.centre));
        const off = turn(real, bearing(middle(ringAt(one.code)), middle(ringAt(other.code))));
        return off > 20 ? [[one.code, other.code, off]] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the shores: the river's mouth, the two bays of 南山, the peninsula of 大鹏", () => {
    // The sea reaches between 南沙's two tongues, between 南山 and 福田, and into both sides of 大鹏.
    const water: readonly (readonly [string, Point, string])[] = [
      ["440115", [113.621, 22.672], "between the tongues"],
      ["440305", [113.974, 22.505], "the bay before 福田"],
      ["440300-dapeng", [114.566, 22.593], "the bay east of 大鹏"],
      ["440300-dapeng", [114.4, 22.5], "the bay west of 大鹏"],
    ];
    for (const [code, point, name] of water) {
      const [xs, ys] = [ringAt(code).map(([x]) => x), ringAt(code).map(([, y]) => y)];
      const isWithin =
        point[0] > Math.min(...xs) &&
        point[0] < Math.max(...xs) &&
        point[1] > Math.min(...ys) &&
        point[1] < Math.max(...ys);
      expect(isWithin, name).toBe(true);
      expect(
        [...rings.values()].some((ring) => contains(ring, point)),
        name,
      ).toBe(false);
    }
  });
});

function touching(tiles: Tile[]): Set<string> {
  const pairs = tiles.flatMap((a) =>
    tiles
      .filter((b) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1)
      .map((b) => pair(a.area, b.area)),
  );
  return new Set(pairs);
}

describe("tile grid", () => {
  const { columns, rows, blocks, tiles } = read("geo/tiles.json") as Tiles;

  it("has one tile for each area", () => {
    expect(tiles.map((tile) => tile.area).toSorted()).toEqual([...LANDS.keys()].sort());
  });

  it("has at most one tile in a cell, all within the grid", () => {
    expect(new Set(tiles.map((tile) => `${tile.column} ${tile.row}`)).size).toBe(tiles.length);
    for (const { column, row } of tiles) {
      expect(column).toBeGreaterThanOrEqual(0);
      expect(row).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThan(columns);
      expect(row).toBeLessThan(rows);
    }
  });

  it("states positions within the block that agree with those in the grid", () => {
    for (const tile of tiles) {
      const block = blocks.find((entry) => entry.area === tile.block);
      expect(block, tile.area).toBeDefined();
      if (block === undefined) continue;
      expect(tile.area.slice(0, 4)).toBe(block.area.slice(0, 4));
      expect([tile.column, tile.row]).toEqual([
        block.column + tile.inBlock.column,
        block.row + tile.inBlock.row,
      ]);
      expect(tile.inBlock.column).toBeLessThan(block.columns);
      expect(tile.inBlock.row).toBeLessThan(block.rows);
    }
  });

  it("keeps a free column between Guangzhou on the left and Shenzhen on the right", () => {
    const [left, right] = blocks;
    expect([left?.area, right?.area]).toEqual(CITIES);
    expect(right?.column).toBe((left?.column ?? NaN) + (left?.columns ?? NaN) + 1);
  });

  it("lets only real neighbours touch", () => {
    expect([...touching(tiles)].filter((touch) => !REAL.has(touch))).toEqual([]);
  });

  it.each([
    ["天河", "黄埔", "440106", "440112"],
    ["天河", "越秀", "440106", "440104"],
    ["天河", "海珠", "440106", "440105"],
    ["天河", "白云", "440106", "440111"],
    ["黄埔", "增城", "440112", "440118"],
    ["黄埔", "番禺", "440112", "440113"],
    ["番禺", "南沙", "440113", "440115"],
    ["福田", "南山", "440304", "440305"],
    ["福田", "罗湖", "440304", "440303"],
    ["福田", "龙华", "440304", "440309"],
    ["南山", "宝安", "440305", "440306"],
    ["龙岗", "坪山", "440307", "440310"],
    ["盐田", "大鹏", "440308", "440300-dapeng"],
  ])("lets %s and %s touch", (_a, _b, a, b) => {
    expect(touching(tiles).has(pair(a, b))).toBe(true);
  });

  it("keeps 深汕, which lies apart, away from every other tile", () => {
    const apart = tiles.find((tile) => tile.area === "440300-shenshan");
    const near = tiles.filter(
      (tile) =>
        tile !== apart &&
        Math.max(Math.abs(tile.column - (apart?.column ?? 0)), Math.abs(tile.row - (apart?.row ?? 0))) <= 1,
    );
    expect(apart).toBeDefined();
    expect(near).toEqual([]);
  });
});

describe("join with areas.json", () => {
  const areas = read("areas.json") as Area[];
  const present = areas
    .filter(({ code, level }) => /^440[13]/.test(code) && ["district", "functional"].includes(level))
    .map(({ code }) => code)
    .sort();

  it("every present district and functional area has a polygon and a tile, and nothing else has", () => {
    expect(ALL.map(({ properties }) => properties.code).toSorted()).toEqual(present);
    expect((read("geo/tiles.json") as Tiles).tiles.map((tile) => tile.area).toSorted()).toEqual(present);
  });

  it("draws the neighbours that areas.json names", () => {
    const drawn = CITIES.flatMap((city) => [...drawnNeighbours(diagram(city).features)]);
    const named = areas.flatMap(({ code, neighbours = [] }) => neighbours.map((other) => pair(code, other)));
    expect(drawn.toSorted()).toEqual([...new Set(named)].sort());
  });

  it("names every polygon as areas.json does", () => {
    for (const { properties } of ALL)
      expect(areas.find(({ code }) => code === properties.code)?.name.zh).toBe(properties.name);
  });
});
