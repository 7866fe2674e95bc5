import type { Table } from "../core/table.ts";
import type { AreaCode, Period, Text } from "../core/types.ts";
import type { Atlas } from "../data/geo.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { apartSeries } from "./apart.ts";
import { segments } from "./canvas.ts";
import { LAND, landSeries, paintBy } from "./land.ts";
import { legend } from "./legend.ts";
import { bubbleSeries, symbolsOn } from "./map-bubbles.ts";
import { layOutCities } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import { insetLines, spotsOf } from "./map-spots.ts";
import type { Spot } from "./map-spots.ts";
import { nameSeries } from "./map-words.ts";
import { markOf } from "./marks.ts";
import { append, titles } from "./parts.ts";
import { CLASS_KEY, classKey, placeCell, placeClass } from "./places.ts";
import type { Place, PlacesTableWords, Shading } from "./places.ts";
import { TYPE } from "./sizes.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

/** The same districts at one period. */
export type MapPanel = {
  readonly period: Period;
  readonly label: string;
  /** Whether a break lies between it and the panel before. */
  readonly isCut: boolean;
  readonly places: readonly Place[];
};

export type MapPanelsModel = {
  readonly atlas: Atlas;
  readonly panels: readonly MapPanel[];
  /** Of all panels, so that one colour or size says the same in each. */
  readonly shading: Shading;
  readonly legendTitle: string;
  readonly columns: PlacesTableWords;
};

const KEY = 66;
const HEAD = 22;
const GAP = 16;
/** Two are looked into, more are looked over; a map that is smaller is all outlines and circles. */
const NARROWEST = { two: 300, more: 220 };
/** From this width on a map names all its districts, below it those that are highlighted. */
export const NAMED = 480;
const SHAPE = 0.62;

function columnsIn({ panels }: MapPanelsModel, width: number): number {
  const least = panels.length > 2 ? NARROWEST.more : NARROWEST.two;
  return Math.max(1, Math.min(panels.length, 4, Math.floor((width + GAP) / (least + GAP))));
}

function height(model: MapPanelsModel, width: number): number {
  const columns = columnsIn(model, width);
  const across = (width - GAP * (columns - 1)) / columns;
  return Math.round(Math.ceil(model.panels.length / columns) * (across * SHAPE + HEAD) + KEY);
}

type PanelBox = {
  readonly panel: MapPanel;
  readonly left: number;
  readonly top: number;
  readonly boxes: readonly CityBox[];
};

/** Where the panels stand in a box, and what is left below them for the key. */
export function layOut(model: MapPanelsModel, width: number, high: number, room = KEY) {
  const columns = columnsIn(model, width);
  const across = (width - GAP * (columns - 1)) / columns;
  const down = (high - room) / Math.ceil(model.panels.length / columns);
  const panels = model.panels.map((panel, index): PanelBox => {
    const [left, top] = [(index % columns) * (across + GAP), Math.floor(index / columns) * down];
    const boxes = layOutCities(model.atlas, across, down - HEAD, 0).boxes.map((box) => ({
      ...box,
      left: box.left + left,
      top: box.top + top + HEAD - 12,
    }));
    return { panel, left, top, boxes };
  });
  return { panels, across, shading: symbolsOn(model.shading, panels[0]?.boxes), key: { left: 0, top: high - room, width, height: room } }; // oxfmt-ignore
}

const keyAt = (area: AreaCode, period: Period) => `${area}@${period}`;

function draw(model: MapPanelsModel, look: Look): Drawing {
  const { atlas } = model;
  const { panels, across, key, shading } = layOut(model, look.width, look.height);
  const all = model.panels.flatMap(({ places }) => places);
  const keys = legend(shading, keyed(all), model.legendTitle, key, look);
  const spots = panels.flatMap((box) => spotsIn(model, box));
  const named = spots.filter(({ place }) => across >= NAMED || place.outline !== undefined);
  return {
    marks: marksOf(model),
    targets: targetsOf(model, panels),
    series: [
      landSeries(
        atlas,
        panels.map(({ panel, boxes }) => ({
          boxes,
          paint: paintBy(byAreaIn(panel), shading, look, (area) => keyAt(area, panel.period)),
        })),
      ),
      ...keys,
      segments(
        "insets",
        panels.flatMap(({ boxes }) => insetLines(atlas, boxes)),
        { color: look.palette.muted, width: 1 },
      ),
      apartSeries(
        spots.filter(({ place }) => place.isApart),
        look,
      ),
      ...(shading.kind === "symbols" ? [bubbleSeries(spots, shading, look)] : []),
      ...nameSeries(named, shading, takenIn(panels, across, key, look), look),
      titles(
        panels.map(({ panel, left, top }) => ({
          text: titleOf(panel, look.locale),
          ...{ left: left + 2, top: top + 2 },
        })),
        look,
      ),
    ],
  };
}

/** What stands before a break is not compared with what stands behind it. */
export function titleOf({ label, isCut }: MapPanel, locale: Locale): string {
  return isCut ? remarked(label, AFTER_BREAK[locale], locale) : label;
}

const AFTER_BREAK: Text = { zh: "断点之后", en: "after a break" };

/** Districts under the names that they have in the drawing, so that each panel's are its own. */
function spotsIn({ atlas }: MapPanelsModel, { panel, boxes }: PanelBox): readonly Spot[] {
  return spotsOf(atlas, boxes, byAreaIn(panel)).map(({ place, ...spot }) => ({
    ...spot,
    place: { ...place, area: keyAt(place.area, panel.period) as AreaCode },
  }));
}

function byAreaIn({ places }: MapPanel): ReadonlyMap<AreaCode, Place> {
  return new Map(places.map((place) => [place.area, place]));
}

/** The key marks where highlighted areas stand in the last period that is drawn, and tells all kinds of blank. */
export function keyed(places: readonly Place[]): readonly Place[] {
  const last = new Map(places.map((place) => [place.area, place]));
  return [...last.values(), ...places.filter(({ value }) => value === undefined)];
}

/** Where no name may stand: the key and the names of the panels. */
export function takenIn(
  panels: readonly PanelBox[],
  across: number,
  key: { readonly top: number },
  { width, height: high }: Look,
) {
  return [
    { left: 0, top: key.top - TYPE, right: width, bottom: high },
    ...panels.map(({ left, top }) => ({ left, top, right: left + across, bottom: top + TYPE + 4 })),
  ];
}

function marksOf({ panels, shading }: MapPanelsModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>(
    panels.flatMap(({ period, places }) =>
      places.map(
        (place) => [keyAt(place.area, period), { ...markOf(place), area: place.area, period }] as const,
      ),
    ),
  );
  if (shading.kind === "classes") shading.labels.forEach((tip, index) => marks.set(classKey(index), { tip }));
  return marks;
}

/** A district lights up in all panels, and with it the classes that it has in them. */
function targetsOf(
  { atlas, shading }: MapPanelsModel,
  panels: readonly PanelBox[],
): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  panels.forEach(({ panel, boxes }) => {
    for (const place of panel.places) {
      const name = keyAt(place.area, panel.period);
      const own: readonly Target[] = [
        ...boxes.flatMap(({ city }) =>
          atlas.cities[city]?.features.some(({ properties }) => properties.code === place.area)
            ? [{ seriesId: LAND, name }]
            : [],
        ),
        ...(shading.kind === "symbols" && place.value !== undefined ? [{ seriesId: "bubbles", name }] : []),
      ];
      append(targets, place.area, ...own);
      const group = placeClass(place, shading);
      if (group === undefined) continue;
      const key = { seriesId: CLASS_KEY, name: classKey(group) };
      append(targets, place.area, key);
      append(targets, classKey(group), ...own, key);
    }
  });
  return targets;
}

function table({ panels, columns }: MapPanelsModel, locale: Locale): Table {
  const areas = new Map(
    panels.flatMap(({ places }) => places.map(({ area, name }) => [area, name] as const)),
  );
  return {
    columns: [
      textColumn("area", columns.area),
      ...panels.map((panel) => numberColumn(panel.period, titleOf(panel, locale))),
    ],
    rows: [...areas].map(([area, name]) => ({
      key: area,
      area,
      cells: [
        wordsCell(name),
        ...panels.map(({ places }) => {
          const place = places.find((one) => one.area === area);
          return place ? placeCell(place, locale) : NO_CELL;
        }),
      ],
    })),
  };
}

const TITLE: Text = { zh: "各期地图", en: "Maps by period" };

/** The map of several periods side by side under one key. */
export const mapPanelsChart: ChartDef<MapPanelsModel> = { title: TITLE, height, draw, table };
