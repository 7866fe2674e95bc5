import { hasShape } from "./shape.ts";
import type { Manifest, RestWire } from "./wire.ts";

/** The manifest that the first view needs, and the rest of its list: what a reader who only looks never fetches. */
export function splitManifest(whole: Manifest): { readonly first: Manifest; readonly rest: RestWire } {
  const statistics = whole.indicators.filter(({ group }) => group === undefined);
  const { profile, ...needed } = whole;
  return {
    first: {
      ...needed,
      areas: whole.areas.map((area) => ({ ...area, keys: "" })),
      indicators: statistics.map((entry) => ({ ...entry, keys: "" })),
    },
    rest: {
      format: 1,
      keys: Object.fromEntries(statistics.map(({ id, keys }) => [id, keys])),
      areaKeys: Object.fromEntries(whole.areas.map(({ code, keys }) => [code, keys])),
      indicators: whole.indicators.filter(({ group }) => group !== undefined),
      ...(profile && { profile }),
    },
  };
}

/** The whole list again; undefined where the file is not the rest of a manifest. */
export function wholeManifest({ rest: _, ...first }: Manifest, json: unknown): Manifest | undefined {
  if (!isRest(json)) return undefined;
  const statistics = first.indicators.map((entry) => ({ ...entry, keys: json.keys[entry.id] ?? "" }));
  const areas = first.areas.map((area) => ({ ...area, keys: json.areaKeys[area.code] ?? "" }));
  const indicators = [...statistics, ...json.indicators];
  return { ...first, areas, indicators, ...(json.profile && { profile: json.profile }) };
}

function isRest(json: unknown): json is RestWire {
  return hasShape(json, { format: 1, keys: "object", areaKeys: "object", indicators: "list" });
}
