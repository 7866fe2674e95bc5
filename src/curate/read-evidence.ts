import type * as v from "valibot";
import type { Crosscheck, DerivedValue, Tally } from "../core/evidence.ts";
import type { ReleaseRule } from "../core/monitor/calendar.ts";
import type { Practice, Reform, Zone } from "../core/reform.ts";
import type { SourceId } from "../core/types.ts";
import type { Problem } from "./problem.ts";
import { filesIn, readFile } from "./read-file.ts";
import type { Texts } from "./read-file.ts";
import {
  calendarSchema,
  crosschecksSchema,
  derivationsSchema,
  practicesSchema,
  reformFileSchema,
  zonesSchema,
} from "./schema-evidence.ts";

/** What is said about the figures: values they imply, identities they must satisfy, reforms they measure. */
export type Evidence = {
  readonly derivations: readonly DerivedValue[];
  readonly crosschecks: readonly Crosscheck[];
  readonly reforms: readonly Reform[];
  readonly practices: readonly Practice[];
  readonly zones: readonly Zone[];
  readonly calendar: readonly ReleaseRule[];
  /** How the identities of the statistics came out, where they were computed. */
  readonly tally?: Tally;
};

export function readEvidence(files: Texts): {
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const list = <Schema extends v.GenericSchema<unknown, readonly unknown[]>>(file: string, schema: Schema) =>
    (readFile(files, file, schema, problems) ?? []) as v.InferOutput<Schema>;
  const evidence: Evidence = {
    derivations: list("derivations.json", derivationsSchema),
    crosschecks: list("crosschecks.json", crosschecksSchema),
    reforms: readReforms(files, problems),
    practices: list("practices.json", practicesSchema),
    zones: list("zones.json", zonesSchema),
    calendar: files.has("calendar.json") ? list("calendar.json", calendarSchema) : [],
  };
  return { evidence, problems };
}

/** The reforms of each article, in the articles' order. */
function readReforms(files: Texts, problems: Problem[]): readonly Reform[] {
  const articles = filesIn(files, "reforms").flatMap(({ file, name }) => {
    const content = readFile(files, file, reformFileSchema, problems);
    return content ? [{ ...content, source: name as SourceId }] : [];
  });
  return articles
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER))
    .flatMap(({ source, reforms }) => reforms.map((reform): Reform => ({ ...reform, source })));
}
