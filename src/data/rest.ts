import type { IndicatorId } from "../core/types.ts";
import { hasShape } from "./shape.ts";
import type { Manifest, RestWire } from "./wire.ts";

/**
 * The manifest that the home view needs, with the indicators it opens with alone and no search keys; and the whole
 * list, fetched once the page is alive, or before, where a link asks for another indicator.
 */
export function splitManifest(
  whole: Manifest,
  home: ReadonlySet<IndicatorId>,
): { readonly first: Manifest; readonly rest: RestWire } {
  const { profile, ...needed } = whole;
  const opened = whole.indicators.filter(({ id }) => home.has(id));
  return {
    first: {
      ...needed,
      areas: whole.areas.map((area) => ({ ...area, keys: "" })),
      indicators: opened.map((entry) => ({ ...entry, keys: "" })),
    },
    rest: {
      format: 1,
      areaKeys: Object.fromEntries(whole.areas.map(({ code, keys }) => [code, keys])),
      indicators: whole.indicators,
      ...(profile && { profile }),
    },
  };
}

/** The whole list again; undefined where the file is not the rest of a manifest. */
export function wholeManifest({ rest: _, ...first }: Manifest, json: unknown): Manifest | undefined {
  if (!isRest(json)) return undefined;
  const areas = first.areas.map((area) => ({ ...area, keys: json.areaKeys[area.code] ?? "" }));
  return { ...first, areas, indicators: json.indicators, ...(json.profile && { profile: json.profile }) };
}

function isRest(json: unknown): json is RestWire {
  return hasShape(json, { format: 1, areaKeys: "object", indicators: "list" });
}
