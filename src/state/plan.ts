import type { Text } from "../core/types.ts";
import type { Parsed } from "./codec.ts";
import type { Known, Settled } from "./filter.ts";
import { SHARED } from "./shared-filters.ts";

/** Filters to whoever goes through them by name. */
export type Bag = { readonly view: string; readonly [name: string]: unknown };

/**
 * A filter to whoever does not know its values. Methods, since TypeScript then lets each entry keep to its own values;
 * a value only ever goes to the entry of its name.
 */
export type AnyFilter = {
  readonly key: string;
  readonly name: Text;
  readonly codec: { write(value: unknown): string; read(text: string): Parsed<unknown> };
  readonly default?: unknown;
  readonly dies?: true;
  readonly path?: "always" | "unless-default";
  readonly unsaid?: unknown;
  settle?(value: unknown, known: Known, others: object): Settled<unknown>;
};

export type FilterLists = Readonly<Record<string, { readonly filters: Readonly<Record<string, AnyFilter>> }>>;

/** A filter in the links of a view; `path` only where it stands in that view's path, `unsaid` where it is that view's. */
export type Place = {
  readonly name: string;
  readonly filter: AnyFilter;
  readonly unsaid?: unknown;
  readonly path?: "always" | "unless-default";
};

/** All filters in the order of a link, for each view as that view has them. */
export function plansOf(views: FilterLists): ReadonlyMap<string, readonly Place[]> {
  const lists = [...Object.values(views).map(({ filters }) => filters), SHARED];
  const all = new Map(lists.flatMap((list) => Object.entries<AnyFilter>(list)));
  const names = inOneOrder(lists.map((list) => Object.keys(list)));
  const plan = ({ filters }: FilterLists[string]) =>
    names.flatMap((name): readonly Place[] => {
      const own = filters[name];
      const filter = own ?? all.get(name);
      const path = own?.path !== undefined && { path: own.path };
      const unsaid = own?.unsaid !== undefined && { unsaid: own.unsaid };
      return filter ? [{ name, filter, ...path, ...unsaid }] : [];
    });
  return new Map(Object.entries(views).map(([id, view]) => [id, plan(view)]));
}

/** Every name once; what a list has before another name stays before it, so that links do not depend on the view. */
function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    let next = order.length;
    for (const name of [...list].reverse()) {
      const at = order.indexOf(name);
      if (at === -1) order.splice(next, 0, name);
      else next = at;
    }
  }
  return order;
}
