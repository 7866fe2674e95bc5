/** How a filter's value is written into an address and read from it. */
export type Codec<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Parsed<Value>;
};

export type Parsed<Value> = { readonly valid: Value } | "invalid";
