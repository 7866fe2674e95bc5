import type { Drawing } from "./types.ts";

/** What a label keeps of the drawing before, where the next one does not say it. */
const UNMOVED = { offset: [0, 0], rotate: 0 };

/**
 * A drawing for an instance that has drawn another: even an option that replaces all there was lets a series of the same
 * name keep its marks, and their labels the offset and turn that they had. Labels say where they stand.
 */
export function anew(option: Drawing["option"]): Drawing["option"] {
  const series: unknown = option["series"];
  if (!Array.isArray(series)) return option;
  return { ...option, series: series.map((one: unknown) => (isRecord(one) ? told(one) : one)) };
}

function told(one: Readonly<Record<string, unknown>>) {
  return { ...one, label: { ...UNMOVED, ...(isRecord(one["label"]) && one["label"]) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
