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
  return (json) => {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
    const record = json as Readonly<Record<string, unknown>>;
    const output: Record<string, unknown> = {};
    let unread = Object.keys(record).length;
    for (const field of fields) {
      const isThere = Object.hasOwn(record, field.name);
      const value = isThere ? record[field.name] : field.otherwise;
      if (isThere) unread -= 1;
      else if (!field.isOptional) return undefined;
      else if (value === undefined) continue;
      const read = readField(field, value);
      if (read === undefined) return undefined;
      output[field.name] = read;
    }
    return unread === 0 ? (output as v.InferOutput<Schema<Entries>>) : undefined;
  };
}

function readField({ schema, known }: Field, value: unknown): unknown {
  const before = known.get(value);
  if (before !== undefined) return before;
  const { typed, value: read, issues } = schema["~run"]({ value }, {});
  if (!typed || issues) return undefined;
  if (typeof value === "string" && known.size < MOST_KNOWN) known.set(value, read);
  return read;
}
