import type { IndicatorId, UnitId } from "../core/types.ts";
import type { Manifest, RestWire } from "../data/wire.ts";
import type { Curated } from "./read.ts";

/** What the page needs before any figure. `keysOf` makes search keys (pinyin, initials) from a name. */
export function encodeManifest(
  curated: Curated,
  parts: Pick<Manifest, "indicators" | "geo" | "evidence" | "catalog" | "profile"> & {
    readonly releaseId: string;
  },
  keysOf: (name: string, aliases: readonly string[]) => string,
): Manifest {
  return {
    format: 1,
    release: { id: parts.releaseId, date: curated.release.date },
    // Neighbours are among the peers.
    areas: curated.areas.map(({ neighbours: _, ...area }) => ({
      ...area,
      keys: keysOf(area.name.zh, [area.name.en, ...(area.aliases ?? [])]),
    })),
    topics: curated.topics,
    units: usedUnits(curated),
    indicators: parts.indicators,
    geo: parts.geo,
    evidence: parts.evidence,
    catalog: parts.catalog,
    ...(parts.profile && { profile: parts.profile }),
    ...(curated.indices.length > 0 && { indices: curated.indices }),
  };
}

/** The units that indicators are measured in, and their base units. */
function usedUnits({ units, indicators }: Curated): Manifest["units"] {
  const used = new Set(indicators.map(({ unit }) => unit));
  const bases = new Set(units.filter(({ id }) => used.has(id)).map(({ base }) => base));
  return units.filter(({ id }) => used.has(id) || bases.has(id)).map((unit) => ({ ...unit, printed: [] }));
}

/**
 * The manifest that the home view needs, with the indicators it opens with and their units alone and no search keys;
 * and the whole list, fetched once the page is alive, or before, where a link asks for another indicator.
 */
export function splitManifest(
  whole: Manifest,
  home: ReadonlySet<IndicatorId>,
  homeUnits: ReadonlySet<UnitId>,
): { readonly first: Manifest; readonly rest: RestWire } {
  const { profile, indices, ...needed } = whole;
  const opened = whole.indicators.filter(({ id }) => home.has(id));
  return {
    first: {
      ...needed,
      areas: whole.areas.map((area) => ({ ...area, keys: "" })),
      units: whole.units.filter(({ id }) => homeUnits.has(id)),
      indicators: opened.map((entry) => ({ ...entry, keys: "" })),
    },
    rest: {
      format: 1,
      areaKeys: Object.fromEntries(whole.areas.map(({ code, keys }) => [code, keys])),
      units: whole.units,
      indicators: whole.indicators,
      ...(profile && { profile }),
      ...(indices && { indices }),
    },
  };
}
