import * as v from "valibot";
import type { Area, Indicator, Observation, Source, SourceId, Topic, Unit, Vintage } from "../core/types.ts";
import { decimalStep } from "../data/columns.ts";
import { readLiteral } from "./literal.ts";
import type { Problem } from "./problem.ts";
import {
  areasSchema,
  indicatorsSchema,
  observationFileSchema,
  observationSchema,
  releaseSchema,
  sourcesSchema,
  topicsSchema,
  unitsSchema,
  vintagesSchema,
} from "./schema.ts";
import type { CuratedObservation, Release } from "./schema.ts";

/** All curated figures and what they refer to, in the order of the files. */
export type Curated = {
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly vintages: readonly Vintage[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly release: Release;
};

/** File name below `data/` → its text. */
export type Files = ReadonlyMap<string, string>;

const EMPTY_RELEASE: Release = { date: "1970-01-01", changes: [] };

/** Reads the curated files; every problem of form is returned, and what could be read is returned with them. */
export function readCurated(files: Files): {
  readonly curated: Curated;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const list = <Schema extends v.GenericSchema<unknown, readonly unknown[]>>(file: string, schema: Schema) =>
    readFile(files, file, schema, problems) ?? [];
  const units = list("units.json", unitsSchema) as readonly Unit[];
  const indicators = list("indicators.json", indicatorsSchema) as readonly Indicator[];
  const curated: Curated = {
    areas: list("areas.json", areasSchema) as readonly Area[],
    topics: list("topics.json", topicsSchema) as readonly Topic[],
    units,
    indicators,
    vintages: list("vintages.json", vintagesSchema) as readonly Vintage[],
    sources: list("sources.json", sourcesSchema) as readonly Source[],
    observations: readObservations(files, { units, indicators }, problems),
    release: readFile(files, "release.json", releaseSchema, problems) ?? EMPTY_RELEASE,
  };
  return { curated, problems };
}

/** One file against its schema; what is wrong with it is added to `problems`. */
export function readFile<Output>(
  files: Files,
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  problems: Problem[],
): Output | undefined {
  const json = parseJson(files.get(file), file, problems);
  if (json === undefined) return undefined;
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => problemOf(file, json, issue)));
  return undefined;
}

function parseJson(text: string | undefined, file: string, problems: Problem[]): unknown {
  if (text === undefined) {
    problems.push({ file, reason: "the file is missing" });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    problems.push({ file, reason: `is not JSON (${String(error)})` });
    return undefined;
  }
}

function problemOf(file: string, json: unknown, issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const record = Array.isArray(json)
    ? nameOf((json as readonly unknown[])[Number(keys[0])], keys[0] ?? "")
    : undefined;
  const field = (record === undefined ? keys : keys.slice(1)).join(".");
  const received = issue.received === "undefined" ? "" : ` (${issue.received})`;
  return {
    file,
    ...(record !== undefined && { record }),
    ...(field !== "" && { field }),
    reason: issue.message + received,
  };
}

/** How a person finds a record again: its id or code, or indicator, area and period, or its place in the file. */
function nameOf(record: unknown, index: string): string {
  if (typeof record !== "object" || record === null) return `#${index}`;
  const fields = new Map(Object.entries(record));
  const parts = (
    fields.has("id") ? ["id"] : fields.has("code") ? ["code"] : ["indicator", "area", "period"]
  ).map((key) => fields.get(key) as unknown);
  return `#${index} ${parts.map(String).join(" ")}`;
}

type Reading = Pick<Curated, "units" | "indicators">;

function readObservations(files: Files, reading: Reading, problems: Problem[]): readonly Observation[] {
  const names = [...files.keys()].filter((name) => /^observations\/[^/]+\.json$/.test(name)).sort();
  return names.flatMap((file) => {
    const content = readFile(files, file, observationFileSchema, problems);
    if (!content) return [];
    if (file !== `observations/${content.source}.json`) {
      problems.push({ file, field: "source", reason: `is ${content.source}, unlike the file's name` });
    }
    return content.observations.flatMap((json, index) => {
      const result = v.safeParse(observationSchema, json);
      if (result.success) return observationOf(result.output, content.source, reading);
      problems.push(
        ...result.issues.map((issue) => ({
          ...problemOf(file, json, issue),
          record: nameOf(json, String(index)),
        })),
      );
      return [];
    });
  });
}

function observationOf(
  { decimals, ...curated }: CuratedObservation,
  source: SourceId,
  { units, indicators }: Reading,
): Observation {
  const indicator = indicators.find(({ id }) => id === curated.indicator);
  const unit = units.find(({ id }) => id === indicator?.unit);
  const literal =
    curated.asWritten === undefined || !unit ? undefined : readLiteral(curated.asWritten, unit, units);
  const printed = decimals === undefined ? decimalStep(curated.value) : Number(`1e-${String(decimals)}`);
  return { ...curated, source, step: literal?.step ?? printed };
}
