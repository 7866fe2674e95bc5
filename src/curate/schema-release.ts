import * as v from "valibot";
import { BOUNDS, NATURES } from "../core/types.ts";
import { area, indicator, kebab, number, period, source, text, words } from "./schema.ts";

const isoDate = v.pipe(v.string(), v.isoDate());
const bound = v.exactOptional(v.picklist(BOUNDS));

const print = v.strictObject({
  value: number,
  asWritten: v.exactOptional(words),
  decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  bound,
});

const place = { source, indicator, area, period, scope: v.exactOptional(text) };

const figure = v.variant("kind", [
  v.strictObject({
    kind: v.literal("added"),
    sources: v.record(kebab, v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.strictObject({ kind: v.literal("corrected"), ...place, old: print, new: print }),
  v.strictObject({
    kind: v.literal("withdrawn"),
    ...place,
    old: print,
    name: v.exactOptional(text),
    title: v.exactOptional(words),
  }),
  v.strictObject({
    kind: v.literal("refiled"),
    ...place,
    old: print,
    was: v.strictObject({
      indicator: v.exactOptional(indicator),
      area: v.exactOptional(area),
      period: v.exactOptional(period),
      variant: v.exactOptional(kebab),
      scope: v.exactOptional(text),
      nature: v.exactOptional(v.picklist(NATURES)),
      bound,
    }),
  }),
]);

/** The date of the release, and what changed when: in words, and figure by figure where that is recorded. */
export const releaseSchema = v.strictObject({
  date: isoDate,
  changes: v.array(v.strictObject({ date: isoDate, text, figures: v.exactOptional(v.array(figure)) })),
});

export type Release = v.InferOutput<typeof releaseSchema>;
