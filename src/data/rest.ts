import { hasShape } from "./shape.ts";
import type { Manifest, RestWire } from "./wire.ts";

/** The whole list again; undefined where the file is not the rest of a manifest. */
export function wholeManifest({ rest: _, ...first }: Manifest, json: unknown): Manifest | undefined {
  if (!isRest(json)) return undefined;
  const areas = first.areas.map((area) => ({ ...area, keys: json.areaKeys[area.code] ?? "" }));
  return {
    ...first,
    areas,
    units: json.units,
    indicators: json.indicators,
    ...(json.profile && { profile: json.profile }),
  };
}

function isRest(json: unknown): json is RestWire {
  return hasShape(json, { format: 1, areaKeys: "object", units: "list", indicators: "list" });
}
