import type { ChartCase } from "../case.ts";
export const DUMBBELL_CASES: readonly ChartCase[] = [];
