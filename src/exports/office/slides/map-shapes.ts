import { diameterOf, symbolInk, symbolsOn } from "../../../charts/map-bubbles.ts";
import { layOutCities } from "../../../charts/map-layout.ts";
import type { CityBox } from "../../../charts/map-layout.ts";
import { placeNames } from "../../../charts/map-names.ts";
import type { Rect } from "../../../charts/rects.ts";
import { insetLines, pixelOf, rectAlong, spotsOf } from "../../../charts/map-spots.ts";
import type { Spot } from "../../../charts/map-spots.ts";
import { keyed, layOut, NAMED, takenIn, titleOf } from "../../../charts/map-panels.ts";
import type { MapPanelsModel } from "../../../charts/map-panels.ts";
import type { MapModel } from "../../../charts/map.ts";
import { BOLD, textWidth } from "../../../charts/parts.ts";
import { placePaint } from "../../../charts/places.ts";
import type { Place } from "../../../charts/places.ts";
import { SMALL } from "../../../charts/sizes.ts";
import type { Look } from "../../../charts/types.ts";
import { LEGEND_HEIGHT, legendShapes } from "./legend-shapes.ts";
import { titleShape } from "./shapes.ts";
import type { SlideShape } from "./shapes.ts";

const NAME = SMALL;

type Land = Pick<MapModel, "atlas" | "places" | "shading" | "cityNames">;

/** A map as shapes that can be recoloured: each district by its name, with its figure; the highlighted ones last. */
export function mapShapes(model: MapModel, look: Look): readonly SlideShape[] {
  const { boxes, legend } = layOutCities(model.atlas, look.width, look.height, LEGEND_HEIGHT);
  const key = { left: legend.left, top: legend.top, right: legend.left + legend.width, bottom: look.height };
  const shown = { ...model, shading: symbolsOn(model.shading, boxes) };
  return [...landShapes(shown, boxes, [key], true, look), ...legendShapes(shown, legend, look)];
}

/** The maps of several periods, each below its name, and their one key. */
export function panelShapes(model: MapPanelsModel, look: Look): readonly SlideShape[] {
  const { panels, across, key, shading } = layOut(model, look.width, look.height, LEGEND_HEIGHT);
  const taken = takenIn(panels, across, key, look);
  const all = { ...model, shading, cityNames: NO_NAMES };
  return [
    ...panels.flatMap(({ panel, left, top, boxes }): readonly SlideShape[] => [
      titleShape(titleOf(panel, look.locale), [left, top + NAME / 2 + 2], NAME + 1, look.palette.ink),
      ...landShapes({ ...all, places: panel.places }, boxes, taken, across >= NAMED, look),
    ]),
    ...legendShapes({ ...all, places: keyed(model.panels.flatMap(({ places }) => places)) }, key, look),
  ];
}

const NO_NAMES: MapModel["cityNames"] = new Map();

/** Districts, symbols and names of one map; without room only the highlighted are named. */
function landShapes(
  model: Land,
  boxes: readonly CityBox[],
  taken: readonly Rect[],
  isNamed: boolean,
  look: Look,
): readonly SlideShape[] {
  const { atlas, places, shading } = model;
  const byArea = new Map(places.map((place) => [place.area, place]));
  const land = boxes.flatMap((box) => {
    const shapes = atlas.cities[box.city];
    if (!shapes) return [];
    const pixel = pixelOf(shapes, box);
    return shapes.features.map((feature) => {
      const place = byArea.get(feature.properties.code);
      const outline: SlideShape = {
        kind: "outline",
        name: place ? `${place.name} ${place.label}` : feature.properties.name,
        rings: feature.geometry.coordinates.map((ring) => ring.map(pixel)),
        fill: place ? placePaint(place, shading, look).fill : look.palette.surface,
        line: place?.outline ?? look.palette.peer,
        width: place?.outline === undefined ? 0.75 : 2,
      };
      return { outline, isLast: place?.outline !== undefined };
    });
  });
  const titles = boxes.map(({ city, titleAt: [left, top] }): SlideShape => {
    const text = model.cityNames.get(city) ?? "";
    return titleShape(text, [left, top + (NAME + 1) / 2], NAME + 1, look.palette.muted);
  });
  const spots = spotsOf(atlas, boxes, byArea);
  const insets = insetLines(atlas, boxes);
  return [
    ...[...land].sort((a, b) => Number(a.isLast) - Number(b.isLast)).map(({ outline }) => outline),
    ...insets.map(([from, to]): SlideShape => ({
      kind: "line",
      name: "—",
      from,
      to,
      color: look.palette.muted,
    })),
    ...bubbles(model, spots, look),
    ...names(
      model,
      isNamed ? spots : spots.filter(({ place }) => place.outline !== undefined),
      [...taken, ...insets.map(rectAlong)],
      look,
    ),
    ...titles,
  ];
}

function bubbles({ shading }: Land, spots: readonly Spot[], { palette }: Look): readonly SlideShape[] {
  if (shading.kind !== "symbols") return [];
  return spots
    .filter(({ place }) => place.value !== undefined)
    .map(({ place, at }) => ({ place, at, diameter: diameterOf(place, shading) }))
    .sort((a, b) => b.diameter - a.diameter)
    .map(({ place, at, diameter }) => bubble(place, at, diameter, place.outline ?? palette.muted));
}

function bubble(place: Place, [x, y]: Spot["at"], diameter: number, color: string): SlideShape {
  return {
    kind: "ellipse",
    name: `${place.name} ${place.label}`,
    ...{ x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter },
    ...((place.value ?? 0) > 0 && { fill: color, clear: 60 }),
    line: color,
    thick: 1.25,
    dashed: symbolInk(place.value ?? 0, color).dash !== undefined,
  };
}

function names(
  { shading }: Land,
  spots: readonly Spot[],
  taken: Parameters<typeof placeNames>[1],
  look: Look,
): readonly SlideShape[] {
  const { palette } = look;
  const textOf = ({ caption, name }: Place) => caption ?? name;
  const widthOf = (place: Place) =>
    textWidth(textOf(place), NAME) * (place.outline === undefined ? 1 : BOLD) + 2;
  const placed = placeNames(
    spots.map(({ place, at, holds }) => ({
      name: place.area,
      ...{ at, holds },
      radius: shading.kind === "symbols" ? diameterOf(place, shading) / 2 : 0,
      width: widthOf(place),
      height: NAME + 1,
      isFirst: place.outline !== undefined,
    })),
    taken,
    look.width,
    look.height,
  );
  return spots.flatMap(({ place }): readonly SlideShape[] => {
    const found = placed.get(place.area);
    if (!found) return [];
    const paint = placePaint(place, shading, look);
    const isPainted = found.isHome && shading.kind === "classes";
    const text = textOf(place);
    const color = isPainted ? paint.ink : place.value === undefined ? palette.muted : palette.ink;
    const [from, to] = found.leader ?? [];
    return [
      ...(from && to ? [{ kind: "line" as const, name: `${text} —`, from, to, color: palette.ink }] : []),
      {
        kind: "words",
        name: text,
        text,
        at: found.at,
        align: "center",
        width: widthOf(place) + 10,
        size: NAME,
        color,
        bold: place.outline !== undefined,
      },
    ];
  });
}
