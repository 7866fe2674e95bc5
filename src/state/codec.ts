/** How a filter's value is written into an address and read from it. */
export type Codec<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Parsed<Value>;
  /** Any value that can be written, by the numbers that are drawn for it: what tests try links with. */
  readonly sample: (draw: Draw) => Value;
};

export type Parsed<Value> = { readonly valid: Value } | "invalid";

/** A whole number from 0 to the one below `end`. */
export type Draw = (end: number) => number;

export function drawnFrom<Value>(values: readonly [Value, ...Value[]], draw: Draw): Value {
  return values[draw(values.length)] ?? values[0];
}

/** Up to `most` values, each once. */
export function drawnList<Value>(item: (draw: Draw) => Value, most: number, draw: Draw): readonly Value[] {
  return [...new Set(Array.from({ length: draw(most + 1) }, () => item(draw)))];
}
