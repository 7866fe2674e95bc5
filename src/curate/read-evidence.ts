import type * as v from "valibot";
import type { Crosscheck, DerivedValue } from "../core/evidence.ts";
import type { Practice, Reform } from "../core/reform.ts";
import type { Problem } from "./problem.ts";
import { readFile } from "./read.ts";
import type { Files } from "./read.ts";
import { crosschecksSchema, derivationsSchema, practicesSchema, reformsSchema } from "./schema-evidence.ts";

/** What is said about the figures: values they imply, identities they must satisfy, reforms they measure. */
export type Evidence = {
  readonly derivations: readonly DerivedValue[];
  readonly crosschecks: readonly Crosscheck[];
  readonly reforms: readonly Reform[];
  readonly practices: readonly Practice[];
};

export function readEvidence(files: Files): {
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const list = <Schema extends v.GenericSchema<unknown, readonly unknown[]>>(file: string, schema: Schema) =>
    (readFile(files, file, schema, problems) ?? []) as v.InferOutput<Schema>;
  const evidence: Evidence = {
    derivations: list("derivations.json", derivationsSchema),
    crosschecks: list("crosschecks.json", crosschecksSchema),
    reforms: list("reforms.json", reformsSchema),
    practices: list("practices.json", practicesSchema),
  };
  return { evidence, problems };
}
