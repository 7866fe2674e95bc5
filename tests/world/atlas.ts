import type { Atlas, CityShapes, Position, Shape, Tile } from "../../src/data/geo.ts";
import type { AreaCode } from "../../src/core/types.ts";

type Row = readonly [code: string, name: string, center: Position, ring: string];

/** The diagram as it was first drawn, in kilometres from a city's corner. */
const SHAPES: Readonly<Record<string, readonly Row[]>> = {
  "440100": [
    ["440103", "荔湾区", [26, 58], "22,57 24,55 27,55 31,55 29,57 29,62 29,67 25,67 25,62 22,59"],
    ["440104", "越秀区", [32, 64], "29,62 36,62 36,67 29,67"],
    ["440105", "海珠区", [35, 58], "29,57 31,55 45,55 46,56 46,58 44,60 38,60 36,62 29,62"],
    ["440106", "天河区", [42, 67], "36,62 38,60 44,60 49,65 49,70 46,73 39,73 36,70 36,67"],
    [
      "440111",
      "白云区",
      [36, 81],
      "20,72 25,67 29,67 36,67 36,70 39,73 46,73 54,81 54,94 51,97 37,97 28,88 20,88",
    ],
    [
      "440112",
      "黄埔区",
      [54, 61],
      "44,60 46,58 46,56 58,56 62,60 62,77 65,80 65,91 62,94 54,94 54,81 46,73 49,70 49,65",
    ],
    ["440113", "番禺区", [45, 46], "27,55 29,53 29,43 34,38 50,38 52,36 61,36 61,53 58,56 46,56 45,55 31,55"],
    [
      "440114",
      "花都区",
      [17, 96],
      "0,92 12,80 20,88 28,88 37,97 51,97 40,108 40,118 28,118 15,105 7,105 0,98",
    ],
    ["440115", "南沙区", [54, 25], "34,30 60,4 66,4 66,16 70,12 74,12 74,20 61,33 61,36 52,36 50,38 34,38"],
    [
      "440117",
      "从化区",
      [62, 115],
      "33,125 40,118 40,108 51,97 54,94 62,94 72,104 76,104 88,116 93,116 93,124 110,141 101,150 84,150 75,141 64,141 64,136 53,125",
    ],
    [
      "440118",
      "增城区",
      [84, 94],
      "62,60 88,60 95,67 95,79 104,88 104,105 93,116 88,116 76,104 72,104 62,94 65,91 65,80 62,77",
    ],
  ],
  "440300": [
    ["440303", "罗湖区", [40, 19], "30,22 36,16 47,16 47,22 36,22"],
    ["440304", "福田区", [31, 16], "26,11 31,11 36,16 30,22 26,22"],
    ["440305", "南山区", [19, 16], "9,15 12,12 12,8 17,8 22,13 24,13 26,11 26,22 21,27"],
    ["440306", "宝安区", [12, 31], "2,29 9,22 9,15 21,27 21,36 12,36 12,50 7,50 2,45"],
    ["440307", "龙岗区", [44, 33], "32,26 36,22 47,22 52,27 59,34 59,42 53,42 51,44 46,44 41,39 32,39"],
    ["440308", "盐田区", [55, 24], "47,16 52,21 60,21 60,27 52,27 47,22"],
    ["440309", "龙华区", [27, 31], "21,27 26,22 30,22 36,22 32,26 32,39 24,39 21,36"],
    ["440310", "坪山区", [63, 31], "52,27 60,27 70,27 70,36 64,42 59,42 59,34"],
    ["440311", "光明区", [18, 42], "12,36 21,36 24,39 24,45 19,50 12,50"],
    [
      "440300-dapeng",
      "大鹏新区",
      [74, 24],
      "60,21 69,21 73,17 73,11 76,8 81,8 86,13 86,18 81,18 81,25 87,25 87,29 72,29 70,27 60,27",
    ],
    [
      "440300-shenshan",
      "深汕特别合作区",
      [88, 46],
      "75,40 80,35 84,35 88,39 92,35 96,35 100,39 100,51 95,56 82,56 75,49",
    ],
  ],
};

const CORNERS: Readonly<Record<string, Position>> = { "440100": [112.96, 22.56], "440300": [113.75, 22.4] };
const [KM_EAST, KM_NORTH] = [102.36, 111.2];

/** The one district that is drawn nearer than it lies. */
const INSET = {
  code: "440300-shenshan" as AreaCode,
  line: "72,56 72,32 100,32",
  note: { zh: "深汕在大鹏以东，图上移近。", en: "Shenshan lies east of Dapeng and is drawn nearer." },
};

/** Column and row of each district in its city's block. */
const TILES: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  "440100": [
    ["440114", 1, 0],
    ["440111", 1, 1],
    ["440117", 2, 1],
    ["440104", 0, 2],
    ["440106", 1, 2],
    ["440112", 2, 2],
    ["440118", 3, 2],
    ["440103", 0, 3],
    ["440105", 1, 3],
    ["440113", 2, 3],
    ["440115", 2, 4],
  ],
  "440300": [
    ["440311", 0, 0],
    ["440300-shenshan", 5, 0],
    ["440306", 0, 1],
    ["440309", 1, 1],
    ["440307", 2, 1],
    ["440310", 3, 1],
    ["440305", 0, 2],
    ["440304", 1, 2],
    ["440303", 2, 2],
    ["440308", 3, 2],
    ["440300-dapeng", 4, 2],
  ],
};

const BLOCKS = [
  { area: "440100" as AreaCode, column: 0, row: 0, columns: 4, rows: 5 },
  { area: "440300" as AreaCode, column: 5, row: 2, columns: 6, rows: 3 },
];

export const atlas: Atlas = {
  cities: Object.fromEntries(Object.entries(SHAPES).map(([city, rows]) => [city, cityOf(city, rows)])),
  tiles: { columns: 11, rows: 5, blocks: BLOCKS, tiles: BLOCKS.flatMap(tilesOf) },
};

function cityOf(city: string, rows: readonly Row[]): CityShapes {
  const at = positionIn(CORNERS[city] ?? [0, 0]);
  const insets = rows.some(([code]) => code === INSET.code)
    ? [{ ...INSET, line: INSET.line.split(" ").map(pointOf).map(at) }]
    : [];
  const features = rows.map(([code, name, center, ring]): Shape => {
    const points = ring.split(" ").map(pointOf).map(at);
    const closed = [...points, ...points.slice(0, 1)];
    return {
      type: "Feature",
      properties: { code: code as AreaCode, name, center: at(center) },
      geometry: { type: "Polygon", coordinates: [closed] },
    };
  });
  return { type: "FeatureCollection", features, insets };
}

function pointOf(text: string): Position {
  const [x = 0, y = 0] = text.split(",").map(Number);
  return [x, y];
}

/** To a hundredth of a degree: a stored drawing is then shorter. */
function positionIn([west, south]: Position): (point: Position) => Position {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return ([x, y]) => [rounded(west + x / KM_EAST), rounded(south + y / KM_NORTH)];
}

function tilesOf(block: (typeof BLOCKS)[number]): readonly Tile[] {
  return (TILES[block.area] ?? []).map(([area, column, row]) => ({
    area: area as AreaCode,
    column: block.column + column,
    row: block.row + row,
    block: block.area,
    inBlock: { column, row },
  }));
}
