import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source, SourceId } from "../src/core/types.ts";
import type { Problem } from "../src/curate/problem.ts";

/** The texts of the sources that have a hash, found in a folder by what they contain and not by their names. */
export function readTexts(
  dir: string,
  sources: readonly Source[],
): { readonly texts: ReadonlyMap<SourceId, string>; readonly problems: readonly Problem[] } {
  const files = new Map(
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(dir, entry.name)))
      .map((content) => [createHash("sha256").update(content).digest("hex"), content] as const),
  );
  const hashed = sources.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [{ id, sha256 }]));
  return {
    texts: new Map(
      hashed.flatMap(({ id, sha256 }): [SourceId, string][] => {
        const content = files.get(sha256);
        return content ? [[id, content.toString("utf8")]] : [];
      }),
    ),
    problems: hashed
      .filter(({ sha256 }) => !files.has(sha256))
      .map(({ id }) => ({
        file: `observations/${id}.json`,
        field: "source.sha256",
        reason: `no file in ${dir} has this hash`,
      })),
  };
}
