import * as v from "valibot";
import { CRITERIA, FOLLOW_UPS, TOP_SCORE, TOP_WEIGHT } from "../core/sheet.ts";
import type { Criterion, Sheet } from "../core/sheet.ts";

const SHEET_FORMAT = 1;
const KIND = "qujian-assessment";

/** What is wrong with a file and where; `found` is what stands there. */
export type SheetProblem = {
  readonly kind: "not-json" | "missing" | "surplus" | "wrong" | "twice";
  readonly where: string;
  readonly expected: string;
  readonly found: string;
};

type ReadSheet =
  | { readonly kind: "read"; readonly sheet: Sheet }
  | { readonly kind: "refused"; readonly problems: readonly SheetProblem[] };

function whole(top: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(top));
}

const score = v.exactOptional(whole(TOP_SCORE));
const weight = whole(TOP_WEIGHT);
/** Complete by type: a new criterion must be listed here. */
const scores: Record<Criterion, typeof score> = { idea: score, measure: score, reach: score };
const weights: Record<Criterion, typeof weight> = { idea: weight, measure: weight, reach: weight };

const schema = v.strictObject({
  kind: v.literal(KIND),
  format: v.literal(SHEET_FORMAT),
  weights: v.strictObject(weights),
  entries: v.array(
    v.strictObject({
      reform: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      scores: v.strictObject(scores),
      reason: v.exactOptional(v.string()),
      reviewOn: v.exactOptional(v.pipe(v.string(), v.isoDate(), v.check(isDay))),
      followUp: v.exactOptional(v.picklist(FOLLOW_UPS)),
    }),
  ),
});

/** Whether the day exists; the form alone would allow 31 February. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The sheet as the text of a file. */
export function writeSheet({ weights: given, entries }: Sheet): string {
  const ordered = Object.fromEntries(CRITERIA.map((criterion) => [criterion, given[criterion]]));
  return `${JSON.stringify({ kind: KIND, format: SHEET_FORMAT, weights: ordered, entries }, null, 2)}\n`;
}

/** Reads a file; everything that is wrong with it is named, and then nothing of it is taken. */
export function readSheet(text: string): ReadSheet {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = error instanceof Error ? error.message : "";
    return { kind: "refused", problems: [{ kind: "not-json", where: "", expected: "JSON", found }] };
  }
  // A list has members of its own that would be taken for entries.
  if (Array.isArray(json)) {
    return { kind: "refused", problems: [{ kind: "wrong", where: "", expected: "Object", found: "Array" }] };
  }
  const result = v.safeParse(schema, json);
  if (!result.success) return { kind: "refused", problems: result.issues.map(problemOf) };
  const { weights: read, entries } = result.output;
  const twice = entries.flatMap(({ reform }, index) =>
    entries.findIndex((other) => other.reform === reform) < index
      ? [{ kind: "twice" as const, where: `entries[${String(index)}].reform`, expected: "", found: reform }]
      : [],
  );
  return twice.length > 0
    ? { kind: "refused", problems: twice }
    : { kind: "read", sheet: { weights: read, entries } };
}

/** What the library names by a pattern or not at all. */
const EXPECTED: Readonly<Record<string, string>> = {
  integer: "0, 1, 2 …",
  iso_date: "YYYY-MM-DD",
  check: "YYYY-MM-DD",
  regex: "a-z0-9-",
};

function problemOf(issue: v.InferIssue<typeof schema>): SheetProblem {
  const where = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  const expected = EXPECTED[issue.type] ?? issue.expected ?? "";
  const kind = issue.expected === "never" ? "surplus" : issue.received === "undefined" ? "missing" : "wrong";
  return { kind, where, expected, found: issue.received };
}
