import { drawnFrom, drawnList } from "./codec.ts";
import type { Codec, Draw } from "./codec.ts";

/** One of a list of words. */
export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]): Codec<Value> {
  return {
    write: (value) => value,
    read: (text) => {
      const valid = values.find((value) => value === text);
      return valid === undefined ? "invalid" : { valid };
    },
    sample: (draw) => drawnFrom(values, draw),
  };
}

/** A text of a form, written as it is; `some` draws texts of that form. */
export function matching<Value extends string>(
  is: (text: string) => text is Value,
  some: (draw: Draw) => string,
): Codec<Value> {
  function sample(draw: Draw): Value {
    const text = some(draw);
    return is(text) ? text : sample(draw);
  }
  return { write: (value) => value, read: (text) => (is(text) ? { valid: text } : "invalid"), sample };
}

export function listOf<Value>(item: Codec<Value>, separator: string): Codec<readonly Value[]> {
  return {
    write: (values) => values.map((value) => item.write(value)).join(separator),
    read: (text) => {
      const parsed = text === "" ? [] : text.split(separator).map((part) => item.read(part));
      const valid = parsed.flatMap((part) => (part === "invalid" ? [] : [part.valid]));
      return valid.length === parsed.length ? { valid } : "invalid";
    },
    sample: (draw) => drawnList(item.sample, 5, draw),
  };
}

export const flag: Codec<boolean> = {
  write: (value) => (value ? "1" : "0"),
  read: (text) => (text === "1" || text === "0" ? { valid: text === "1" } : "invalid"),
  sample: (draw) => draw(2) === 1,
};

/** Any text; halves of characters, which an address cannot hold, are replaced. */
export const text: Codec<string> = {
  write: (value) => value.replace(/\p{Surrogate}/gu, "\uFFFD"),
  read: (written) => ({ valid: written }),
  sample: (draw) =>
    Array.from({ length: draw(9) }, () =>
      drawnFrom(["&", "=", "%", "/", " ", "天", "🏙", String.fromCodePoint(draw(0xd800))], draw),
    ).join(""),
};
