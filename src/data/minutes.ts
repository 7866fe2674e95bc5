import * as v from "valibot";
import type { Minutes } from "../core/minutes.ts";

const FORMAT = 1;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(v.string());

const schema = v.object({
  format: v.literal(FORMAT),
  started: count,
  notes: v.string(),
  showings: v.array(v.object({ slide: v.string(), from: count, to: count })),
  slides: v.array(
    v.object({
      id: v.string(),
      number: count,
      title: v.string(),
      said: texts,
      sources: texts,
      tables: v.array(
        v.object({
          title: v.string(),
          columns: v.array(v.object({ label: v.string(), numeric: v.boolean() })),
          rows: v.array(texts),
          more: count,
        }),
      ),
    }),
  ),
});

/** Minutes as text, for the browser's storage. */
export function writeMinutes(minutes: Minutes): string {
  return JSON.stringify({ format: FORMAT, ...minutes });
}

/** Minutes from storage; undefined for any other text. */
export function readMinutes(text: string): Minutes | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    if (!read.success) return undefined;
    const { started, notes, showings, slides } = read.output;
    return { started, notes, showings, slides };
  } catch {
    return undefined;
  }
}
