import type { Bag, Place } from "./plan.ts";

/** A part of a link that could not be used: its key and text, as they stood there. */
export type LinkProblem = { readonly key: string; readonly text: string };

/** What an address says, as far as it could be used. */
export type Read<Filters> = { readonly filters: Filters; readonly problems: readonly LinkProblem[] };

/**
 * The address of a view: `#/compare?i=…`, carrying only what differs from the defaults; beside other parts, what differs
 * from `unsaid`.
 */
export function encodeLink(filters: Bag, plan: readonly Place[]): string {
  const alone = saidParts(filters, plan, ({ filter }) => filter.default);
  const saysMore = alone.some(({ inPath, unsaid }) => !inPath && !unsaid);
  const beside = () => saidParts(filters, plan, ({ filter, unsaid }) => unsaid ?? filter.default);
  return joined(filters, saysMore ? beside() : alone);
}

/**
 * An address of the view alone: it also says what is usual, its language too, so that it shows the same when that
 * has moved, and nothing of what other views were left at.
 */
export function encodeWhole(filters: Bag, plan: readonly Place[], own: object): string {
  const alone = plan.filter(({ name }) => name === "locale" || Object.hasOwn(own, name));
  const empty = ({ filter }: Place) => (textOf(filter, filter.default) === "" ? filter.default : undefined);
  return joined(filters, saidParts(filters, alone, empty));
}

function textOf({ codec }: Place["filter"], value: unknown): string | undefined {
  return value === undefined ? undefined : codec.write(value);
}

type Said = { readonly inPath: boolean; readonly unsaid: boolean; readonly text: string };

/** What is usual goes without saying: the same value before any text, since a page has hundreds of links. */
function saidParts(
  filters: Bag,
  plan: readonly Place[],
  usualOf: (place: Place) => unknown,
): readonly Said[] {
  return plan.flatMap((place) => {
    const { name, filter, path, unsaid } = place;
    const value = filters[name];
    const usual = path === "always" ? undefined : usualOf(place);
    if (value === undefined || value === usual) return [];
    const written = filter.codec.write(value);
    if (textOf(filter, usual) === written) return [];
    const text = encodeURIComponent(written);
    return [
      {
        inPath: path !== undefined,
        unsaid: unsaid !== undefined,
        text: path === undefined ? `${filter.key}=${text}` : `/${text}`,
      },
    ];
  });
}

function joined({ view }: Bag, parts: readonly Said[]): string {
  const path = parts.filter(({ inPath }) => inPath).map((part) => part.text);
  const query = parts.filter(({ inPath }) => !inPath).map((part) => part.text);
  return `#/${view}${path.join("")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Reads an address. Whatever cannot be used is left at its default and named; never throws. */
export function decodeLink(
  hash: string,
  defaults: Bag,
  plans: ReadonlyMap<string, readonly Place[]>,
): Read<Bag> {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const [, view = "", segment = "", ...rest] = path.split("/");
  const known = plans.get(view);
  const plan = known ?? plans.get(defaults.view) ?? [];
  const strange = known ? rest.length > 0 : path !== "" && path !== "/";
  const inPath = known && segment !== "" ? [taken(placeInPath(known), segment, { key: "", text: path })] : [];
  const inQuery = query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [key = "", raw = ""] = part.split(/=(.*)/s);
      const place = plan.find(({ filter }) => filter.key === key);
      return taken(place, raw, { key, text: decoded(raw) ?? raw });
    });
  const left = inQuery.some(({ value }) => value) ? plan.filter(({ unsaid }) => unsaid !== undefined) : [];
  const unsaid = left.map(({ name, unsaid: is }): Taken => ({ value: { name, is } }));
  const said = [...unsaid, ...inPath, ...inQuery];
  return {
    filters: said.reduce(
      (filters, { value }) => (value ? { ...filters, [value.name]: value.is } : filters),
      known ? { ...defaults, view } : defaults,
    ),
    problems: [
      ...(strange ? [{ key: "", text: path }] : []),
      ...said.flatMap(({ problem }) => problem ?? []),
    ],
  };
}

function placeInPath(plan: readonly Place[]): Place | undefined {
  return plan.find(({ path }) => path !== undefined);
}

type Taken = {
  readonly value?: { readonly name: string; readonly is: unknown };
  readonly problem?: LinkProblem;
};

function taken(place: Place | undefined, raw: string, unplaced: LinkProblem): Taken {
  if (!place) return { problem: unplaced };
  const written = decoded(raw);
  const parsed = written === undefined ? "invalid" : place.filter.codec.read(written);
  if (parsed === "invalid") return { problem: { key: place.filter.key, text: written ?? raw } };
  return { value: { name: place.name, is: parsed.valid } };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
