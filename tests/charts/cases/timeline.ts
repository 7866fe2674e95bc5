import type { ChartCase } from "../case.ts";
export const TIMELINE_CASES: readonly ChartCase[] = [];
