import * as v from "valibot";
import { BOUNDARIES, COVERAGES, SAMPLES } from "../core/conditions.ts";
import { OWN_DATA } from "../core/own.ts";
import { isPeriod } from "../core/period.ts";
import { TITLE_KINDS } from "../core/reading.ts";
import { BOUNDS, INDICATOR_KINDS, NATURES, SOURCE_KINDS, STATUSES, WHOLES } from "../core/types.ts";
import type { AreaCode, IndicatorId, Period, SourceId, TopicId, UnitId } from "../core/types.ts";

// What a reader's own files hold, as they are kept and exported. Whoever changes such a file by hand can neither take
// its mark away nor raise its tier, and no id in it can be one of ours.

/** As it stands, with the blanks around it, so that what is exported comes back the same. */
const words = v.pipe(
  v.string(),
  v.check((said) => said.trim() !== ""),
);
const text = v.strictObject({ zh: words, en: words });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const own = v.pipe(kebab, v.startsWith("own-"));
const ownIndicator = v.pipe(
  own,
  v.transform((id) => id as IndicatorId),
);
const anyIndicator = v.pipe(
  kebab,
  v.transform((id) => id as IndicatorId),
);
const ownSource = v.pipe(
  own,
  v.transform((id) => id as SourceId),
);
const anySource = v.pipe(
  kebab,
  v.transform((id) => id as SourceId),
);
const ownUnit = v.pipe(
  own,
  v.transform((id) => id as UnitId),
);
const anyUnit = v.pipe(
  kebab,
  v.transform((id) => id as UnitId),
);
const topic = v.pipe(
  kebab,
  v.transform((id) => id as TopicId),
);
const area = v.pipe(
  v.string(),
  v.regex(/^\d{6}(-[a-z0-9-]+)?$/),
  v.transform((code) => code as AreaCode),
);
const period = v.pipe(
  v.string(),
  v.check(isPeriod),
  v.transform((when) => when as Period),
);

const source = v.strictObject({
  id: ownSource,
  publisher: v.pipe(words, v.startsWith(OWN_DATA.zh)),
  originator: v.exactOptional(words),
  english: v.strictObject({ publisher: v.pipe(words, v.startsWith(OWN_DATA.en)) }),
  readIn: v.literal("transcription"),
  titleKind: v.picklist(TITLE_KINDS),
  title: words,
  date: words,
  kind: v.picklist(SOURCE_KINDS),
  tier: v.picklist(["B", "C", "D"]),
  url: v.null(),
  quality: v.exactOptional(text),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const indicator = v.strictObject({
  id: ownIndicator,
  topic,
  name: text,
  aliases: v.exactOptional(v.array(words)),
  definition: text,
  unit: anyUnit,
  decimals: v.pipe(count, v.maxValue(6)),
  kind: v.picklist(INDICATOR_KINDS),
  of: v.exactOptional(v.picklist(WHOLES)),
  among: v.exactOptional(v.pipe(count, v.minValue(1))),
  additive: v.boolean(),
  polarity: v.picklist(["higher", "lower", "neutral"]),
  per: v.exactOptional(v.array(v.picklist(["head", "area", "share"]))),
  growth: v.exactOptional(anyIndicator),
  account: v.exactOptional(v.literal(true)),
  breaks: v.exactOptional(
    v.array(
      v.strictObject({
        after: period,
        before: period,
        reason: text,
        areas: v.exactOptional(v.array(area)),
      }),
    ),
  ),
});

const unit = v.strictObject({
  id: ownUnit,
  name: text,
  base: anyUnit,
  factor: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  display: v.exactOptional(v.strictObject({ en: words, shift: v.pipe(v.number(), v.integer()) })),
  printed: v.array(v.string()),
});

const observation = v.strictObject({
  indicator: anyIndicator,
  area,
  period,
  value: v.pipe(v.number(), v.finite()),
  step: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  decimals: v.exactOptional(v.pipe(count, v.maxValue(20))),
  bound: v.picklist(BOUNDS),
  status: v.picklist(STATUSES),
  source: ownSource,
  basis: v.picklist(["stated", "inferred"]),
  basisNote: v.exactOptional(text),
  asWritten: v.exactOptional(words),
  line: v.exactOptional(v.pipe(count, v.minValue(1))),
  locator: v.exactOptional(words),
  vintage: v.exactOptional(kebab),
  variant: v.exactOptional(kebab),
  scope: v.exactOptional(text),
  nature: v.picklist(NATURES),
  confirmedBy: v.array(anySource),
  note: v.exactOptional(text),
  boundary: v.exactOptional(v.picklist(BOUNDARIES)),
  coverage: v.exactOptional(v.picklist(COVERAGES)),
  sample: v.exactOptional(v.picklist(SAMPLES)),
  vintageInferred: v.exactOptional(v.literal(true)),
  superseded: v.exactOptional(v.literal(true)),
  periodDisputed: v.exactOptional(v.literal(true)),
  prefer: v.exactOptional(v.literal(false)),
});

const about = {
  source,
  indicators: v.array(indicator),
  units: v.array(unit),
  isFirst: v.boolean(),
  taken: v.pipe(v.string(), v.isoTimestamp()),
};

/** A file with every figure of it. */
export const ownFileSchema = v.strictObject({ ...about, observations: v.array(observation) });

/** A file without its figures, of which there may be very many. */
export const ownAboutSchema = v.object(about);
