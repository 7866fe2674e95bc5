import type { Needs } from "../../data/needs.ts";
import type { Filters } from "../../state/filters.ts";
import type { Stock } from "../../data/stock.ts";
import type { MonitorPart } from "./filters.ts";
import { changesNeeds } from "./parts/changes-scene.ts";
import { claimsNeeds } from "./parts/claims-needs.ts";
import { freshnessNeeds } from "./parts/freshness-scene.ts";
import { meetingNeeds } from "./parts/meeting.ts";
import { targetsNeeds } from "./parts/targets-scene.ts";
import { thresholdsNeeds } from "./parts/thresholds-scene.ts";

const NEEDS: Record<MonitorPart, (filters: Filters, stock: Stock) => Needs> = {
  targets: targetsNeeds,
  thresholds: thresholdsNeeds,
  freshness: freshnessNeeds,
  changes: changesNeeds,
  claims: claimsNeeds,
  meeting: meetingNeeds,
};

/** What the chosen section takes, and no other. */
export function needs(filters: Filters, stock: Stock): Needs {
  return NEEDS[filters.monitorPart](filters, stock);
}
