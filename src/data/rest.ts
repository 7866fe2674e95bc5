import { hasShape } from "./shape.ts";
import type { Manifest, RestWire } from "./wire.ts";

/** The whole list again; undefined where the file is not the rest of a manifest. */
export function wholeManifest({ rest: _, ...first }: Manifest, json: unknown): Manifest | undefined {
  if (!isRest(json)) return undefined;
  const { areaKeys, ...whole } = json;
  const areas = first.areas.map((area) => ({ ...area, keys: areaKeys[area.code] ?? "" }));
  return { ...first, ...whole, areas };
}

function isRest(json: unknown): json is RestWire {
  return hasShape(json, { format: 1, areaKeys: "object", units: "list", indicators: "list" });
}
