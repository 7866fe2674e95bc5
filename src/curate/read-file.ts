import * as v from "valibot";
import type { Problem } from "./problem.ts";

/** File name below `data/` → its text. */
export type Files = ReadonlyMap<string, string>;

/** The same for a reader that takes one at a time, so that they need not all be in memory. */
export type Texts = Pick<Files, "get" | "has" | "keys">;

/** The files of a folder with what each is called, in the order of the names. */
export function filesIn(
  files: Texts,
  folder: string,
): readonly { readonly file: string; readonly name: string }[] {
  const named = new RegExp(`^${folder}/([^/]+)\\.json$`);
  return [...files.keys()].sort().flatMap((file) => {
    const name = named.exec(file)?.[1];
    return name === undefined ? [] : [{ file, name }];
  });
}

/** One file against its schema; what is wrong with it is added to `problems`. */
export function readFile<Output>(
  files: Texts,
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

/** Records one by one, so that one that breaks a rule does not hide the others. */
export function readRecords<Output>(
  records: readonly unknown[],
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  problems: Problem[],
  quick: (json: unknown) => Output | undefined = () => undefined,
): readonly Output[] {
  return records.flatMap((json, index) => {
    const sound = quick(json);
    if (sound !== undefined) return [sound];
    const result = v.safeParse(schema, json);
    if (result.success) return [result.output];
    const record = nameOf(json, String(index));
    problems.push(...result.issues.map((issue) => ({ ...problemOf(file, json, issue), record })));
    return [];
  });
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
