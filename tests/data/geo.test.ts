import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

type Point = [number, number];
type Edge = [Point, Point];
type Ring = Point[];
type Text = { zh: string; en: string };

type Geometry = { type: "Polygon"; coordinates: Ring[] } | { type: "MultiPolygon"; coordinates: Ring[][] };

type Feature = {
  properties: { code: string; name: string; center: Point; includes?: string[] };
  geometry: Geometry;
};

type Boundaries = { type: string; licence: Text; origin: Text; vintage: Text; features: Feature[] };
type Cell = { column: number; row: number };
type Tile = Cell & { area: string; block: string; inBlock: Cell };
type Block = Cell & { area: string; columns: number; rows: number };
type Tiles = { columns: number; rows: number; blocks: Block[]; tiles: Tile[] };
type Area = { code: string; level: string; name: Text };

const KM_PER_DEGREE = 111.195;

// Published areas in km²: of the land only, so a polygon that runs through the sea may be larger. Baoan is drawn with
// Guangming; Tianhe is the area within its administrative border.
const PUBLISHED: Record<string, Record<string, number>> = {
  "440100": {
    "440103": 59,
    "440104": 34,
    "440105": 90,
    "440106": 137,
    "440111": 796,
    "440112": 484,
    "440113": 530,
    "440114": 970,
    "440115": 784,
    "440117": 1975,
    "440118": 1616,
  },
  "440300": {
    "440303": 79,
    "440304": 79,
    "440305": 185,
    "440306": 397 + 155,
    "440307": 388,
    "440308": 75,
    "440309": 176,
    "440310": 167,
    "440300-dapeng": 295,
  },
};

const CITIES = Object.keys(PUBLISHED);

// Outlines of the whole city: the mainland, and in Shenzhen three islands of Nanshan.
const OUTLINES: Record<string, number> = { "440100": 1, "440300": 4 };

// Guangming is not drawn by itself, so its neighbours cannot be read from the boundaries.
const NEIGHBOURS_OF_GUANGMING = ["440306|440311", "440309|440311"];

function path(file: string): string {
  return fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path(file), "utf8"));
}

function boundaries(city: string): Boundaries {
  return read(`geo/${city}.json`) as Boundaries;
}

function polygons({ geometry }: Feature): Ring[][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function rings(feature: Feature): Ring[] {
  return polygons(feature).flat();
}

function edges(ring: Ring): Edge[] {
  return ring.slice(1).map((point, i) => [ring[i] as Point, point]);
}

function area(ring: Ring): number {
  const scale = KM_PER_DEGREE ** 2 * Math.cos((23 * Math.PI) / 180);
  return edges(ring).reduce((sum, [[x, y], [u, v]]) => sum + ((x * v - u * y) / 2) * scale, 0);
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

function pair(a: string, b: string): string {
  return [a, b].sort().join("|");
}

/** Directed edge → codes of the areas whose ring runs along it. */
function edgeOwners({ features }: Boundaries): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const feature of features) {
    for (const [a, b] of rings(feature).flatMap(edges)) {
      const key = `${a.join()} ${b.join()}`;
      owners.set(key, [...(owners.get(key) ?? []), feature.properties.code]);
    }
  }
  return owners;
}

function reversed(edge: string): string {
  return edge.split(" ").reverse().join(" ");
}

function countLoops(outer: string[]): number {
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

function drawnNeighbours(): Set<string> {
  const found = new Set(NEIGHBOURS_OF_GUANGMING);
  for (const owners of CITIES.map((city) => edgeOwners(boundaries(city)))) {
    for (const [edge, [code]] of owners) {
      const [other] = owners.get(reversed(edge)) ?? [];
      if (code !== undefined && other !== undefined) found.add(pair(code, other));
    }
  }
  return found;
}

function touching(tiles: Tile[]): Set<string> {
  const pairs = tiles.flatMap((a) =>
    tiles
      .filter((b) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1)
      .map((b) => pair(a.area, b.area)),
  );
  return new Set(pairs);
}

describe.each(CITIES)("boundaries of %s", (city) => {
  const collection = boundaries(city);
  const { features } = collection;
  const published = PUBLISHED[city] ?? {};

  it("is small enough for the first page", () => {
    expect(statSync(path(`geo/${city}.json`)).size).toBeLessThanOrEqual(40_000);
  });

  it("states licence, origin and vintage", () => {
    for (const text of [collection.licence, collection.origin, collection.vintage]) {
      expect(text.zh).not.toBe("");
      expect(text.en).not.toBe("");
    }
  });

  it("draws every area once", () => {
    const codes = features.map((feature) => feature.properties.code);
    expect(codes.toSorted()).toEqual(Object.keys(published).sort());
  });

  it("does not draw what it says is included elsewhere", () => {
    const codes = features.map((feature) => feature.properties.code);
    const included = features.flatMap((feature) => feature.properties.includes ?? []);
    expect(included).toEqual(city === "440300" ? ["440311"] : []);
    expect(included.filter((code) => codes.includes(code))).toEqual([]);
  });

  it("has closed rings without repeated corners, counter-clockwise", () => {
    for (const feature of features) {
      for (const ring of rings(feature)) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        expect(area(ring)).toBeGreaterThan(0);
      }
    }
  });

  it("has no holes", () => {
    expect(features.flatMap(polygons).every((polygon) => polygon.length === 1)).toBe(true);
  });

  it("gives neighbours the same border, so that there is no gap and no overlap", () => {
    const owners = edgeOwners(collection);
    expect([...owners.values()].filter((codes) => codes.length > 1)).toEqual([]);
    const outer = [...owners.keys()].filter((edge) => !owners.has(reversed(edge)));
    expect(outer.length).toBeLessThan(owners.size);
    expect(countLoops(outer)).toBe(OUTLINES[city]);
  });

  it("has no borders that cross", () => {
    const all = features.flatMap(rings).flatMap(edges);
    const crossings = all.flatMap((a, i) => all.slice(i + 1).filter((b) => cross(a, b)));
    expect(crossings).toEqual([]);
  });

  it("has its label points inside", () => {
    for (const feature of features) {
      const { code, center } = feature.properties;
      expect(
        rings(feature).some((ring) => contains(ring, center)),
        code,
      ).toBe(true);
    }
  });

  it("has plausible sizes", () => {
    for (const feature of features) {
      const { code } = feature.properties;
      const factor = rings(feature).reduce((sum, ring) => sum + area(ring), 0) / (published[code] ?? NaN);
      expect(factor, code).toBeGreaterThan(0.8);
      expect(factor, code).toBeLessThan(1.35);
    }
  });
});

describe("tile grid", () => {
  const { columns, rows, blocks, tiles } = read("geo/tiles.json") as Tiles;

  it("has one tile for each area, also for those without a polygon of their own", () => {
    const expected = [
      ...CITIES.flatMap((city) => Object.keys(PUBLISHED[city] ?? {})),
      "440311",
      "440300-shenshan",
    ];
    expect(tiles.map((tile) => tile.area).toSorted()).toEqual(expected.sort());
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
    const real = drawnNeighbours();
    expect([...touching(tiles)].filter((touch) => !real.has(touch))).toEqual([]);
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

describe.runIf(existsSync(path("areas.json")))("join with areas.json", () => {
  const areas = existsSync(path("areas.json")) ? (read("areas.json") as Area[]) : [];
  const present = areas.filter(
    ({ code, level }) => /^440[13]/.test(code) && ["district", "functional"].includes(level),
  );

  it("names every polygon as areas.json does", () => {
    for (const { properties } of CITIES.flatMap((city) => boundaries(city).features)) {
      expect(areas.find((entry) => entry.code === properties.code)?.name.zh).toBe(properties.name);
      for (const code of properties.includes ?? []) expect(areas.map((entry) => entry.code)).toContain(code);
    }
  });

  it("has a tile for every present district and functional area", () => {
    const { tiles } = read("geo/tiles.json") as Tiles;
    expect(tiles.map((tile) => tile.area).toSorted()).toEqual(present.map((entry) => entry.code).sort());
  });
});
