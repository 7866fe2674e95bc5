import { join } from "node:path";
import { bundleData } from "../pipeline/bundle.ts";
import { readFiles } from "../pipeline/files.ts";
import type { Dataset } from "../src/core/dataset.ts";
import { askingOf } from "./asking.ts";

// For rules that hold whatever is curated, and for what no later record can change. What holds of any data draws on
// `world/`; what is true of figures as they once stood, of gaps and newest years, draws on `kept/`.

/** The curated files as they stand in `data/`, by path relative to it. */
export const curatedFiles = readFiles(join(import.meta.dirname, "../data"));

/** What the build makes of them. */
export const bundled = bundleData(curatedFiles);

/** A bundled file as the browser would parse it. */
export function bundledJson(file: string): unknown {
  return JSON.parse(bundled.bundle.files.get(file) ?? "null");
}

/** The real data, as the page has it once everything is loaded. */
export const data: Dataset = {
  areas: new Map(bundled.curated.areas.map((area) => [area.code, area])),
  units: new Map(bundled.curated.units.map((unit) => [unit.id, unit])),
  partitions: bundled.partitions,
};

export const { partitionOf, measured, cellsAt } = askingOf(data);
