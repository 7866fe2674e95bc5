import type { AreaCode, IndicatorId, SourceId, UnitId } from "../../core/types.ts";
import type { CatalogIndicator, CatalogSource, CatalogWire } from "../../data/wire-catalog.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { Locale } from "../../i18n/text.ts";

/** What records speak of by id, at hand by id. */
export type Names = {
  readonly areas: ReadonlyMap<AreaCode, Manifest["areas"][number]>;
  readonly entries: ReadonlyMap<IndicatorId, IndicatorEntry>;
  readonly indicators: ReadonlyMap<IndicatorId, CatalogIndicator>;
  readonly sources: ReadonlyMap<SourceId, CatalogSource>;
  readonly units: ReadonlyMap<UnitId, CatalogWire["units"][number]>;
};

export function namesOf(manifest: Manifest, catalog: CatalogWire): Names {
  return {
    areas: new Map(manifest.areas.map((area) => [area.code, area])),
    entries: new Map(manifest.indicators.map((entry) => [entry.id, entry])),
    indicators: new Map(catalog.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(catalog.sources.map((source) => [source.id, source])),
    units: new Map(catalog.units.map((unit) => [unit.id, unit])),
  };
}

export function areaName({ areas }: Names, code: AreaCode, locale: Locale): string {
  return areas.get(code)?.short[locale] ?? code;
}

export function indicatorName({ indicators }: Names, id: IndicatorId, locale: Locale): string {
  return indicators.get(id)?.name[locale] ?? id;
}

export function unitName({ units }: Names, id: UnitId | undefined, locale: Locale): string {
  return (id && units.get(id)?.name[locale]) ?? "";
}

/** The unit after a number: close by in Chinese, after a space in English; a per cent sign is always close. */
export function inUnit(value: string, unit: string, locale: Locale): string {
  if (unit === "" || unit === "%") return value + unit;
  return locale === "zh" ? value + unit : `${value} ${unit}`;
}
