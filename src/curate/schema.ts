import * as v from "valibot";
import { BOUNDARIES, COVERAGES, SAMPLES } from "../core/conditions.ts";
import { isPeriod } from "../core/period.ts";
import { READINGS, TITLE_KINDS } from "../core/reading.ts";
import {
  BOUNDS,
  INDICATOR_GROUPS,
  INDICATOR_KINDS,
  NATURES,
  SOURCE_KINDS,
  STATUSES,
  TIERS,
  WHOLES,
} from "../core/types.ts";
import type { AreaCode, IndicatorId, Period, SourceId, TopicId, UnitId } from "../core/types.ts";

/** The schemas of the curated files; the only place, with the codecs, where an id gets its type. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));
export const text = v.strictObject({ zh: words, en: words });
export const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a kebab-case id"));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "is not a year"));
export const number = v.pipe(v.number(), v.finite());

export const area = v.pipe(
  v.string(),
  v.regex(/^\d{6}(-[a-z0-9-]+)?$/, "is not an area code"),
  v.transform((code) => code as AreaCode),
);
export const indicator = v.pipe(
  kebab,
  v.transform((id) => id as IndicatorId),
);
export const source = v.pipe(
  kebab,
  v.transform((id) => id as SourceId),
);
export const unit = v.pipe(
  kebab,
  v.transform((id) => id as UnitId),
);
const topic = v.pipe(
  kebab,
  v.transform((id) => id as TopicId),
);
export const period = v.pipe(
  v.string(),
  v.check(isPeriod, "is not a year, month, interval or `undated`"),
  v.transform((text) => text as Period),
);

const breaks = v.array(
  v.strictObject({ after: period, before: period, reason: text, areas: v.exactOptional(v.array(area)) }),
);

export const areasSchema = v.array(
  v.strictObject({
    code: area,
    level: v.picklist(["province", "city", "district", "functional", "former", "wide"]),
    parent: v.exactOptional(area),
    name: text,
    short: text,
    aliases: v.exactOptional(v.array(words)),
    link: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,12}$/, "is not a short name for links"))),
    from: v.exactOptional(year),
    to: v.exactOptional(year),
    successor: v.exactOptional(area),
    parts: v.exactOptional(v.array(area)),
    focus: v.exactOptional(v.boolean()),
    color: v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, "is not a colour"))),
    breaks: v.exactOptional(breaks),
    neighbours: v.exactOptional(v.array(area)),
  }),
);

export const topicsSchema = v.array(v.strictObject({ id: topic, name: text }));

export const unitsSchema = v.array(
  v.strictObject({
    id: unit,
    name: text,
    display: v.exactOptional(v.strictObject({ en: words, shift: v.pipe(number, v.integer()) })),
    base: unit,
    factor: v.pipe(number, v.gtValue(0)),
    printed: v.array(words),
  }),
);

export const indicatorsSchema = v.array(
  v.strictObject({
    id: indicator,
    name: text,
    aliases: v.exactOptional(v.array(words)),
    definition: text,
    unit,
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    kind: v.picklist(INDICATOR_KINDS),
    group: v.exactOptional(v.picklist(INDICATOR_GROUPS)),
    of: v.exactOptional(v.picklist(WHOLES)),
    among: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    additive: v.boolean(),
    polarity: v.picklist(["higher", "lower", "neutral"]),
    per: v.exactOptional(v.array(v.picklist(["head", "area", "share"]))),
    growth: v.exactOptional(indicator),
    account: v.exactOptional(v.literal(true)),
    core: v.exactOptional(v.literal(true)),
    breaks: v.exactOptional(breaks),
    revisions: v.exactOptional(text),
    variants: v.exactOptional(v.array(v.strictObject({ id: kebab, name: text, definition: text }))),
  }),
);

/** English names of publishers, originators and carriers by the name that sources give them. */
export const publishersSchema = v.array(text);

export const vintagesSchema = v.array(v.strictObject({ id: kebab, name: text, note: v.exactOptional(text) }));

export const sourceSchema = v.strictObject({
  id: source,
  formerIds: v.exactOptional(v.array(kebab)),
  publisher: words,
  originator: v.exactOptional(words),
  carrier: v.exactOptional(words),
  readIn: v.picklist(READINGS),
  titleKind: v.picklist(TITLE_KINDS),
  title: words,
  date: v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}){0,2}|unknown)$/, "is not an ISO date or `unknown`")),
  kind: v.picklist(SOURCE_KINDS),
  tier: v.picklist(TIERS),
  url: v.nullable(v.pipe(v.string(), v.url("is not an address"))),
  quality: v.exactOptional(text),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is not a SHA-256"))),
});

export const observationSchema = v.strictObject({
  id: v.exactOptional(kebab),
  indicator,
  area,
  period,
  value: number,
  decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  asWritten: v.exactOptional(words),
  line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  locator: v.exactOptional(words),
  bound: v.exactOptional(v.picklist(BOUNDS), "exact"),
  status: v.picklist(STATUSES),
  basis: v.exactOptional(v.picklist(["stated", "inferred"]), "stated"),
  basisNote: v.exactOptional(text),
  vintage: v.exactOptional(kebab),
  variant: v.exactOptional(kebab),
  scope: v.exactOptional(text),
  vintageInferred: v.exactOptional(v.literal(true)),
  boundary: v.exactOptional(v.picklist(BOUNDARIES)),
  coverage: v.exactOptional(v.picklist(COVERAGES)),
  sample: v.exactOptional(v.picklist(SAMPLES)),
  superseded: v.exactOptional(v.literal(true)),
  periodDisputed: v.exactOptional(v.literal(true)),
  prefer: v.exactOptional(v.literal(false)),
  nature: v.exactOptional(v.picklist(NATURES), "result"),
  confirmedBy: v.exactOptional(v.array(source), []),
  note: v.exactOptional(text),
});

export const sourceFileSchema = v.strictObject({
  source: sourceSchema,
  observations: v.array(v.unknown()),
});

export type CuratedObservation = v.InferOutput<typeof observationSchema>;
