import { areaStyles } from "../../charts/area-style.ts";
import type { EffectFigure, Library } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Area, AreaCode, Period, Unit, UnitId } from "../../core/types.ts";
import { libraryOf } from "../../data/library.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import type { Manifest } from "../../data/wire.ts";
import { boundMark, decimalsOf, formatNumber, formatPeriod, formatShort } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";

/** The library with what its figures and areas are called. */
export type Shelf = {
  readonly library: Library;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** Areas of the library: the focus districts, other districts, cities, the province. */
  readonly order: readonly AreaCode[];
};

const LEVELS = ["district", "functional", "wide", "former", "city", "province"];

export function shelfOf(
  manifest: Manifest,
  reforms: EvidenceWire<"reforms">,
  derivations: EvidenceWire<"derivations">,
): Shelf {
  const areas = new Map(manifest.areas.map((area): [AreaCode, Area] => [area.code, area]));
  const library = libraryOf(reforms, derivations, manifest.areas);
  const place = (code: AreaCode) => {
    const area = areas.get(code);
    return (area?.focus === true ? 0 : 10) + LEVELS.indexOf(area?.level ?? "");
  };
  return {
    library,
    areas,
    units: new Map(manifest.units.map((unit) => [unit.id, unit])),
    order: [...new Set(library.reforms.map(({ area }) => area))].sort(
      (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
    ),
  };
}

export function areaName({ areas }: Shelf, code: AreaCode, locale: Locale): string {
  return areas.get(code)?.short[locale] ?? code;
}

export function areaColor({ areas }: Shelf, code: AreaCode): string {
  return areaStyles(areas).get(code)?.color ?? "#6c7885";
}

export function unitName({ units }: Shelf, unit: UnitId, locale: Locale): string {
  return units.get(unit)?.name[locale] ?? unit;
}

/** A figure as precise as it was printed, with its bound and unit; a claim in the words of its source. */
export function figureText(shelf: Shelf, figure: EffectFigure, locale: Locale): string {
  const { origin, indicator, bound, unit } = figure;
  if (indicator?.kind === "claim" && origin.kind === "stated")
    return origin.observation.asWritten ?? String(figure.value);
  return withUnit(boundMark(bound) + digitsOf(figure), unitName(shelf, unit, locale), locale);
}

/** Without the unit, where a column or an axis states it. */
export function digitsOf({ value, origin }: EffectFigure): string {
  return origin.kind === "stated"
    ? formatNumber(value, decimalsOf(origin.observation.step))
    : formatShort(value);
}

export function withUnit(value: string, unit: string, locale: Locale): string {
  return locale === "zh" || unit === "%" || unit === "‰" ? `${value}${unit}` : `${value} ${unit}`;
}

export function sinceText({ since }: Reform, locale: Locale): string {
  return formatPeriod((since ?? "undated") as Period, locale);
}
