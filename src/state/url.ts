import { CLASS_METHODS } from "../core/classes.ts";
import { MEASURES } from "../core/measure.ts";
import { FIRST_LEVELS, REFORM_FIELDS } from "../core/reform.ts";
import type { AreaCode, IndicatorId } from "../core/types.ts";
import { LOCALES } from "../i18n/text.ts";
import {
  AREA,
  areaList,
  areas,
  flag,
  highlight,
  KEBAB,
  limits,
  listOf,
  matching,
  oneOf,
  period,
  text,
  when,
} from "./codecs.ts";
import type { Codec } from "./codecs.ts";
import { DATA_SUBSETS, DATA_TABS, DEFAULTS, MAP_STYLES, REFORM_LAYOUTS, VIEW_IDS } from "./filters.ts";
import type { Filters, ViewId } from "./filters.ts";

/** A part of a link that could not be used: its key and text, as they stood there. */
export type LinkProblem = { readonly key: string; readonly text: string };

type Present<Value> = Exclude<Value, undefined>;
type Codecs = {
  readonly [Key in Exclude<keyof Filters, "view">]-?: readonly [string, Codec<Present<Filters[Key]>>];
};

/** One codec a filter; the short key is public and never renamed. */
const CODECS: Codecs = {
  indicator: ["i", matching<IndicatorId>(KEBAB)],
  areas: ["a", areas],
  highlight: ["h", highlight],
  when: ["p", when],
  measure: ["m", oneOf(MEASURES)],
  base: ["b", period],
  method: ["c", oneOf(CLASS_METHODS)],
  limits: ["k", limits],
  map: ["g", oneOf(MAP_STYLES)],
  locale: ["l", oneOf(LOCALES)],
  district: ["d", matching<AreaCode>(AREA)],
  against: ["vs", matching<AreaCode>(AREA)],
  query: ["q", text],
  tab: ["t", oneOf(DATA_TABS)],
  subset: ["v", oneOf(DATA_SUBSETS)],
  item: ["s", matching<string>(KEBAB)],
  reformLayout: ["rl", oneOf(REFORM_LAYOUTS)],
  reformAreas: ["ra", areaList],
  reformFields: ["rf", listOf(oneOf(REFORM_FIELDS), ".")],
  practice: ["rp", matching<string>(KEBAB)],
  firstLevel: ["rc", oneOf(FIRST_LEVELS)],
  since: ["ry", period],
  measured: ["rm", flag],
};

/** The filter that stands in the path after the view's name: `#/area/440106`, `#/data/indicators`. */
const SEGMENTS: Partial<Record<ViewId, keyof Codecs>> = { area: "district", data: "tab", reforms: "item" };
/** Views whose path always names its segment. */
const NAMED: readonly ViewId[] = ["area"];

/** The address of a view: `#/compare?i=…`, carrying only what differs from the defaults. */
export function encode(filters: Filters): string {
  const segment = SEGMENTS[filters.view];
  const parts = Object.entries(CODECS).flatMap(([name, [key, codec]]) => {
    const filter = name as keyof Codecs;
    const value = filters[filter];
    if (value === undefined) return [];
    const written = (codec as Codec<typeof value>).write(value);
    const usual = DEFAULTS[filter];
    const isUsual = usual !== undefined && (codec as Codec<typeof usual>).write(usual) === written;
    const inPath = filter === segment;
    if (isUsual && !(inPath && NAMED.includes(filters.view))) return [];
    return [
      { inPath, text: inPath ? `/${encodeURIComponent(written)}` : `${key}=${encodeURIComponent(written)}` },
    ];
  });
  const path = parts.filter(({ inPath }) => inPath).map((part) => part.text);
  const query = parts.filter(({ inPath }) => !inPath).map((part) => part.text);
  return `#/${filters.view}${path.join("")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Reads an address. Whatever cannot be used is left at its default and named; never throws. */
export function decode(hash: string): {
  readonly filters: Filters;
  readonly problems: readonly LinkProblem[];
} {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const problems: LinkProblem[] = [];
  const filters: Record<string, unknown> = { ...DEFAULTS };
  const [, name = "", segment = "", ...rest] = path.split("/");
  const view = VIEW_IDS.find((id) => name === id);
  filters["view"] = view ?? DEFAULTS.view;
  if ((view === undefined && path !== "" && path !== "/") || rest.length > 0)
    problems.push({ key: "", text: path });
  const filter = view && SEGMENTS[view];
  if (segment !== "" && view !== undefined) {
    if (filter) take(filter, CODECS[filter][0], segment);
    else problems.push({ key: "", text: path });
  }
  for (const part of query.split("&").filter((one) => one !== "")) {
    const [key = "", raw = ""] = part.split(/=(.*)/s);
    const entry = Object.entries(CODECS).find(([, [short]]) => short === key);
    if (entry) take(entry[0] as keyof Codecs, key, raw);
    else problems.push({ key, text: decoded(raw) ?? raw });
  }
  return { filters: filters as unknown as Filters, problems };

  function take(into: keyof Codecs, key: string, raw: string): void {
    const written = decoded(raw);
    const parsed = written === undefined ? "invalid" : (CODECS[into][1] as Codec<unknown>).read(written);
    if (parsed === "invalid") problems.push({ key, text: written ?? raw });
    else filters[into] = parsed.valid;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
