import type { Text } from "../../core/types.ts";
import { monitorFilters } from "./filters.ts";
import type { MonitorPart } from "./filters.ts";

/** What the sections are called. */
export const MONITOR_NAMES: Record<MonitorPart, Text> = {
  targets: { zh: "目标", en: "Targets" },
  thresholds: monitorFilters.rules.name,
  freshness: { zh: "时效与责任", en: "Freshness and ownership" },
  changes: { zh: "有何变动", en: "What changed" },
  claims: { zh: "说法核对", en: "Claims checked" },
  meeting: { zh: "例会", en: "Regular meeting" },
};
