import type * as v from "valibot";

type Schema<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>;
type Field = {
  readonly name: string;
  readonly schema: v.ObjectEntries[string];
  readonly isOptional: boolean;
  /** What it is where it is left out. */
  readonly otherwise: unknown;
  /** Texts that have come before, and what they are read as. */
  readonly known: Map<unknown, unknown>;
};

/** So many texts of a field are remembered: areas and periods recur, literals hardly do. */
const MOST_KNOWN = 5_000;

/**
 * Reads a record as the schema does, field by field and without what that does to tell of problems: there are millions.
 * Undefined where anything at all is out of order; the schema itself then says what.
 */
export function quickReader<Entries extends v.ObjectEntries>(
  schema: Schema<Entries>,
): (json: unknown) => v.InferOutput<Schema<Entries>> | undefined {
  const fields = Object.entries(schema.entries).map(([name, entry]): Field => ({
    name,
    schema: entry,
    isOptional: entry.type === "exact_optional",
    otherwise: "default" in entry ? entry.default : undefined,
    known: new Map(),
  }));
  // Records mostly have the fields of the one before.
  let before: readonly string[] = [];
  let steps = stepsFor(fields, before);
  return (json) => {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
    const record = json as Readonly<Record<string, unknown>>;
    const names = Object.keys(record);
    if (names.length !== before.length || names.some((name, at) => name !== before[at])) {
      before = names;
      steps = stepsFor(fields, names);
    }
    if (!steps) return undefined;
    const output: Record<string, unknown> = {};
    for (const { field, isThere } of steps) {
      const read = readField(field, isThere ? record[field.name] : field.otherwise);
      if (read === undefined) return undefined;
      output[field.name] = read;
    }
    return output as v.InferOutput<Schema<Entries>>;
  };
}

type Step = { readonly field: Field; readonly isThere: boolean };

/** The fields that a record of such names has once it is read; undefined where a name is unknown or a field lacks. */
function stepsFor(fields: readonly Field[], names: readonly string[]): readonly Step[] | undefined {
  const steps = fields.map((field) => ({ field, isThere: names.includes(field.name) }));
  if (steps.some(({ field, isThere }) => !isThere && !field.isOptional)) return undefined;
  if (steps.filter(({ isThere }) => isThere).length < names.length) return undefined;
  return steps.filter(({ field, isThere }) => isThere || field.otherwise !== undefined);
}

function readField({ schema, known }: Field, value: unknown): unknown {
  const before = known.get(value);
  if (before !== undefined) return before;
  const { typed, value: read, issues } = schema["~run"]({ value }, {});
  if (!typed || issues) return undefined;
  if (typeof value === "string" && known.size < MOST_KNOWN) known.set(value, read);
  return read;
}
