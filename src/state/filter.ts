import type { Text } from "../core/types.ts";
import type { CatalogWire } from "../data/wire-catalog.ts";
import type { Manifest } from "../data/wire.ts";
import type { Codec } from "./codec.ts";

/**
 * One filter: everything about it but its control. Its name in the state is its name in a view's list of filters.
 */
export type Filter<Value, Others = object> = {
  /** Stands in links: public, never renamed, and no other filter's. */
  readonly key: string;
  /** What the notice of a broken link calls it. */
  readonly name: Text;
  readonly codec: Codec<Value>;
  /** Belongs to one visit of a view: dropped when another view is opened. */
  readonly dies?: true;
  /** Stands in the path of its view and not behind the `?`: always, or unless it has its default. */
  readonly path?: "always" | "unless-default";
  /**
   * What it is in a link of its view that says something that can be used, but not this: the default of earlier
   * versions, whose links left it out.
   */
  readonly unsaid?: NoInfer<Value>;
  /** `others` are the filters as far as they are settled: those that stand before this one. */
  readonly settle?: (value: Value, known: Known, others: Others) => Settled<Value>;
};

/** What tells whether there is what a link names; the longer a page is open, the more of it is loaded. */
export type Known = { readonly manifest: Manifest; readonly catalog?: CatalogWire };

/** What becomes of a value: none is the filter's default, or its absence. `problem` is what a reader is told of. */
export type Settled<Value> = { readonly value?: Value; readonly problem?: string };

type Usual<Value> = { readonly default: Value };

/** Without a default the filter is absent where nobody says it. */
export function filter<Value, Others = object>(
  entry: Filter<Value, Others> & Usual<NoInfer<Value>>,
): Filter<Value, Others> & Usual<Value>;
export function filter<Value, Others = object>(entry: Filter<Value, Others>): Filter<Value, Others>;
export function filter<Value, Others>(entry: Filter<Value, Others>): Filter<Value, Others> {
  return entry;
}
