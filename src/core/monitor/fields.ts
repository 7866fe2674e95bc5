/** What of a record that somebody wrote cannot be used, and what stands there. */
export type FieldProblem<Field extends string> = {
  readonly field: Field;
  readonly kind: "missing" | "wrong" | "surplus";
  readonly found: string;
};

export type Given<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;

type Fields<Field extends string> = {
  readonly is: Readonly<Record<Field, (value: unknown) => boolean>>;
  /** `may`: it can be left out; `not`: it has no place here. */
  readonly wants: (field: Field) => "must" | "may" | "not";
};

/** Longer names fill no link. */
export const LONGEST_NAME = 40;

/** All that is wrong with a record, in the order of its fields. */
export function fieldProblems<Field extends string>(
  given: Given<Field>,
  fields: readonly Field[],
  { is, wants }: Fields<Field>,
): readonly FieldProblem<Field>[] {
  return fields.flatMap((field): readonly FieldProblem<Field>[] => {
    const value = given[field];
    const wanted = wants(field);
    if (value === undefined) return wanted === "must" ? [{ field, kind: "missing", found: "" }] : [];
    if (wanted === "not") return [{ field, kind: "surplus", found: shown(value) }];
    return is[field](value) ? [] : [{ field, kind: "wrong", found: shown(value) }];
  });
}

/** What a record is called, or which of them it is: 增速, #2. */
export function calledAs(name: unknown, at: number): string {
  return typeof name === "string" && name !== "" ? name : `#${String(at + 1)}`;
}

export function isName(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST_NAME && value.trim() === value;
}

export function isNumber(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= LARGEST;
}

const LARGEST = 1e12;

export function isAreaCode(value: unknown): boolean {
  return typeof value === "string" && /^\d{6}(-[a-z0-9]+)*$/.test(value);
}

/** Of an indicator or a unit. */
export function isId(value: unknown): boolean {
  return typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function shown(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, LONGEST_NAME);
}
