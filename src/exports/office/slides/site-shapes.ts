import { layOutCities } from "../../../charts/map-layout.ts";
import { placeNames } from "../../../charts/map-names.ts";
import { insetLines, pixelOf, rectAlong } from "../../../charts/map-spots.ts";
import { BOLD, textWidth } from "../../../charts/parts.ts";
import { SMALL } from "../../../charts/sizes.ts";
import { placedSites } from "../../../charts/sites.ts";
import type { SitesModel } from "../../../charts/sites.ts";
import type { Look } from "../../../charts/types.ts";
import { titleShape } from "./shapes.ts";
import type { SlideShape } from "./shapes.ts";

const RADIUS = 5;

/** A map of places as shapes: districts by their names, a filled mark for each that has any, an outline for what lies within. */
export function siteShapes(model: SitesModel, look: Look): readonly SlideShape[] {
  const { palette, width, height } = look;
  const { boxes } = layOutCities(model.atlas, width, height, 0);
  const told = new Set(model.sites.map(({ area }) => area));
  const land = boxes.flatMap((box) => {
    const shapes = model.atlas.cities[box.city];
    if (!shapes) return [];
    const pixel = pixelOf(shapes, box);
    return shapes.features.map(({ properties, geometry }): SlideShape => ({
      kind: "outline",
      name: properties.name,
      rings: geometry.coordinates.map((ring) => ring.map(pixel)),
      fill: told.has(properties.code) ? palette.land : palette.surface,
      line: palette.peer,
      width: 0.75,
    }));
  });
  const insets = insetLines(model.atlas, boxes);
  return [
    ...land,
    ...insets.map(([from, to]): SlideShape => ({ kind: "line", name: "—", from, to, color: palette.muted })),
    ...boxes.map(({ city, titleAt: [left, top] }) =>
      titleShape(model.cityNames.get(city) ?? "", [left, top + SMALL / 2], SMALL + 1, palette.muted),
    ),
    ...marks(placedSites(model, boxes), insets.map(rectAlong), look),
  ];
}

type Placed = ReturnType<typeof placedSites>;

function marks(points: Placed, taken: Parameters<typeof placeNames>[1], look: Look): readonly SlideShape[] {
  const { palette, width, height } = look;
  const wide = (label: string) => textWidth(label, SMALL) * BOLD + 4;
  const named = placeNames(
    points.map(({ site: { key, label }, x, y }) => ({
      ...{ name: key, at: [x, y] as const, radius: RADIUS + 1, width: wide(label), height: SMALL + 2 },
      ...{ holds: () => false, isFirst: true },
    })),
    taken,
    width,
    height,
  );
  return points.flatMap(({ site: { key, label, at, color = palette.peer }, x, y }): readonly SlideShape[] => {
    const found = named.get(key);
    const [from, to] = found?.leader ?? [];
    return [
      {
        kind: "ellipse",
        name: label,
        ...{ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS },
        ...{ fill: at ? palette.surface : color, line: color, thick: 1.5 },
      },
      ...(from && to ? [{ kind: "line" as const, name: `${label} —`, from, to, color: palette.ink }] : []),
      ...(found
        ? [
            {
              ...{ kind: "words" as const, name: label, text: label, at: found.at, align: "center" as const },
              ...{ width: wide(label) + 8, size: SMALL, color: palette.ink, bold: true },
            },
          ]
        : []),
    ];
  });
}
