import fc from "fast-check";
import { CLASS_METHODS } from "../../src/core/class-methods.ts";
import { CONFLICT_KINDS, CROSSCHECK_VERDICTS } from "../../src/core/evidence.ts";
import { familyOf, isPeriod } from "../../src/core/period.ts";
import { EFFECT_KINDS, FIRST_LEVELS, REFORM_FIELDS } from "../../src/core/reform.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { PEER_RULES } from "../../src/core/types.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { tidyName } from "../../src/state/area-set.ts";
import { PRESETS } from "../presets.ts";
import type { Filters } from "../../src/state/filters.ts";
import { SHARED } from "../../src/state/shared-filters.ts";
import type { AnyFilter } from "../../src/state/plan.ts";
import { MAX_HIGHLIGHT, PARTS } from "../../src/views/compare/codecs.ts";
import { DATA_TABS } from "../../src/views/data/filters.ts";
import { MONITOR_PARTS } from "../../src/views/monitor/filters.ts";
import { OVERVIEW_ORDERS, OVERVIEW_PARTS } from "../../src/views/overview/filters.ts";
import { REFORM_LAYOUTS } from "../../src/views/reforms/filters.ts";
import { VIEW_IDS, VIEWS } from "../../src/views/registry.ts";

type Name = Exclude<keyof Filters, "view">;

/** Every filter of every view, by its name in the state. */
export const FILTERS = Object.entries<AnyFilter>(
  Object.assign({}, ...Object.values(VIEWS).map(({ filters }) => filters), SHARED) as Record<Name, AnyFilter>,
) as readonly (readonly [Name, AnyFilter])[];

const oneOf = <const Value>(values: readonly Value[]) => fc.constantFrom(...values);
const listOf = <Value>(one: fc.Arbitrary<Value>, maxLength = 5) => fc.uniqueArray(one, { maxLength });

// By their form alone: whether anything is called so is for what settles a link.
const id = fc
  .array(
    fc.nat(36 ** 4).map((number) => number.toString(36)),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("-") as never);
const area = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom("", "", "-dapeng"))
  .map(([number, part]) => `44${String(number)}${part}` as AreaCode);
const period: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(39),
    fc.constantFrom("year", "month", "span", "undated"),
  )
  .map(([year, number, long, kind]) => {
    const month = `${String(year)}-${String(number).padStart(2, "0")}`;
    const until = `${String(Math.min(year + long, 9999))}-12`;
    return { year: String(year), month, span: `${month}/${until}`, undated: "undated" }[kind];
  })
  .filter(isPeriod);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("&", "=", "%", "/", " ", "天", "🏙"),
      fc.string({ unit: "binary", maxLength: 1 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));
const limit = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -30, max: 29 }))
  .map(([digits, power]) => digits * 10 ** power);

/** Any value of each filter that can be written. */
const ANY: { readonly [One in Name]-?: fc.Arbitrary<NonNullable<Filters[One]>> } = {
  indicator: id,
  areas: fc.oneof(
    oneOf(PRESETS).map((preset) => ({ kind: "preset" as const, preset })),
    fc.record({ kind: fc.constant("peers" as const), rule: oneOf(PEER_RULES), of: area }),
    fc.uniqueArray(area, { minLength: 1, maxLength: 6 }).map((codes) => ({ kind: "list" as const, codes })),
    fc
      .tuple(fc.uniqueArray(area, { minLength: 1, maxLength: 6 }), text.map(tidyName))
      .filter(([, name]) => name !== "")
      .map(([codes, name]) => ({ kind: "list" as const, codes, name })),
  ),
  highlight: listOf(area, MAX_HIGHLIGHT),
  when: fc.oneof(
    period.map((one) => ({ kind: "period" as const, period: one })),
    period.map((one) => ({ kind: "latest" as const, family: familyOf(one) })),
    fc.constant({ kind: "common" as const }),
  ),
  earlier: period,
  other: id,
  axes: oneOf(["even", "log"]),
  own: limit,
  also: listOf(oneOf(PARTS)),
  measure: oneOf(MEASURES),
  base: period,
  method: oneOf(CLASS_METHODS),
  limits: fc
    .uniqueArray(limit, { minLength: 2, maxLength: 8 })
    .map((limits) => limits.map((one) => one + 0).sort((a, b) => a - b)),
  map: oneOf(["shape", "tiles"]),
  locale: oneOf(LOCALES),
  query: text,
  item: id,
  district: area,
  against: area,
  members: text,
  indexPeriod: period,
  normalisation: oneOf(["min-max", "z-score", "rank", "target"]),
  aggregation: oneOf(["arithmetic", "geometric"]),
  lacking: oneOf(["areas", "members"]),
  pairwise: text,
  monitorPart: oneOf(MONITOR_PARTS),
  rules: text,
  claim: text,
  sinceRelease: text,
  part: oneOf(OVERVIEW_PARTS),
  order: oneOf(OVERVIEW_ORDERS),
  tab: oneOf(DATA_TABS),
  subset: oneOf([...CROSSCHECK_VERDICTS, "statistics", ...CONFLICT_KINDS] as const),
  reformLayout: oneOf(REFORM_LAYOUTS),
  reformAreas: listOf(area),
  reformFields: listOf(oneOf(REFORM_FIELDS)),
  practice: id,
  zone: id,
  firstLevel: oneOf(FIRST_LEVELS),
  since: period,
  evidence: listOf(oneOf(EFFECT_KINDS)),
};

/** Whatever filters can say. */
export const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    { view: fc.constantFrom(...VIEW_IDS), ...ANY },
    {
      requiredKeys: [
        "view",
        ...FILTERS.filter(([, entry]) => entry.default !== undefined).map(([name]) => name),
      ] as "view"[],
    },
  )
  .map((filters) => filters as Filters);
