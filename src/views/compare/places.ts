import { mapChart } from "../../charts/map.ts";
import { tilesChart } from "../../charts/tiles.ts";
import type { Plot } from "../../charts/plot.ts";
import type { Place, Shading } from "../../charts/places.ts";
import { areaStyles } from "../../charts/area-style.ts";
import { isRankable } from "../../core/cell.ts";
import { extentOf } from "../../core/distribution.ts";
import type { Cell } from "../../core/cell.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Atlas } from "../../data/geo.ts";
import { formatFigure, MISSING } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { AbsentBlock, ChartBlock } from "../../report/blocks.ts";
import { isPlace, limitLabels, limitsOf, needsSymbols, pooledValues, symbolSteps } from "./classing.ts";
import type { Scene } from "./scene.ts";
import { contextCells, creditOfCells } from "./sources.ts";

const COLUMNS = { area: COLUMN_TERMS.area, value: COLUMN_TERMS.value } satisfies Record<string, Text>;

/** Where the values are: symbols for totals, classes for everything else, or the tile grid where that is set. */
export function placesBlock(scene: Scene, atlas: Atlas, sentence: string): ChartBlock {
  const { filters, words } = scene;
  const { locale } = words;
  const shape = filters.map === "shape";
  const cells = contextCells(scene);
  const base = {
    places: cells.map((cell) => placeOf(scene, cell)),
    cityNames: cityNames(scene),
    columns: { area: COLUMNS.area[locale], value: COLUMNS.value[locale] },
    legendTitle: words.unit,
  };
  const plot: Plot = shape
    ? { kind: "map", chart: mapChart, model: { ...base, atlas, shading: shadingOf(scene) } }
    : { kind: "tiles", chart: tilesChart, model: { ...base, grid: atlas.tiles, shading: classesOf(scene) } };
  return {
    kind: "chart",
    id: "map",
    title: (shape ? MAP_TITLE : tilesChart.title)[locale],
    plot,
    sentence,
    note: shape ? mapNote(scene, atlas) : tilesNote(scene, atlas),
    sources: creditOfCells(scene, cells),
  };
}

/** Symbols for totals, classes for everything else, over all periods. */
export function shadingOf(scene: Scene): Shading {
  if (!needsSymbols(scene)) return classesOf(scene);
  const { scale, locale } = scene.words;
  const largest = shifted(extentOf([0, ...pooledValues(scene).map(Math.abs)])[1], scale);
  return { kind: "symbols", largest, steps: symbolSteps(largest, locale) };
}

function classesOf(scene: Scene): Extract<Shading, { kind: "classes" }> {
  const { scale, locale } = scene.words;
  const limits = limitsOf(scene).map((limit) => shifted(limit, scale));
  return { kind: "classes", limits, labels: limitLabels(limits, locale) };
}

/** In the map's place while the atlas is on its way or could not be had. */
export function noPlaces({ filters, words: { locale } }: Scene): AbsentBlock {
  const title = (filters.map === "shape" ? MAP_TITLE : tilesChart.title)[locale];
  return { kind: "absent", id: "map", title, need: { kind: "atlas" } };
}

const MAP_TITLE: Text = { zh: "分布图（示意图）", en: "Map (schematic)" };
const TILES_NOTE: Text = {
  zh: "每区一格，大致保留相对位置；不表示面积和边界。",
  en: "One tile a district, roughly in its place; neither area nor boundary is shown.",
};

/** What no colour tells stands beside the name: a place in a list. */
export function placeOf({ data, highlight, words, partition }: Scene, cell: Cell): Place {
  const { area } = cell;
  const style = areaStyles(data.areas).get(area);
  const outline = style && highlight.includes(area) ? { outline: style.color } : {};
  const { tip, facts } = words.ofCell(cell);
  const base = { area, name: words.area(area), tip, ...outline };
  if (cell.kind === "missing") {
    const { verdict = "" } = facts;
    return { ...base, label: MISSING, facts: { verdict, origin: area } };
  }
  const { value, period } = cell.figure;
  const label = formatFigure(cell.figure, words.scale);
  if (!isRankable(cell))
    return { ...base, isApart: true, label: MISSING, figure: label, facts: { ...facts, origin: area } };
  return {
    ...base,
    ...(isPlace(partition.indicator) && { caption: `${base.name} ${label}` }),
    label,
    value: shifted(value, words.scale),
    period,
    facts: { ...facts, origin: area },
  };
}

function cityNames({ data, words }: Scene): ReadonlyMap<AreaCode, string> {
  const cities = [...data.areas.values()].filter(({ level }) => level === "city");
  return new Map(cities.map(({ code }) => [code, words.area(code)]));
}

/** What the map is true to, and what it does not draw or draws elsewhere. */
function mapNote(scene: Scene, { cities }: Atlas): string {
  const { locale } = scene.words;
  const shapes = Object.values(cities);
  const drawn = shapes.flatMap(({ features }) => features.map(({ properties }) => properties.code));
  const insets = shapes.flatMap(({ insets = [] }) => insets.map(({ note }) => note[locale]));
  return joined(locale, [DIAGRAM[locale], ...insets, ...notDrawn(scene, drawn)]);
}

function tilesNote(scene: Scene, { tiles: { tiles } }: Atlas): string {
  const { locale } = scene.words;
  const drawn = tiles.map(({ area }) => area);
  return joined(locale, [TILES_NOTE[locale], ...notDrawn(scene, drawn)]);
}

/** Whom the picture lacks, in so many names at most. */
function notDrawn({ words, context }: Scene, drawn: readonly AreaCode[]): readonly string[] {
  const there = new Set(drawn);
  const absent = context.filter((area) => !there.has(area));
  if (absent.length === 0) return [];
  const names = listed(words.locale, absent.slice(0, MOST_NAMES).map(words.area));
  const more = absent.length - MOST_NAMES;
  if (words.locale === "zh")
    return [`图上没有${names}${more > 0 ? `等${String(absent.length)}个地区` : ""}。`];
  return [`Not on the map: ${names}${more > 0 ? ` and ${String(more)} more` : ""}.`];
}

const MOST_NAMES = 12;

function joined(locale: Locale, parts: readonly string[]): string {
  return parts.join(locale === "zh" ? "" : " ");
}

const DIAGRAM: Text = {
  zh: "示意图：位置、相邻关系和土地面积大致如实，边线从简，不作为划界依据。",
  en: "A diagram: position, neighbours and land area are roughly true, outlines are not; no basis for boundaries.",
};
