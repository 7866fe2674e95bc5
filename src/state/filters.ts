import type { AddressOf } from "./address.ts";
import type { FiltersOf } from "./filters-of.ts";
import type { Register } from "./register.ts";

type Views = Register extends { readonly views: infer Registered } ? Registered : object;

/** The views by the word that stands in links, so none is ever renamed. */
export type ViewId = Filters["view"];

/** Everything that a link, an undo step, a slide or an embed carries: one serialised view. */
export type Filters = FiltersOf<Views>;

/** How filters become a link, and a link filters. */
export type Address = AddressOf<Filters>;
