import type { Plot } from "../charts/plot.ts";
import type { Block, ChartBlock } from "./blocks.ts";
import type { Report } from "./report.ts";

/** Several comparisons or views stand in one report: each figure's key has its own before it. */
export function keyOf(comparison: string, key: string): string {
  return `${comparison}/${key}`;
}

/** A chart whose marks carry such keys, under an id of its own. */
export function keyedChart(block: ChartBlock, comparison: string, id: string): ChartBlock {
  return { ...block, id, plot: withKeys(block.plot, comparison) };
}

/** Any block, under an id of its own. */
export function keyedBlock(block: Block, comparison: string, id: string): Block {
  if (block.kind === "chart") return keyedChart(block, comparison, id);
  // Only origins and the id differ, which the compiler does not see through a walk.
  return { ...(walked(block, comparison) as Block), id };
}

export function keyedFigures(figures: Report["figures"], comparison: string): Report["figures"] {
  return new Map([...figures].map(([key, subject]) => [keyOf(comparison, key), subject]));
}

function withKeys(plot: Plot, comparison: string): Plot {
  // Only origins within the model differ, which the compiler does not see through a walk.
  return { ...plot, model: walked(plot.model, comparison) } as Plot;
}

/** The same data with the comparison before every `origin`. */
function walked(value: unknown, comparison: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => walked(one, comparison));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      name === "origin" && typeof part === "string" ? keyOf(comparison, part) : walked(part, comparison),
    ]),
  );
}

/** The keys of what something shows: of its figures, or of the texts that are taken from somewhere. */
export function keysWithin(value: unknown, of: "origin" | "cited"): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysWithin(one, of));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === of && typeof part === "string" ? [part] : keysWithin(part, of),
  );
}
