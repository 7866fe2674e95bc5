import type { AreaCode } from "../core/types.ts";
import type { Atlas, CityShapes, Shape } from "../data/geo.ts";
import { apartSeries } from "./apart.ts";
import { filled, pixelAxes, segments } from "./canvas.ts";
import { legend, legendRoom } from "./legend.ts";
import { bubbleSeries } from "./map-bubbles.ts";
import { ASPECT, layOutCities } from "./map-layout.ts";
import type { Box, CityBox } from "./map-layout.ts";
import { boxesIn, isInSight, WHOLE } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import { insetLines, rectAlong, spotsOf } from "./map-spots.ts";
import { nameSeries } from "./map-words.ts";
import { frame, textWidth, titleText } from "./parts.ts";
import { placeMarks, placePaint, placesTable, placeTargets } from "./places.ts";
import type { Place, PlacesTableWords, Shading } from "./places.ts";
import { symbolKey } from "./symbol-key.ts";
import type { ChartDef, Drawing, Look, NamedMap, Target } from "./types.ts";
import { TYPE } from "./sizes.ts";

export type MapModel = {
  readonly atlas: Atlas;
  readonly places: readonly Place[];
  readonly shading: Shading;
  readonly legendTitle: string;
  readonly cityNames: ReadonlyMap<AreaCode, string>;
  readonly columns: PlacesTableWords;
  /** What of it is looked at, where that is not the whole. */
  readonly view?: MapView;
};

/** The room of the key, in pixels. */
export const MAP_KEY = 62;
/** Below this width the cities stand below each other. */
const NARROW = 520;

function height(_: MapModel, width: number): number {
  return width < NARROW ? Math.round(width * 1.75) : Math.round(Math.min(Math.max(width * 0.72, 380), 560));
}

function draw(model: MapModel, look: Look): Drawing {
  const { atlas, places, shading } = model;
  const { view = WHOLE } = model;
  const whole = layOutCities(atlas, look.width, look.height, MAP_KEY);
  const layout = { ...whole, boxes: boxesIn(whole.boxes, view, look.width, look.height) };
  const isShown = view.times === 1 ? () => true : isInSight(whole.legend, look.width, look.height);
  const byArea = new Map(places.map((place) => [place.area, place]));
  const spots = spotsOf(atlas, layout.boxes, byArea).filter(({ at }) => isShown(at));
  const key = legend(shading, places, model.legendTitle, layout.legend, look);
  const cityIndex = new Map(
    layout.boxes.flatMap(({ city }, index) =>
      (atlas.cities[city]?.features ?? []).map(({ properties }) => [properties.code, index] as const),
    ),
  );
  return {
    marks: placeMarks(places, shading),
    targets: placeTargets(places, shading, (place) => targetsOf(place, cityIndex.get(place.area), shading)),
    maps: layout.boxes.map(({ city }) => mapOf(model, city)),
    option: {
      ...frame(look),
      ...pixelAxes(look),
      title: [key.title, ...titles(model, layout.boxes, look)],
      geo: layout.boxes.map((box) => geoOf(model, box, byArea, look)),
      series: filled([
        ...(view.times === 1 ? [] : [groundSeries(whole.legend, look)]),
        ...key.series,
        segments("insets", insetLines(atlas, layout.boxes), { color: look.palette.muted, width: 1 }),
        apartSeries(
          spots.flatMap(({ place, holds }) => (place.isApart ? [holds] : [])),
          look,
        ),
        ...(shading.kind === "symbols" ? [bubbleSeries(spots, shading, look)] : []),
        ...nameSeries(spots, shading, takenBy(model, layout, look), look),
      ]),
    },
  };
}

/** Below the key, so that it is read over what an enlarged map has there. */
function groundSeries({ left, top, width, height }: Box, { palette }: Look) {
  return {
    id: "key-ground",
    type: "scatter",
    silent: true,
    z: 1,
    symbol: "rect",
    symbolSize: [width + 16, height + 24],
    itemStyle: { color: palette.surface, opacity: 0.9 },
    data: [[left + width / 2, top + height / 2 - 8]],
  };
}

/** The sizes of symbols for which a map of these sides has no room in its key. */
export function keyLeft(
  { atlas, places, shading }: MapModel,
  width: number,
  height: number,
): readonly string[] {
  if (shading.kind !== "symbols") return [];
  const { legend: box } = layOutCities(atlas, width, height, MAP_KEY);
  return symbolKey(shading, places, box.width).left.map(({ label }) => label);
}

/** Where no name may stand: the key, the names of the cities, and the lines before what is drawn nearer. */
function takenBy(
  { atlas, cityNames, places, legendTitle }: MapModel,
  { boxes, legend: key }: ReturnType<typeof layOutCities>,
  { locale }: Look,
) {
  return [
    legendRoom(places, legendTitle, key, locale),
    ...insetLines(atlas, boxes).map(rectAlong),
    ...boxes.map(({ city, titleAt: [left, top] }) => ({
      left,
      top,
      right: left + textWidth(cityNames.get(city) ?? "", TYPE),
      bottom: top + TYPE + 2,
    })),
  ];
}

type Drawn = Pick<MapModel, "atlas" | "places" | "shading">;

/**
 * A city's districts with the highlighted districts last, so that no neighbour covers their outline. Where a drawing has
 * several maps, `at` makes the names of each its own.
 */
export function mapOf({ atlas, places }: Pick<Drawn, "atlas" | "places">, city: AreaCode, at = ""): NamedMap {
  const outlined = new Set(places.filter(({ outline }) => outline !== undefined).map(({ area }) => area));
  const shapes = atlas.cities[city] ?? EMPTY;
  const last = shapes.features.filter(({ properties }) => outlined.has(properties.code));
  const first = shapes.features.filter(({ properties }) => !outlined.has(properties.code));
  const name = [city, ...last.map(({ properties }) => properties.code)].join(".") + at;
  const features = [...first, ...last].map((shape) => (at === "" ? shape : renamed(shape, at)));
  return { name, shapes: { ...shapes, features } };
}

const copies = new WeakMap<Shape, Map<string, Shape>>();

/** The same district under a name of its own; one and the same at each drawing, so that it is made known once. */
function renamed(shape: Shape, at: string): Shape {
  const own = copies.get(shape) ?? new Map<string, Shape>();
  copies.set(shape, own);
  const { properties } = shape;
  // A name of the drawing, which stands where the code does.
  const copy = own.get(at) ?? {
    ...shape,
    properties: { ...properties, code: (properties.code + at) as AreaCode },
  };
  own.set(at, copy);
  return copy;
}

const EMPTY: CityShapes = { type: "FeatureCollection", features: [] };

function targetsOf(
  { area, value }: Place,
  geoIndex: number | undefined,
  { kind }: Shading,
): readonly Target[] {
  if (geoIndex === undefined) return [];
  const region = { geoIndex, name: area };
  return kind === "symbols" && value !== undefined ? [region, { seriesId: "bubbles", name: area }] : [region];
}

/** One city's districts, painted by their places. */
export function geoOf(model: Drawn, box: CityBox, byArea: ReadonlyMap<AreaCode, Place>, look: Look, at = "") {
  const { palette } = look;
  return {
    map: mapOf(model, box.city, at).name,
    nameProperty: "code",
    aspectScale: ASPECT,
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    roam: false,
    selectedMode: false,
    itemStyle: { areaColor: palette.surface, borderColor: palette.peer, borderWidth: 0.75 },
    label: { show: false },
    emphasis: {
      itemStyle: { areaColor: null, borderColor: palette.ink, borderWidth: 2 },
      label: { show: false },
    },
    regions: (model.atlas.cities[box.city]?.features ?? []).map(({ properties: { code } }) => {
      const place = byArea.get(code);
      return place ? regionOf(place, model.shading, look, at) : { name: code + at };
    }),
  };
}

function regionOf(place: Place, shading: Shading, look: Look, at: string) {
  const areaColor = placePaint(place, shading, look).fill;
  const outline = place.outline === undefined ? {} : { borderColor: place.outline, borderWidth: 2 };
  return {
    name: place.area + at,
    itemStyle: { areaColor, ...outline },
    emphasis: { itemStyle: { areaColor } },
  };
}

/** City names at the corner of each panel. */
function titles({ cityNames }: MapModel, boxes: readonly CityBox[], look: Look) {
  return boxes.map(({ city, titleAt: [left, top] }) => titleText(cityNames.get(city) ?? "", left, top, look));
}

export const mapChart: ChartDef<MapModel> = {
  title: { zh: "地图", en: "Map" },
  height,
  stretches: true,
  draw,
  table: ({ places, columns }, locale) => placesTable(places, columns, locale),
};
