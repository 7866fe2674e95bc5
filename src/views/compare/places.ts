import type { Plot } from "../../charts/registry.ts";
import type { Place, Shading } from "../../charts/places.ts";
import { areaStyles } from "../../charts/area-style.ts";
import { pointKey } from "../../charts/trend-model.ts";
import { isRankable } from "../../core/cell.ts";
import type { Cell } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Atlas } from "../../data/geo.ts";
import { formatPeriod, formatShort, boundMark, MISSING } from "../../i18n/format.ts";
import { cellFacts } from "../../i18n/facts.ts";
import { listed, speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import type { Section } from "../../exports/report.ts";
import { limitLabels, limitsOf, needsSymbols, pooledValues, symbolSteps } from "./classing.ts";
import type { Selection } from "./selection.ts";
import { areaName, tipOf, unitLabel } from "../../i18n/words.ts";

const COLUMNS = { area: { zh: "地区", en: "Area" }, value: { zh: "数值", en: "Value" } } satisfies Record<
  string,
  Text
>;

/** The map section: symbols for totals, classes for everything else, or the tile grid where that is set. */
export function placesSection(
  data: Dataset,
  selection: Selection,
  cells: readonly Cell[],
  atlas: Atlas,
  filters: Filters,
): Section {
  const { locale } = filters;
  const symbols = filters.map === "shape" && needsSymbols(selection);
  const places = cells.map((cell) => placeOf(data, selection, cell, locale));
  const pool = pooledValues(data, selection);
  const limits = limitsOf(pool, filters);
  const classes = { kind: "classes", limits, labels: limitLabels(limits, locale) } as const;
  const largest = Math.max(0, ...pool);
  const shading: Shading = symbols
    ? { kind: "symbols", largest, steps: symbolSteps(largest, locale) }
    : classes;
  const words = { area: COLUMNS.area[locale], value: COLUMNS.value[locale] };
  const base = {
    places,
    cityNames: cityNames(data, locale),
    columns: words,
    legendTitle: unitLabel(data, selection.measurement, locale),
  };
  const plot: Plot =
    filters.map === "shape"
      ? { kind: "map", model: { ...base, atlas, shading } }
      : { kind: "tiles", model: { ...base, grid: atlas.tiles, shading: classes } };
  const note = filters.map === "shape" ? mapNote(data, atlas, cells, locale) : TILES_NOTE[locale];
  return { title: speak(locale, filters.map === "shape" ? MAP_TITLE : TILES_TITLE), plot, note };
}

const MAP_TITLE: Text = { zh: "分布图（示意图）", en: "Map (schematic)" };
const TILES_TITLE: Text = { zh: "方格图", en: "Tile grid" };
const TILES_NOTE: Text = {
  zh: "每区一格，大致保留相对位置；不表示面积和边界。",
  en: "One tile a district, roughly in its place; neither area nor boundary is shown.",
};

function placeOf(data: Dataset, { measurement, highlight }: Selection, cell: Cell, locale: Locale): Place {
  const name = areaName(data, cell.area, locale);
  const tip = tipOf(name, cell, unitLabel(data, measurement, locale), locale);
  const style = areaStyles(data.areas).get(cell.area);
  const outline = style && highlight.includes(cell.area) ? { outline: style.color } : {};
  const { verdict = "", ...known } = cellFacts(data, measurement, cell, locale);
  if (!isRankable(cell)) {
    const facts = { verdict, origin: cell.area };
    return { area: cell.area, name, tip, label: MISSING, facts, ...outline };
  }
  const { value, bound, period } = cell.figure;
  return {
    area: cell.area,
    name,
    tip,
    label: boundMark(bound) + formatShort(value),
    value,
    period,
    facts: { ...known, verdict, origin: pointKey(cell.area, period) },
    ...outline,
  };
}

function cityNames(data: Dataset, locale: Locale): ReadonlyMap<AreaCode, string> {
  const cities = [...data.areas.values()].filter(({ level }) => level === "city");
  return new Map(cities.map(({ code, short }) => [code, short[locale]]));
}

/** Why the map is schematic, what it does not draw, and which periods stand on it. */
function mapNote(data: Dataset, atlas: Atlas, cells: readonly Cell[], locale: Locale): string {
  const shapes = Object.values(atlas.cities).flatMap(({ features }) => features);
  const inside = shapes.flatMap(({ properties }) =>
    (properties.includes ?? []).map((code) => ({ host: properties.code, code })),
  );
  const drawn = new Set(shapes.map(({ properties }) => properties.code));
  const absent = cells
    .map(({ area }) => area)
    .filter((area) => !drawn.has(area) && !inside.some(({ code }) => code === area));
  const name = (code: AreaCode) => areaName(data, code, locale);
  const parts = [
    SCHEMATIC[locale],
    ...inside.map(({ host, code }) =>
      locale === "zh"
        ? `底图中${name(code)}在${name(host)}界内，该图块不着色。`
        : `On this base map ${name(code)} lies inside ${name(host)}, which stays blank.`,
    ),
    ...(absent.length === 0
      ? []
      : [
          locale === "zh"
            ? `图上没有${listed("zh", absent.map(name))}。`
            : `Not on the map: ${listed("en", absent.map(name))}.`,
        ]),
  ];
  return parts.join(locale === "zh" ? "" : " ");
}

const SCHEMATIC: Text = { zh: "示意图，不作为划界依据。", en: "Schematic, no basis for boundaries." };

export function periodsNote(cells: readonly Cell[], locale: Locale): string | undefined {
  const periods = new Set(cells.flatMap((cell) => (cell.kind === "value" ? [cell.figure.period] : [])));
  if (periods.size < 2) return undefined;
  const names = [...periods].sort().map((period) => formatPeriod(period, locale));
  return locale === "zh"
    ? `各区年份不同：${listed("zh", names)}。`
    : `Periods differ: ${listed("en", names)}.`;
}
