import { placePaint } from "../../../charts/places.ts";
import type { TilesModel } from "../../../charts/tiles.ts";
import { SMALL } from "../../../charts/sizes.ts";
import type { Look } from "../../../charts/types.ts";
import { fitText } from "../../../charts/parts.ts";
import { LEGEND_HEIGHT, legendShapes } from "./legend-shapes.ts";
import { titleShape } from "./shapes.ts";
import type { SlideShape } from "./shapes.ts";

const TITLE = 20;
const WIDEST = 84;

/** A tile grid as shapes that can be recoloured: each district a square by its name, with name and figure on it. */
export function tileShapes(model: TilesModel, look: Look): readonly SlideShape[] {
  const { grid, places, shading } = model;
  const { width, height, palette } = look;
  const size = Math.min(width / grid.columns, (height - TITLE - LEGEND_HEIGHT) / grid.rows, WIDEST);
  const byArea = new Map(places.map((place) => [place.area, place]));
  const type = Math.max(7, Math.min(SMALL, size / 5.2));
  const tiles = grid.tiles.flatMap(({ area, column, row }): readonly SlideShape[] => {
    const place = byArea.get(area);
    if (!place) return [];
    const { fill, ink } = placePaint(place, shading, look);
    const [x, y] = [column * size, TITLE + row * size];
    const line = (text: string, down: number): SlideShape => ({
      kind: "words",
      name: text,
      text: fitText(text, size - 4, type),
      at: [x + size / 2, y + size / 2 + down],
      align: "center",
      ...{ width: size, size: type, color: ink },
      bold: place.outline !== undefined,
    });
    return [
      {
        kind: "rect",
        name: `${place.name} ${place.label}`,
        ...{ x: x + 1, y: y + 1, width: size - 2, height: size - 2, fill },
        line: place.outline ?? palette.peer,
        thick: place.outline === undefined ? 0.75 : 2.25,
      },
      line(place.name, -type * 0.7),
      line(place.label, type * 0.7),
    ];
  });
  const titles = grid.blocks.map((block): SlideShape => {
    const text = model.cityNames.get(block.area) ?? "";
    const at = [block.column * size, block.row * size + TITLE / 2] as const;
    return titleShape(text, at, SMALL + 1, palette.muted);
  });
  const legend = { left: 2, top: height - LEGEND_HEIGHT, width: width - 8, height: LEGEND_HEIGHT };
  return [...tiles, ...titles, ...legendShapes(model, legend, look)];
}
