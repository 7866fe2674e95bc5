import type { Codec } from "./codec.ts";

/** One of a list of words. */
export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]): Codec<Value> {
  return {
    write: (value) => value,
    read: (text) => {
      const valid = values.find((value) => value === text);
      return valid === undefined ? "invalid" : { valid };
    },
  };
}

/** A text of a form, written as it is. */
export function matching<Value extends string>(is: (text: string) => text is Value): Codec<Value> {
  return { write: (value) => value, read: (text) => (is(text) ? { valid: text } : "invalid") };
}

export function listOf<Value>(item: Codec<Value>, separator: string): Codec<readonly Value[]> {
  return {
    write: (values) => values.map((value) => item.write(value)).join(separator),
    read: (text) => {
      const parsed = text === "" ? [] : text.split(separator).map((part) => item.read(part));
      const valid = parsed.flatMap((part) => (part === "invalid" ? [] : [part.valid]));
      return valid.length === parsed.length ? { valid } : "invalid";
    },
  };
}

export const flag: Codec<boolean> = {
  write: (value) => (value ? "1" : "0"),
  read: (text) => (text === "1" || text === "0" ? { valid: text === "1" } : "invalid"),
};

/** Any text; halves of characters, which an address cannot hold, are replaced. */
export const text: Codec<string> = {
  write: whole,
  read: (written) => ({ valid: whole(written) }),
};

function whole(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\uFFFD");
}
