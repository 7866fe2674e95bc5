import * as v from "valibot";
import { AGGREGATIONS, NORMALISATIONS } from "../core/composite/types.ts";
import { INDEX_MEASURES } from "../core/index-template.ts";
import { area, indicator, kebab, number, period, source, text } from "./schema.ts";

const member = v.strictObject({
  indicator,
  measure: v.exactOptional(v.picklist(INDEX_MEASURES)),
  direction: v.picklist(["higher", "lower"]),
  weight: v.pipe(number, v.minValue(0), v.maxValue(100)),
  goalposts: v.exactOptional(v.tuple([number, number])),
});

export const indicesSchema = v.array(
  v.strictObject({
    id: kebab,
    name: text,
    areas: v.union([v.pipe(v.string(), v.regex(/^[a-z]+$/, "is no name of a set")), v.array(area)]),
    period,
    normalisation: v.picklist(NORMALISATIONS),
    aggregation: v.picklist(AGGREGATIONS),
    lacking: v.picklist(["areas", "members"]),
    members: v.pipe(v.array(member), v.minLength(2, "has fewer than two members")),
    idea: text,
    article: source,
    rationale: text,
  }),
);
