import type * as v from "valibot";
import type { IndexTemplate } from "../core/index-template.ts";
import type { Area, Indicator, Text, Topic, Unit, Vintage } from "../core/types.ts";
import type { Problem } from "./problem.ts";
import { filesIn, readFile } from "./read-file.ts";
import type { Texts } from "./read-file.ts";
import { readSources } from "./read-sources.ts";
import type { Sourced } from "./read-sources.ts";
import {
  areasSchema,
  indicatorsSchema,
  publishersSchema,
  topicsSchema,
  unitsSchema,
  vintagesSchema,
} from "./schema.ts";
import { indicesSchema } from "./schema-indices.ts";
import { releaseSchema } from "./schema-release.ts";
import type { Release } from "./schema-release.ts";

/** All curated figures and what they refer to; indicators by topic, figures by source. */
export type Curated = Sourced & {
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly vintages: readonly Vintage[];
  readonly release: Release;
  readonly indices: readonly IndexTemplate[];
};

const EMPTY_RELEASE: Release = { date: "1970-01-01", changes: [] };

/** Reads the curated files; every problem of form is returned, and what could be read is returned with them. */
export function readCurated(files: Texts): {
  readonly curated: Curated;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const list = <Schema extends v.GenericSchema<unknown, readonly unknown[]>>(file: string, schema: Schema) =>
    readFile(files, file, schema, problems) ?? [];
  const topics = list("topics.json", topicsSchema) as readonly Topic[];
  const units = list("units.json", unitsSchema) as readonly Unit[];
  const indicators = readIndicators(files, topics, problems);
  const publishers = files.has("publishers.json")
    ? (list("publishers.json", publishersSchema) as readonly Text[])
    : [];
  const english = new Map(publishers.map(({ zh, en }) => [zh, en]));
  const curated: Curated = {
    areas: list("areas.json", areasSchema) as readonly Area[],
    topics,
    units,
    indicators,
    vintages: list("vintages.json", vintagesSchema) as readonly Vintage[],
    indices: files.has("indices.json")
      ? (readFile(files, "indices.json", indicesSchema, problems) ?? [])
      : [],
    release: readFile(files, "release.json", releaseSchema, problems) ?? EMPTY_RELEASE,
    ...readSources(files, { units, indicators, english }, problems),
  };
  return { curated, problems };
}

/** The indicators of each topic, topics in their order. */
function readIndicators(files: Texts, topics: readonly Topic[], problems: Problem[]): readonly Indicator[] {
  const stray = filesIn(files, "indicators").filter(({ name }) => !topics.some(({ id }) => id === name));
  problems.push(...stray.map(({ file, name }) => ({ file, reason: `${name} is no topic` })));
  return topics.flatMap(({ id: topic }) => {
    const file = `indicators/${topic}.json`;
    const records = files.has(file) ? readFile(files, file, indicatorsSchema, problems) : undefined;
    return (records ?? []).map((record): Indicator => ({ ...record, topic }));
  });
}
