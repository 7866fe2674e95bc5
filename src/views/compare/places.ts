import { mapChart } from "../../charts/map.ts";
import { tilesChart } from "../../charts/tiles.ts";
import type { Plot } from "../../charts/plot.ts";
import type { Place, Shading } from "../../charts/places.ts";
import { areaStyles } from "../../charts/area-style.ts";
import { isRankable } from "../../core/cell.ts";
import type { Cell } from "../../core/cell.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Atlas } from "../../data/geo.ts";
import { formatFigure, MISSING } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { listed } from "../../i18n/text.ts";
import type { AbsentBlock, ChartBlock } from "../../report/blocks.ts";
import { limitLabels, limitsOf, needsSymbols, pooledValues, symbolSteps } from "./classing.ts";
import type { Scene } from "./scene.ts";

const COLUMNS = { area: COLUMN_TERMS.area, value: COLUMN_TERMS.value } satisfies Record<string, Text>;

/** Where the values are: symbols for totals, classes for everything else, or the tile grid where that is set. */
export function placesBlock(scene: Scene, atlas: Atlas, sentence: string): ChartBlock {
  const { filters, words, comparison } = scene;
  const { locale } = words;
  const shape = filters.map === "shape";
  const cells = scene.context.flatMap((area) => comparison.cells.get(area) ?? []);
  const pool = pooledValues(scene);
  const limits = limitsOf(pool, filters).map((limit) => shifted(limit, words.scale));
  const classes = { kind: "classes", limits, labels: limitLabels(limits, locale) } as const;
  const largest = shifted(Math.max(0, ...pool), words.scale);
  const shading: Shading =
    shape && needsSymbols(scene)
      ? { kind: "symbols", largest, steps: symbolSteps(largest, locale) }
      : classes;
  const base = {
    places: cells.map((cell) => placeOf(scene, cell)),
    cityNames: cityNames(scene),
    columns: { area: COLUMNS.area[locale], value: COLUMNS.value[locale] },
    legendTitle: words.unit,
  };
  const plot: Plot = shape
    ? { kind: "map", chart: mapChart, model: { ...base, atlas, shading } }
    : { kind: "tiles", chart: tilesChart, model: { ...base, grid: atlas.tiles, shading: classes } };
  return {
    kind: "chart",
    id: "map",
    title: (shape ? MAP_TITLE : tilesChart.title)[locale],
    plot,
    sentence,
    note: shape ? mapNote(scene, atlas, cells) : TILES_NOTE[locale],
  };
}

/** In the map's place while the boundaries are on their way or could not be had. */
export function noPlaces({ filters, words: { locale } }: Scene): AbsentBlock {
  const title = (filters.map === "shape" ? MAP_TITLE : tilesChart.title)[locale];
  return { kind: "absent", id: "map", title, need: { kind: "atlas" } };
}

const MAP_TITLE: Text = { zh: "分布图（示意图）", en: "Map (schematic)" };
const TILES_NOTE: Text = {
  zh: "每区一格，大致保留相对位置；不表示面积和边界。",
  en: "One tile a district, roughly in its place; neither area nor boundary is shown.",
};

function placeOf({ data, highlight, words }: Scene, cell: Cell): Place {
  const { area } = cell;
  const style = areaStyles(data.areas).get(area);
  const outline = style && highlight.includes(area) ? { outline: style.color } : {};
  const { tip, facts } = words.ofCell(cell);
  const base = { area, name: words.area(area), tip, ...outline };
  if (!isRankable(cell)) {
    const { verdict = "" } = facts;
    return { ...base, label: MISSING, facts: { verdict, origin: area } };
  }
  const { value, period } = cell.figure;
  const label = formatFigure(cell.figure, words.scale);
  return { ...base, label, value: shifted(value, words.scale), period, facts: { ...facts, origin: area } };
}

function cityNames({ data, words }: Scene): ReadonlyMap<AreaCode, string> {
  const cities = [...data.areas.values()].filter(({ level }) => level === "city");
  return new Map(cities.map(({ code }) => [code, words.area(code)]));
}

/** Why the map is schematic, and what it does not draw. */
function mapNote({ words }: Scene, atlas: Atlas, cells: readonly Cell[]): string {
  const { locale } = words;
  const shapes = Object.values(atlas.cities).flatMap(({ features }) => features);
  const inside = shapes.flatMap(({ properties }) =>
    (properties.includes ?? []).map((code) => ({ host: properties.code, code })),
  );
  const drawn = new Set(shapes.map(({ properties }) => properties.code));
  const absent = cells
    .map(({ area }) => area)
    .filter((area) => !drawn.has(area) && !inside.some(({ code }) => code === area));
  const names = listed(locale, absent.map(words.area));
  const parts = [
    SCHEMATIC[locale],
    ...inside.map(({ host, code }) =>
      locale === "zh"
        ? `底图中${words.area(code)}在${words.area(host)}界内，该图块不着色。`
        : `On this base map ${words.area(code)} lies inside ${words.area(host)}, which stays blank.`,
    ),
    ...(absent.length === 0 ? [] : [locale === "zh" ? `图上没有${names}。` : `Not on the map: ${names}.`]),
  ];
  return parts.join(locale === "zh" ? "" : " ");
}

const SCHEMATIC: Text = { zh: "示意图，不作为划界依据。", en: "Schematic, no basis for boundaries." };
