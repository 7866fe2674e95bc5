import type { Indicator, IndicatorId, Observation, Source, SourceId, Unit, UnitId } from "../core/types.ts";
import { readLiteral } from "./literal.ts";
import type { Problem } from "./problem.ts";
import { quickReader } from "./quick-record.ts";
import { filesIn, readFile, readRecords } from "./read-file.ts";
import type { Texts } from "./read-file.ts";
import { observationSchema, sourceFileSchema } from "./schema.ts";
import type { CuratedObservation } from "./schema.ts";

/** The sources with their figures, in the order of their ids. */
export type Sourced = {
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** Ids that sources once had and links made then still carry. */
  readonly formerSources: readonly { readonly former: string; readonly source: SourceId }[];
};

type Reading = {
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  /** English names by Chinese ones. */
  readonly english: ReadonlyMap<string, string>;
};

/** A source is one file: its record and the figures taken from it. */
export function readSources(files: Texts, reading: Reading, problems: Problem[]): Sourced {
  const known = namesIn(reading);
  const quick = quickReader(observationSchema);
  const read = filesIn(files, "observations").flatMap(({ file, name }) => {
    const content = readFile(files, file, sourceFileSchema, problems);
    if (!content) return [];
    const { formerIds = [], ...record } = content.source;
    const source = { ...record, ...englishOf(record, reading) };
    if (name !== source.id) {
      problems.push({ file, field: "source.id", reason: `is ${source.id}, unlike the file's name` });
    }
    const records = readRecords(content.observations, file, observationSchema, problems, quick);
    return [{ source, formerIds, observations: records.map((one) => observationOf(one, source.id, known)) }];
  });
  return {
    sources: read.map(({ source }) => source),
    observations: read.flatMap(({ observations }) => observations),
    formerSources: read.flatMap(({ source, formerIds }) =>
      formerIds.map((former) => ({ former, source: source.id })),
    ),
  };
}

/** What publisher, originator and carrier are called in English; left out where none has a name there. */
function englishOf(
  { publisher, originator, carrier }: Pick<Source, "publisher" | "originator" | "carrier">,
  { english }: Reading,
): Pick<Source, "english"> {
  const known = Object.entries({ publisher, originator, carrier }).flatMap(([role, name]) => {
    const called = name === undefined ? undefined : english.get(name);
    return called === undefined ? [] : [[role, called] as const];
  });
  return known.length === 0 ? {} : { english: Object.fromEntries(known) };
}

type Known = Pick<Reading, "units"> & {
  readonly measured: ReadonlyMap<IndicatorId, Indicator>;
  readonly unitOf: ReadonlyMap<UnitId, Unit>;
};

function namesIn({ units, indicators }: Reading): Known {
  return {
    units,
    measured: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    unitOf: new Map(units.map((unit) => [unit.id, unit])),
  };
}

/** How finely a figure is printed is known from its literal alone. */
function observationOf(
  curated: CuratedObservation,
  source: SourceId,
  { units, measured, unitOf }: Known,
): Observation {
  const measure = measured.get(curated.indicator);
  const unit = measure && unitOf.get(measure.unit);
  const { area, period, value, asWritten, bound, status, basis, nature } = curated;
  const literal = asWritten === undefined || !unit ? undefined : readLiteral(asWritten, unit, units);
  const indicator = measure?.id ?? curated.indicator;
  const confirmedBy = curated.confirmedBy.length === 0 ? NOBODY : curated.confirmedBy;
  if (literal && asWritten !== undefined && Object.keys(curated).length === PLAIN) {
    const { step } = literal;
    // oxfmt-ignore
    return { indicator, area, period, value, asWritten, bound, status, basis, nature, confirmedBy, source, step };
  }
  const figure = { ...curated, indicator, confirmedBy, source, ...(literal && { step: literal.step }) };
  return { ...figure };
}

/**
 * How many fields a figure has of which no more is said than that it was printed: those that all have, and the literal.
 * Written out, it is made many times faster and takes less room.
 */
const PLAIN = 10;

/** With millions of figures, what is the same in all of them stands once. */
const NOBODY: Observation["confirmedBy"] = [];
