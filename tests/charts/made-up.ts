import { areaStyles } from "../../src/charts/area-style.ts";
import type { MapModel } from "../../src/charts/map.ts";
import type { Place, Shading } from "../../src/charts/places.ts";
import type { RankingModel, RankingRow } from "../../src/charts/ranking.ts";
import type { TilesModel } from "../../src/charts/tiles.ts";
import type { TrendLine, TrendModel, TrendPoint } from "../../src/charts/trend-model.ts";
import type { Limits } from "../../src/core/classes.ts";
import type { CellFacts } from "../../src/core/table.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { formatShort, MISSING, tickOf } from "../../src/i18n/format.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { limitLabels, symbolSteps } from "../../src/views/compare/classing.ts";
import type { World } from "./case.ts";

// Models whose figures no source prints, for what the frozen world does not hold.

export const TH = "440106" as AreaCode;
export const HP = "440112" as AreaCode;
export const FT = "440304" as AreaCode;
const FOCUS: readonly AreaCode[] = [TH, HP, FT];

export function nameOf({ data }: World, code: AreaCode, locale: Locale): string {
  return data.areas.get(code)?.short[locale] ?? code;
}

export function districts({ data }: World): readonly AreaCode[] {
  return presentDistricts(data.areas);
}

const COLUMNS = {
  zh: { place: "位次", area: "地区", value: "数值" },
  en: { place: "Rank", area: "Area", value: "Value" },
} as const;

export type MadeUpRow = {
  readonly code: AreaCode;
  readonly value?: number;
  readonly place?: string;
  readonly label?: string;
};

/** A ranking of rows in the order given; what has no place stands below the line. */
export function ranking(
  world: World,
  locale: Locale,
  rows: readonly MadeUpRow[],
  references: readonly (readonly [AreaCode, number])[] = [],
): RankingModel {
  const styles = areaStyles(world.data.areas);
  const made = rows.map(({ code, value, place, label }): RankingRow => {
    const name = nameOf(world, code, locale);
    const text = label ?? (value === undefined ? MISSING : formatShort(value));
    const color = FOCUS.includes(code) ? styles.get(code)?.color : undefined;
    return {
      area: code,
      name,
      label: text,
      tip: `${name} ${text}`,
      facts: factsOf(value ?? Number.parseFloat(text.replaceAll(",", ""))),
      ...(value !== undefined && { value }),
      ...(place !== undefined && { place, rank: Number.parseInt(place, 10) }),
      ...(color !== undefined && { color }),
    };
  });
  return {
    subject: locale === "zh" ? "编造的指标" : "Made-up indicator",
    unit: "%",
    ranked: made.filter(({ place }) => place !== undefined),
    unranked: made.filter(({ place }) => place === undefined),
    references: references.map(([code, value]) => {
      const name = nameOf(world, code, locale);
      const figure = formatShort(value);
      return { name, value, figure, label: `${name} ${figure}`, facts: { value, unit: "%" } };
    }),
    columns: COLUMNS[locale],
  };
}

/** A figure that is not ranked has no bar, but its label states it. */
function factsOf(value: number): CellFacts {
  return Number.isNaN(value) ? {} : { value, unit: "%" };
}

export type MadeUpLine = {
  readonly code: AreaCode;
  /** Figures by period; runs are parted by `undefined`. */
  readonly figures: readonly (readonly [string, number] | undefined)[];
  readonly aside?: readonly (readonly [string, number, string?])[];
  readonly grey?: true;
};

/** A trend of lines over periods given as `2020` or `2020-03`. */
export function trend(
  world: World,
  locale: Locale,
  periods: readonly string[],
  lines: readonly MadeUpLine[],
  options: {
    readonly breaks?: readonly number[];
    readonly now?: number;
    readonly zeroBased?: boolean;
    readonly places?: boolean;
  } = {},
): TrendModel {
  const styles = areaStyles(world.data.areas);
  const made = lines.map(({ code, figures, aside = [], grey }): TrendLine => {
    const name = nameOf(world, code, locale);
    const point = (text: string, value: number, mark = ""): TrendPoint => {
      const label = mark + formatShort(value);
      const tip = `${name} ${label} · ${text}`;
      const period = text as Period;
      return { period, x: placeOnAxis(text), value, label, tip, facts: { value, period } };
    };
    const runs: TrendPoint[][] = [[]];
    for (const figure of figures) {
      if (figure === undefined) runs.push([]);
      else runs.at(-1)?.push(point(...figure));
    }
    const style = grey ? undefined : styles.get(code);
    return {
      area: code,
      name,
      runs: runs.filter((run) => run.length > 0),
      aside: aside.map(([text, value, mark]) => point(text, value, mark)),
      ...(style && { style }),
    };
  });
  const { breaks = [], now, zeroBased = true, places } = options;
  const label = locale === "zh" ? "断点" : "break";
  return {
    unit: locale === "zh" ? "亿元" : "100m yuan",
    lines: made,
    breaks: breaks.map((x) => ({ x, label, tip: label })),
    ...(now !== undefined && { now }),
    ticks: periods.map((text) => ({
      period: text as Period,
      x: placeOnAxis(text),
      label: tickOf(text as Period),
    })),
    zeroBased,
    ...(places !== undefined && { places }),
    periodTitle: locale === "zh" ? "时期" : "Period",
  };
}

function placeOnAxis(period: string): number {
  const month = period.slice(5);
  return Number(period.slice(0, 4)) + (month === "" ? 0 : (Number(month) - 0.5) / 12);
}

export function years(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** Every district with the value that a function of its place in code order gives it, or none. */
export function places(
  world: World,
  locale: Locale,
  valueAt: (index: number) => number | undefined,
  highlight: readonly AreaCode[] = FOCUS,
): readonly Place[] {
  const styles = areaStyles(world.data.areas);
  return districts(world).map((code, index) => {
    const name = nameOf(world, code, locale);
    const value = valueAt(index);
    const label = value === undefined ? MISSING : formatShort(value);
    const outline = highlight.includes(code) ? styles.get(code)?.color : undefined;
    return {
      area: code,
      name,
      label,
      tip: `${name} ${label}`,
      facts: value === undefined ? {} : { value },
      ...(value !== undefined && { value }),
      ...(outline !== undefined && { outline }),
    };
  });
}

export function classes(limits: Limits, locale: Locale): Extract<Shading, { kind: "classes" }> {
  return { kind: "classes", limits, labels: limitLabels(limits, locale) };
}

export function symbols(largest: number, locale: Locale): Shading {
  return { kind: "symbols", largest, steps: symbolSteps(largest, locale) };
}

function placesBase(world: World, locale: Locale, shown: readonly Place[]) {
  const cities = [...world.data.areas.values()].filter(({ level }) => level === "city");
  return {
    places: shown,
    legendTitle: locale === "zh" ? "元/人" : "yuan per person",
    cityNames: new Map(cities.map(({ code, short }) => [code, short[locale]])),
    columns: COLUMNS[locale],
  };
}

export function map(
  world: World,
  locale: Locale,
  shown: readonly Place[],
  shading: MapModel["shading"],
): MapModel {
  return { ...placesBase(world, locale, shown), atlas: world.atlas, shading };
}

export function tiles(
  world: World,
  locale: Locale,
  shown: readonly Place[],
  shading: TilesModel["shading"],
): TilesModel {
  return { ...placesBase(world, locale, shown), grid: world.atlas.tiles, shading };
}
