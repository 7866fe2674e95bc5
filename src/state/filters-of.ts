import type { Codec } from "./codec.ts";
import type { SHARED } from "./shared-filters.ts";

/** What the filters of all views hold together, by the entries that the views list. */
export type FiltersOf<Views> = Flat<
  { readonly view: Extract<keyof Views, string> } & {
    readonly [Name in NamesOf<ListOf<Views>, "always">]: ValueOf<ListOf<Views>, Name>;
  } & { readonly [Name in NamesOf<ListOf<Views>, "perhaps">]?: ValueOf<ListOf<Views>, Name> }
>;

/** Changed filters; `undefined` takes an optional filter away and gives another one its default. */
export type Patched<Filters> = { readonly [Name in keyof Filters]?: Filters[Name] | undefined };

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The lists of all views as a union; what follows takes each of them by itself. */
type ListOf<Views> = typeof SHARED | FiltersIn<Views[keyof Views]>;

type FiltersIn<View> = View extends { readonly filters: infer List } ? List : never;

type NamesOf<List, There extends "always" | "perhaps"> = List extends unknown
  ? {
      [Name in keyof List]: List[Name] extends Usual
        ? Only<There, "always", Name>
        : Only<There, "perhaps", Name>;
    }[keyof List]
  : never;

type Usual = { readonly default: unknown };

type Only<There, When, Name> = There extends When ? Name : never;

type ValueOf<List, Name> = List extends unknown
  ? Name extends keyof List
    ? List[Name] extends { readonly codec: Codec<infer Value> }
      ? Value
      : never
    : never
  : never;
