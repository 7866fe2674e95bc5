import * as v from "valibot";
import { RELATIONS } from "../core/crosscheck.ts";
import { CROSSCHECK_VERDICTS } from "../core/evidence.ts";
import { CYCLES } from "../core/monitor/calendar.ts";
import { CLAIM_KINDS, EFFECT_KINDS, FIRST_LEVELS, REFORM_FIELDS } from "../core/reform.ts";
import { area, indicator, kebab, number, period, text, unit, words } from "./schema.ts";

const line = v.pipe(v.number(), v.integer(), v.minValue(1));

const exact = v.exactOptional(v.boolean());
const operands = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]\w*$/, "is not a name")),
  v.union([
    v.strictObject({ observation: kebab, exact }),
    v.strictObject({
      key: v.pipe(v.string(), v.regex(/^[^|]+(\|[^|]+){3}$/, "is not indicator|area|period|source")),
      exact,
    }),
  ]),
);

/** `null` is an open end here: an interval has two ends, and neither may be left out. */
const end = v.nullable(number);

export const derivationsSchema = v.array(
  v.strictObject({
    id: kebab,
    indicator: v.exactOptional(indicator),
    area,
    period,
    scope: v.exactOptional(text),
    name: text,
    formula: words,
    operands,
    value: number,
    unit,
    interval: v.tuple([end, end]),
    note: v.exactOptional(text),
  }),
);

const relation = v.picklist(RELATIONS);

export const crosschecksSchema = v.array(
  v.strictObject({
    id: kebab,
    name: text,
    area,
    period,
    left: words,
    right: words,
    relation: v.exactOptional(relation, "equal"),
    operands,
    unit,
    verdict: v.picklist(CROSSCHECK_VERDICTS),
    why: text,
    doubts: v.exactOptional(v.array(words)),
    otherwise: v.exactOptional(
      v.strictObject({
        what: text,
        left: v.exactOptional(words),
        right: v.exactOptional(words),
        relation: v.exactOptional(relation),
      }),
    ),
  }),
);

export const practicesSchema = v.array(
  v.strictObject({ id: kebab, name: text, caution: v.exactOptional(text) }),
);

const degrees = v.pipe(
  v.number(),
  v.check((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, "is finer than a hundredth"),
);

export const zonesSchema = v.array(
  v.strictObject({ id: kebab, area, name: text, at: v.tuple([degrees, degrees]), where: text }),
);

const note = v.exactOptional(text);
const kind = v.picklist(EFFECT_KINDS);

const claim = v.strictObject({
  kind: v.picklist(CLAIM_KINDS),
  level: v.picklist(FIRST_LEVELS),
  what: text,
  claimedBy: text,
  line,
});

const reformsSchema = v.array(
  v.strictObject({
    id: kebab,
    area,
    zone: v.exactOptional(kebab),
    name: text,
    includes: v.exactOptional(v.array(text)),
    field: v.picklist(REFORM_FIELDS),
    owner: v.exactOptional(text),
    since: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/, "is not a year or month"))),
    scope: v.exactOptional(text),
    problem: v.exactOptional(text),
    measures: v.pipe(v.array(text), v.minLength(1, "names nothing that was done")),
    effects: v.exactOptional(
      v.array(
        v.union([
          v.strictObject({ kind, observation: kebab, note }),
          v.strictObject({ kind, derivation: kebab, note }),
          v.strictObject({ kind, before: kebab, after: kebab, note }),
        ]),
      ),
      [],
    ),
    claims: v.exactOptional(v.array(claim), []),
    practice: v.exactOptional(kebab),
    lines: v.pipe(v.array(line), v.minLength(1, "names no line")),
  }),
);

/** The reforms of one article; articles stand in the order that they name, those without one last. */
export const reformFileSchema = v.strictObject({
  order: v.exactOptional(v.pipe(v.number(), v.integer())),
  reforms: reformsSchema,
});

export const calendarSchema = v.array(
  v.strictObject({
    id: kebab,
    name: text,
    responsible: text,
    due: v.exactOptional(
      v.strictObject({
        cycle: v.picklist(CYCLES),
        months: v.pipe(v.number(), v.integer(), v.minValue(0)),
        basis: v.picklist(["stated", "declared"]),
      }),
    ),
    why: text,
    source: v.exactOptional(
      v.strictObject({
        publisher: text,
        title: words,
        date: v.pipe(v.string(), v.isoDate("is not a day")),
        url: v.pipe(v.string(), v.url("is not an address")),
      }),
    ),
    indicators: v.pipe(v.array(indicator), v.minLength(1, "is empty")),
  }),
);
