import type { ChartCase } from "../case.ts";
export const MATRIX_CASES: readonly ChartCase[] = [];
