import { echarts } from "./echarts.ts";
import type { NamedMap } from "./types.ts";

type Features = NamedMap["shapes"]["features"];

/** As many as stand on a page at a time, twelve years of two cities among them, and then some. */
const KEPT = 48;

const kept = new Map<string, Features>();

/**
 * Makes outlines known to ECharts before a drawing of them; features are joined by area code, labels stand at
 * `center`. ECharts keeps every map for ever and by its name alone: here the newest outlines of a name win, and those
 * not drawn for long are let go.
 */
export function registerMaps(maps: readonly NamedMap[]): void {
  for (const { name, shapes } of maps) {
    if (!areSame(kept.get(name), shapes.features)) register(name, shapes.features);
    // The one just drawn is the last to go.
    kept.delete(name);
    kept.set(name, shapes.features);
  }
  for (const name of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) {
    kept.delete(name);
    register(name, []);
  }
}

function register(name: string, features: Features): void {
  const named = features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, cp: feature.properties.center },
  }));
  echarts.registerMap(name, { type: "FeatureCollection", features: named } as never);
}

function areSame(one: Features | undefined, other: Features): boolean {
  return one?.length === other.length && one.every((feature, index) => feature === other[index]);
}
