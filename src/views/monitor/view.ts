import type { View } from "../types.ts";
import { Controls } from "./Controls.tsx";
import { needs } from "./needs.ts";
import { report } from "./report.ts";

/** 监测: targets, thresholds, freshness, what changed, and claims of growth looked into. */
export const view: View = { needs, report, Controls };
