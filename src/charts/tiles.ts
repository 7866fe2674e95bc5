import type { AreaCode } from "../core/types.ts";
import type { TileBlock, TileGrid } from "../data/geo.ts";
import { apartSeries } from "./apart.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Item, Point } from "./drawn.ts";
import { legend } from "./legend.ts";
import type { Box } from "./map-layout.ts";
import { BOLD, fitText, textWidth, titles } from "./parts.ts";
import { placeMarks, placePaint, placesTable, placeTargets } from "./places.ts";
import type { Place, PlacesTableWords, Shading } from "./places.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

export type TilesModel = {
  readonly grid: TileGrid;
  readonly places: readonly Place[];
  readonly shading: Extract<Shading, { kind: "classes" }>;
  readonly legendTitle: string;
  readonly cityNames: ReadonlyMap<AreaCode, string>;
  readonly columns: PlacesTableWords;
};

const LEGEND = 62;
const TITLE = 20;
const NARROW = 520;

const WIDEST_TILE = 84;

/** How many tiles stand beside and below each other in a width, and the room for the cities' names. */
function shapeOf(grid: TileGrid, width: number) {
  if (width >= NARROW) return { columns: grid.columns, rows: grid.rows, titles: TITLE };
  const { blocks } = grid;
  return {
    columns: Math.max(...blocks.map((block) => block.columns)),
    rows: blocks.reduce((sum, block) => sum + block.rows, 0),
    titles: TITLE * blocks.length,
  };
}

function height({ grid }: TilesModel, width: number): number {
  const { columns, rows, titles } = shapeOf(grid, width);
  const widest = width < NARROW ? Infinity : WIDEST_TILE;
  return Math.round(Math.min(width / columns, widest) * rows + titles + LEGEND + 10);
}

type Layout = {
  readonly size: number;
  readonly at: (tile: TileGrid["tiles"][number]) => readonly [number, number];
  readonly blocks: readonly { readonly block: TileBlock; readonly left: number; readonly top: number }[];
  readonly legend: Box;
};

/** The two cities beside each other, or below each other where that is too narrow to read. */
function layOut(grid: TileGrid, width: number, height: number): Layout {
  const narrow = width < NARROW;
  const { columns, rows, titles } = shapeOf(grid, width);
  const size = Math.min((width - 4) / columns, (height - titles - LEGEND - 8) / rows);
  let stacked = 0;
  const blocks = grid.blocks.map((block) => {
    const left = 2 + (narrow ? 0 : block.column * size);
    const top = narrow ? stacked : block.row * size;
    stacked += block.rows * size + TITLE;
    return { block, left, top };
  });
  return {
    size,
    blocks,
    at: (tile) => {
      const origin = blocks.find(({ block }) => block.area === tile.block);
      const { column, row } = tile.inBlock;
      return [(origin?.left ?? 0) + (column + 0.5) * size, (origin?.top ?? 0) + TITLE + (row + 0.5) * size];
    },
    legend: { left: 2, top: height - LEGEND, width: width - 8, height: LEGEND },
  };
}

function draw(model: TilesModel, look: Look): Drawing {
  const { grid, places, shading } = model;
  const layout = layOut(grid, look.width, look.height);
  const byArea = new Map(places.map((place) => [place.area, place]));
  const key = legend(shading, places, model.legendTitle, layout.legend, look);
  return {
    marks: placeMarks(places, shading),
    targets: placeTargets(places, shading, ({ area }) => [{ seriesId: "tiles", name: area }]),
    series: [
      drawn(
        "tiles",
        2,
        grid.tiles.flatMap((tile) => {
          const place = byArea.get(tile.area);
          return place ? tileOf(place, layout.at(tile), layout.size, shading, look) : [];
        }),
      ),
      { ...apartSeries(apartTiles(grid, byArea, layout), look), z: 3 },
      ...key,
      titles(
        layout.blocks.map(({ block, left, top }) => ({
          text: model.cityNames.get(block.area) ?? "",
          ...{ left, top: top + 2 },
        })),
        look,
      ),
    ],
  };
}

/** Where the tiles are whose figure does not compare: their edge, so that no dot lies under the words. */
function apartTiles(grid: TileGrid, byArea: ReadonlyMap<AreaCode, Place>, { at, size }: Layout) {
  return grid.tiles
    .filter(({ area }) => byArea.get(area)?.isApart)
    .map((tile) => {
      const [left, top] = at(tile);
      const half = size / 2 - 3;
      const holds = ([x, y]: Point) => {
        const [across, down] = [Math.abs(x - left), Math.abs(y - top)];
        return across < half && down < half && down > TYPE + 2;
      };
      return { outline: [[left - half, top - half], [left + half, top + half]] as const, holds }; // oxfmt-ignore
    });
}

function tileOf(
  place: Place,
  at: Point,
  size: number,
  shading: TilesModel["shading"],
  look: Look,
): readonly Item[] {
  const { palette } = look;
  const { area: name, outline } = place;
  const paint = placePaint(place, shading, look);
  const room = (size - 6) / (outline === undefined ? 1 : BOLD);
  const nameSize = typeFor(place.name, room, SMALLEST + 1);
  const type = Math.min(nameSize, typeFor(place.label, room, SMALLEST));
  const width = outline === undefined ? 0.75 : 3;
  return [
    {
      name,
      outline: rectAt(at, size - 3),
      ink: { fill: paint.fill, stroke: outline ?? palette.peer, width },
      lit: { stroke: palette.ink, width: 3 },
    },
    {
      ...{ name, at, align: "center", color: paint.ink, size: type, bold: outline !== undefined },
      text: `${fitText(place.name, room, type)}\n${fitText(place.label, room, type)}`,
      line: TYPE + 3,
    },
  ];
}

const SMALLEST = 9;

/** The type size at which a text fits, down to the smallest that can be read: a figure is better small than cut. */
function typeFor(text: string, room: number, smallest: number): number {
  let size = SMALL;
  while (size > smallest && textWidth(text, size) > room) size -= 1;
  return size;
}

export const tilesChart: ChartDef<TilesModel> = {
  title: { zh: "方格图", en: "Tile grid" },
  height,
  stretches: true,
  draw,
  table: ({ places, columns }, locale) => placesTable(places, columns, locale),
};
