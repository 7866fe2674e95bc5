import type { Text } from "../core/types.ts";
import type { Known } from "./filter.ts";
import type { FiltersOf, Patched } from "./filters-of.ts";
import { decodeLink, encodeLink, encodeWhole } from "./link.ts";
import type { LinkProblem, Read } from "./link.ts";
import { plansOf } from "./plan.ts";
import type { Bag, FilterLists, Place } from "./plan.ts";

/** Filters as links say them: everything here is derived from the entries of the filters. */
export type AddressOf<Filters> = {
  /** The home view: what an empty link opens. */
  readonly defaults: Filters;
  readonly encode: (filters: Filters) => string;
  /** A link that also says what is usual of these filters, the view's own. */
  readonly encodeWhole: (filters: Filters, own: object) => string;
  readonly decode: (hash: string) => Read<Filters>;
  /** The filters as far as the data know what they name; what they do not know is replaced and reported. */
  readonly settle: (filters: Filters, known: Known) => Read<Filters>;
  /** The filters with some changed; what dies with its view goes when another is opened and the patch does not name it. */
  readonly patched: (filters: Filters, patch: Patched<Filters>) => Filters;
  /** The address after a change. */
  readonly link: (filters: Filters, patch: Patched<Filters>) => string;
  /** What a key of a link stands for; the empty key is the path. */
  readonly nameOf: (key: string) => Text | undefined;
};

/** The entries ask for no other filters than there are. */
type Fitting<Views extends FilterLists> = {
  readonly [Id in keyof Views]: {
    readonly filters: {
      readonly [Name in keyof Views[Id]["filters"]]: {
        readonly settle?: (value: never, known: Known, others: FiltersOf<Views>) => unknown;
      };
    };
  };
};

/** What a broken path is called. */
const PATH: Text = { zh: "页面", en: "Page" };

/** The links of a site with these views; the first one is its home. */
export function createAddress<const Views extends FilterLists>(
  views: Views & Fitting<Views>,
): AddressOf<FiltersOf<Views>>;
// Out there filters are known by type, in here by name: an overload is the one place where both are joined.
export function createAddress(views: FilterLists): unknown {
  return addressByName(views);
}

function addressByName(views: FilterLists): AddressOf<Bag> {
  const plans = plansOf(views);
  const [home = "", places = []] = [...plans][0] ?? [];
  const planOf = ({ view }: Bag) => plans.get(view) ?? places;
  const defaults = places.reduce(withDefault, { view: home });
  const names = new Map(places.map(({ filter }) => [filter.key, filter.name]));
  const encode = (filters: Bag) => encodeLink(filters, planOf(filters));
  const patched = (filters: Bag, patch: Patched<Bag>) => changed(filters, patch, places, defaults);
  return {
    defaults,
    encode,
    encodeWhole: (filters, own) => encodeWhole(filters, planOf(filters), own),
    decode: (hash) => decodeLink(hash, defaults, plans),
    settle: (filters, known) => settled(filters, known, planOf(filters)),
    patched,
    link: (filters, patch) => encode(patched(filters, patch)),
    nameOf: (key) => (key === "" ? PATH : names.get(key)),
  };
}

function withDefault(filters: Bag, { name, filter }: Place): Bag {
  return filter.default === undefined ? filters : { ...filters, [name]: filter.default };
}

/** Optional filters are left out, never `undefined`, so that a view and its link stay the same record. */
function changed(filters: Bag, patch: Patched<Bag>, places: readonly Place[], defaults: Bag): Bag {
  const view = patch.view ?? filters.view;
  const leaves = view !== filters.view;
  const next = places.flatMap(({ name, filter }): readonly (readonly [string, unknown])[] => {
    const stays = !(leaves && filter.dies);
    const value = Object.hasOwn(patch, name) ? patch[name] : stays ? filters[name] : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return { ...defaults, view, ...Object.fromEntries(next) };
}

function settled(filters: Bag, known: Known, places: readonly Place[]): Read<Bag> {
  const problems: LinkProblem[] = [];
  const result = places.reduce((before, { name, filter }) => {
    const { [name]: value, ...others } = before;
    if (value === undefined || !filter.settle) return before;
    const { value: kept = filter.default, problem } = filter.settle(value, known, before);
    if (problem !== undefined) problems.push({ key: filter.key, text: problem });
    return kept === undefined ? { ...others, view: before.view } : { ...before, [name]: kept };
  }, filters);
  return { filters: result, problems };
}
