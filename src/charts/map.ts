import type { AreaCode } from "../core/types.ts";
import type { Atlas } from "../data/geo.ts";
import { apartSeries } from "./apart.ts";
import { segments } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import { cityTitles, LAND, landSeries, paintBy } from "./land.ts";
import { legend, legendRoom } from "./legend.ts";
import { bubbleSeries, symbolsOn } from "./map-bubbles.ts";
import { layOutCities } from "./map-layout.ts";
import type { Box } from "./map-layout.ts";
import { boxesIn, isInSight, WHOLE } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import { insetLines, rectAlong, spotsOf } from "./map-spots.ts";
import { nameSeries } from "./map-words.ts";
import { textWidth } from "./parts.ts";
import { placeMarks, placesTable, placeTargets } from "./places.ts";
import type { Place, PlacesTableWords, Shading } from "./places.ts";
import { symbolKey } from "./symbol-key.ts";
import type { ChartDef, Drawing, Look, Target } from "./types.ts";
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
  const { atlas, places, view = WHOLE } = model;
  const whole = layOutCities(atlas, look.width, look.height, MAP_KEY);
  const shading = symbolsOn(model.shading, whole.boxes);
  const layout = { ...whole, boxes: boxesIn(whole.boxes, view, look.width, look.height) };
  const isShown = view.times === 1 ? () => true : isInSight(whole.legend, look.width, look.height);
  const byArea = new Map(places.map((place) => [place.area, place]));
  const spots = spotsOf(atlas, layout.boxes, byArea).filter(({ at }) => isShown(at));
  const key = legend(shading, places, model.legendTitle, layout.legend, look);
  const here = new Set(
    Object.values(atlas.cities).flatMap(({ features }) => features.map(({ properties }) => properties.code)),
  );
  return {
    marks: placeMarks(places, shading),
    targets: placeTargets(places, shading, (place) => targetsOf(place, here, shading)),
    series: [
      landSeries(atlas, [{ boxes: layout.boxes, paint: paintBy(byArea, shading, look) }]),
      ...(view.times === 1 ? [] : [groundSeries(whole.legend, look)]),
      ...key,
      segments("insets", insetLines(atlas, layout.boxes), { color: look.palette.muted, width: 1 }),
      apartSeries(
        spots.filter(({ place }) => place.isApart),
        look,
      ),
      ...(shading.kind === "symbols" ? [bubbleSeries(spots, shading, look)] : []),
      ...nameSeries(spots, shading, takenBy(model, layout, look), look),
      cityTitles(model.cityNames, layout.boxes, look),
    ],
  };
}

/** Below the key, so that it is read over what an enlarged map has there. */
function groundSeries({ left, top, width, height }: Box, { palette }: Look) {
  const outline = { x: left - 8, y: top - 20, width: width + 16, height: height + 24 };
  return drawn("key-ground", 1, [{ outline, ink: { fill: palette.surface, opacity: 0.9 } }], true);
}

/** The sizes of symbols for which a map of these sides has no room in its key. */
export function keyLeft(
  { atlas, places, shading }: MapModel,
  width: number,
  height: number,
): readonly string[] {
  const { legend: box, boxes } = layOutCities(atlas, width, height, MAP_KEY);
  const symbols = symbolsOn(shading, boxes);
  if (symbols.kind !== "symbols") return [];
  return symbolKey(symbols, places, box.width).left.map(({ label }) => label);
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

/** A district that has no outline here cannot be lit up. */
function targetsOf(
  { area, value }: Place,
  here: ReadonlySet<AreaCode>,
  { kind }: Shading,
): readonly Target[] {
  if (!here.has(area)) return [];
  const land = { seriesId: LAND, name: area };
  return kind === "symbols" && value !== undefined ? [land, { seriesId: "bubbles", name: area }] : [land];
}

export const mapChart: ChartDef<MapModel> = {
  title: { zh: "地图", en: "Map" },
  height,
  stretches: true,
  draw,
  table: ({ places, columns }, locale) => placesTable(places, columns, locale),
};
