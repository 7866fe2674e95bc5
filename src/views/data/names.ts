import type {
  AreaCode,
  IndicatorId,
  Observation,
  SourceId,
  Text,
  TopicId,
  UnitId,
} from "../../core/types.ts";
import type { CatalogIndicator, CatalogSource, CatalogWire } from "../../data/wire-catalog.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { scaleOf } from "../../i18n/quantity.ts";
import type { Scale } from "../../i18n/quantity.ts";
import type { Locale } from "../../i18n/text.ts";

/** What records speak of by id, at hand by id. */
export type Names = {
  readonly areas: ReadonlyMap<AreaCode, Manifest["areas"][number]>;
  readonly entries: ReadonlyMap<IndicatorId, IndicatorEntry>;
  readonly indicators: ReadonlyMap<IndicatorId, CatalogIndicator>;
  readonly sources: ReadonlyMap<SourceId, CatalogSource>;
  /** In the order in which they are listed. */
  readonly topics: ReadonlyMap<TopicId, Text>;
  readonly units: ReadonlyMap<UnitId, CatalogWire["units"][number]>;
};

export function namesOf(manifest: Manifest, catalog: CatalogWire): Names {
  return {
    areas: new Map(manifest.areas.map((area) => [area.code, area])),
    entries: new Map(manifest.indicators.map((entry) => [entry.id, entry])),
    indicators: new Map(catalog.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(catalog.sources.map((source) => [source.id, source])),
    topics: new Map(manifest.topics.map(({ id, name }) => [id, name])),
    units: new Map(catalog.units.map((unit) => [unit.id, unit])),
  };
}

/** The names in one language. */
export type Words = {
  readonly area: (code: AreaCode) => string;
  readonly indicator: (id: IndicatorId) => string;
  readonly unit: (id: UnitId | undefined) => Scale;
  /** The unit of a figure's indicator. */
  readonly unitOf: (figure: Observation) => Scale;
};

export function wordsOf({ areas, indicators, units }: Names, locale: Locale): Words {
  const unit = (id: UnitId | undefined) => scaleOf(id && units.get(id), locale);
  return {
    area: (code) => areas.get(code)?.short[locale] ?? code,
    indicator: (id) => indicators.get(id)?.name[locale] ?? id,
    unit,
    unitOf: ({ indicator }) => unit(indicators.get(indicator)?.unit),
  };
}
