import { CLASS_METHODS } from "../core/classes.ts";
import { MEASURES } from "../core/measure.ts";
import { isPeriod } from "../core/period.ts";
import type { Family } from "../core/period.ts";
import type { AreaCode, IndicatorId } from "../core/types.ts";
import { LOCALES } from "../i18n/text.ts";
import { DEFAULTS, MAP_STYLES, MAX_HIGHLIGHT, PRESETS, VIEW_IDS } from "./filters.ts";
import type { Filters } from "./filters.ts";

/** A part of a link that could not be used: its key and text, as they stood there. */
export type LinkProblem = { readonly key: string; readonly text: string };

type Parsed<Value> = { readonly valid: Value } | "invalid";
type Codec<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Parsed<Value>;
};

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AREA = /^44\d{4}(-[a-z0-9]+)*$/;
const FAMILY = /^(year|month|undated|\d\d-(\+\d+\.)?\d\d)$/;

function oneOf<Value extends string>(values: readonly Value[]): Codec<Value> {
  const read = (text: string): Parsed<Value> => {
    const valid = values.find((value) => value === text);
    return valid === undefined ? "invalid" : { valid };
  };
  return { write: (value) => value, read };
}

function matching<Value extends string>(pattern: RegExp): Codec<Value> {
  return {
    write: (value) => value,
    read: (text) => (pattern.test(text) ? { valid: text as Value } : "invalid"),
  };
}

function listOf<Value>(item: Codec<Value>, separator: string): Codec<readonly Value[]> {
  return {
    write: (values) => values.map((value) => item.write(value)).join(separator),
    read: (text) => {
      const parsed = text === "" ? [] : text.split(separator).map((part) => item.read(part));
      const valid = parsed.flatMap((part) => (part === "invalid" ? [] : [part.valid]));
      return valid.length === parsed.length ? { valid } : "invalid";
    },
  };
}

const number: Codec<number> = {
  write: String,
  read: (text) =>
    /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
      ? { valid: Number(text) + 0 } // `-0` is zero
      : "invalid",
};

const areaList = listOf(matching<AreaCode>(AREA), ".");
const period: Codec<Extract<Filters["when"], { kind: "period" }>["period"]> = {
  write: (value) => value.replace("/", "_"),
  read: (text) => {
    const plain = text.replace("_", "/");
    return isPeriod(plain) ? { valid: plain } : "invalid";
  },
};

const areas: Codec<Filters["areas"]> = {
  write: (set) => (set.kind === "preset" ? set.preset : areaList.write(set.codes)),
  read: (text) => {
    const preset = PRESETS.find((name) => name === text);
    if (preset) return { valid: { kind: "preset", preset } };
    const codes = areaList.read(text);
    return codes === "invalid" || codes.valid.length === 0
      ? "invalid"
      : { valid: { kind: "list", codes: codes.valid } };
  },
};

const when: Codec<Filters["when"]> = {
  write: (value) => (value.kind === "period" ? period.write(value.period) : `latest.${value.family}`),
  read: (text) => {
    const family = /^latest\.(.+)$/.exec(text)?.[1];
    if (family !== undefined)
      return FAMILY.test(family) ? { valid: { kind: "latest", family: family as Family } } : "invalid";
    const parsed = period.read(text);
    return parsed === "invalid" ? "invalid" : { valid: { kind: "period", period: parsed.valid } };
  },
};

const highlight: Codec<Filters["highlight"]> = {
  write: (codes) => (codes.length === 0 ? "none" : areaList.write(codes)),
  read: (text) => {
    const parsed = text === "none" ? { valid: [] } : areaList.read(text);
    return parsed === "invalid" || parsed.valid.length > MAX_HIGHLIGHT ? "invalid" : parsed;
  },
};

const limits: Codec<readonly number[]> = {
  write: listOf(number, "_").write,
  read: (text) => {
    const parsed = listOf(number, "_").read(text);
    if (parsed === "invalid" || parsed.valid.length < 2 || parsed.valid.length > 6) return "invalid";
    return parsed.valid.every((limit, index) => index === 0 || limit > (parsed.valid[index - 1] ?? limit))
      ? parsed
      : "invalid";
  },
};

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
};

/** The address of a view: `#/compare?i=…`, carrying only what differs from the defaults. */
export function encode(filters: Filters): string {
  const parts = Object.entries(CODECS).flatMap(([name, [key, codec]]) => {
    const value = filters[name as keyof Codecs];
    if (value === undefined) return [];
    const text = (codec as Codec<typeof value>).write(value);
    const usual = DEFAULTS[name as keyof Codecs];
    const isUsual = usual !== undefined && (codec as Codec<typeof usual>).write(usual) === text;
    return isUsual ? [] : [`${key}=${encodeURIComponent(text)}`];
  });
  return `#/${filters.view}${parts.length > 0 ? `?${parts.join("&")}` : ""}`;
}

/** Reads an address. Whatever cannot be used is left at its default and named; never throws. */
export function decode(hash: string): {
  readonly filters: Filters;
  readonly problems: readonly LinkProblem[];
} {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const problems: LinkProblem[] = [];
  const view = VIEW_IDS.find((id) => path === `/${id}`);
  if (view === undefined && path !== "" && path !== "/") problems.push({ key: "", text: path });
  const filters: Record<string, unknown> = { ...DEFAULTS, view: view ?? DEFAULTS.view };
  for (const part of query.split("&").filter((text) => text !== "")) {
    const [key = "", raw = ""] = part.split(/=(.*)/s);
    const text = decoded(raw);
    const entry = Object.entries(CODECS).find(([, [short]]) => short === key);
    const parsed = text === undefined || !entry ? "invalid" : (entry[1][1] as Codec<unknown>).read(text);
    if (parsed === "invalid" || !entry) problems.push({ key, text: text ?? raw });
    else filters[entry[0]] = parsed.valid;
  }
  return { filters: filters as Filters, problems };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
