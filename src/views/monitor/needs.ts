import type { Needs } from "../../data/needs.ts";
import type { Filters } from "../../state/filters.ts";
import type { Stock } from "../../data/stock.ts";
import type { MonitorPart } from "./filters.ts";
import { thresholdsNeeds } from "./parts/thresholds-scene.ts";
import { changesNeeds } from "./parts/changes-scene.ts";
import { claimsNeeds } from "./parts/claims-needs.ts";

const NEEDS: { readonly [Part in MonitorPart]?: (filters: Filters, stock: Stock) => Needs } = {
  changes: changesNeeds,
  claims: claimsNeeds,
  thresholds: thresholdsNeeds,
};

/** What the section that is open is made of. */
export function needs(filters: Filters, stock: Stock): Needs {
  return NEEDS[filters.monitorPart]?.(filters, stock) ?? { all: [{ kind: "rest" }] };
}
