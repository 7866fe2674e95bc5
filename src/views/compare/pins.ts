import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import { sceneOf } from "./scene.ts";

/** The newest common period by its year, and the base that an index has now. */
export function pins(filters: Filters, { data }: Stock): Patch {
  const scene = sceneOf(data, filters);
  return scene ? { when: scene.when, base: scene.measurement.base } : {};
}
