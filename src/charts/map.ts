import type { AreaCode } from "../core/types.ts";
import type { Atlas, CityShapes, Shape } from "../data/geo.ts";
import { legend } from "./legend.ts";
import { placeNames } from "./bubble-labels.ts";
import { bubbleSeries } from "./map-bubbles.ts";
import { ASPECT, layOutCities } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import { frame, textWidth, titleText } from "./parts.ts";
import { classPaint, placeClass, placeMarks, placesTable, placeTargets } from "./places.ts";
import type { Place, PlacesTableWords, Shading } from "./places.ts";
import type { ChartDef, Drawing, Look, NamedMap, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

export type MapModel = {
  readonly atlas: Atlas;
  readonly places: readonly Place[];
  readonly shading: Shading;
  readonly legendTitle: string;
  readonly cityNames: ReadonlyMap<AreaCode, string>;
  readonly columns: PlacesTableWords;
};

const LEGEND = 62;
/** Below this width the cities stand below each other. */
const NARROW = 520;

function height(_: MapModel, width: number): number {
  return width < NARROW ? Math.round(width * 1.75) : Math.round(Math.min(Math.max(width * 0.72, 380), 560));
}

function draw(model: MapModel, look: Look): Drawing {
  const { atlas, places, shading } = model;
  const layout = layOutCities(atlas, look.width, look.height, LEGEND);
  const byArea = new Map(places.map((place) => [place.area, place]));
  const key = legend(shading, places, model.legendTitle, layout.legend, 0, look);
  const cityIndex = new Map(
    layout.boxes.flatMap(({ city }, index) =>
      (atlas.cities[city]?.features ?? []).map(({ properties }) => [properties.code, index] as const),
    ),
  );
  return {
    marks: placeMarks(places, shading, (index) =>
      shading.kind === "classes" ? (shading.labels[index] ?? "") : "",
    ),
    targets: placeTargets(places, shading, ({ area }) => targetsOf(area, cityIndex.get(area), shading)),
    maps: layout.boxes.map(({ city }) => mapOf(model, city)),
    option: {
      ...frame(look),
      title: [key.title, ...titles(model, layout.boxes, look)],
      grid: [key.grid],
      xAxis: [key.xAxis],
      yAxis: [key.yAxis],
      geo: layout.boxes.map((box) => geoOf(model, box, byArea, look)),
      series: [
        ...key.series,
        ...(shading.kind === "symbols"
          ? layout.boxes.map((box, index) =>
              bubbleSeries(model.atlas.cities[box.city] ?? EMPTY, shading, box, index, byArea, look),
            )
          : []),
      ],
    },
  };
}

/** A city's boundaries with the highlighted districts last, so that no neighbour covers their outline. */
function mapOf({ atlas, places }: MapModel, city: AreaCode): NamedMap {
  const outlined = new Set(places.filter(({ outline }) => outline !== undefined).map(({ area }) => area));
  const shapes = atlas.cities[city] ?? EMPTY;
  const last = shapes.features.filter(({ properties }) => outlined.has(properties.code));
  const first = shapes.features.filter(({ properties }) => !outlined.has(properties.code));
  const name = [city, ...last.map(({ properties }) => properties.code)].join(".");
  return { name, shapes: { ...shapes, features: [...first, ...last] } };
}

const NONE = { zh: "", en: "" };
const EMPTY: CityShapes = {
  type: "FeatureCollection",
  features: [],
  licence: NONE,
  origin: NONE,
  vintage: NONE,
};

function targetsOf(area: AreaCode, geoIndex: number | undefined, shading: Shading): readonly Target[] {
  if (geoIndex === undefined) return [];
  const region = { geoIndex, name: area };
  return shading.kind === "symbols"
    ? [region, { seriesId: `bubbles-${String(geoIndex)}`, name: area }]
    : [region];
}

function geoOf(model: MapModel, box: CityBox, byArea: ReadonlyMap<AreaCode, Place>, look: Look) {
  const { palette } = look;
  const shapes = model.atlas.cities[box.city]?.features ?? [];
  const named = namedAreas(shapes, box, byArea);
  return {
    map: mapOf(model, box.city).name,
    nameProperty: "code",
    aspectScale: ASPECT,
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    roam: false,
    selectedMode: false,
    itemStyle: { areaColor: palette.land, borderColor: palette.border, borderWidth: 1 },
    label: { show: false },
    emphasis: {
      itemStyle: { areaColor: null, borderColor: palette.ink, borderWidth: 2 },
      label: { show: model.shading.kind === "classes", color: palette.ink, fontSize: TYPE },
    },
    regions: shapes.map((shape) => regionOf(model, shape, byArea.get(shape.properties.code), named, look)),
  };
}

function regionOf(
  { shading }: MapModel,
  shape: Shape,
  place: Place | undefined,
  named: ReadonlySet<string>,
  look: Look,
) {
  const { palette } = look;
  const name = shape.properties.code;
  if (!place) return { name };
  const blank = (shape.properties.includes ?? []).length > 0;
  const at = blank ? undefined : placeClass(place, shading);
  const paint =
    at === undefined || shading.kind !== "classes" ? undefined : classPaint(at, shading.labels.length, look);
  const outline = place.outline === undefined ? {} : { borderColor: place.outline, borderWidth: 2 };
  const itemStyle = { areaColor: paint?.fill ?? palette.land, ...outline };
  const show = shading.kind === "classes" && named.has(name);
  const label = {
    show,
    formatter: () => place.name,
    color: paint?.ink ?? palette.muted,
    fontSize: SMALL,
    fontWeight: place.outline === undefined ? "normal" : "bold",
    // A name that reaches over its district's edge stays readable on the neighbour.
    textBorderColor: itemStyle.areaColor,
    textBorderWidth: 2,
  };
  return {
    name,
    itemStyle,
    label,
    emphasis: { itemStyle: { areaColor: itemStyle.areaColor }, label: { ...label, show: true } },
  };
}

/** The districts whose names are drawn: the highlighted ones, and those whose names fit and touch no other. */
function namedAreas(
  shapes: readonly Shape[],
  box: CityBox,
  byArea: ReadonlyMap<AreaCode, Place>,
): ReadonlySet<string> {
  const names = shapes.flatMap((shape) => {
    const { code, center } = shape.properties;
    const place = byArea.get(code);
    const needed = place?.outline !== undefined;
    if (!place || (!needed && !hasRoom(shape, place.name, box))) return [];
    const [x, y] = [center[0] * ASPECT * box.scale, -center[1] * box.scale];
    return [{ name: code, x, y, width: textWidth(place.name, TYPE - (needed ? 0.4 : 1)), needed }];
  });
  return placeNames(names, TYPE);
}

/** Whether a name fits into a district's bounding box at this scale. */
function hasRoom(shape: Shape, name: string, box: CityBox): boolean {
  const { geometry } = shape;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const xs = rings.flat().map(([x]) => x);
  return (Math.max(...xs) - Math.min(...xs)) * ASPECT * box.scale * 0.75 > textWidth(name, TYPE);
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
  table: ({ places, columns }) => placesTable(places, columns),
};
