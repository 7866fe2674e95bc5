import { isPeriod } from "../core/period.ts";
import type { Family } from "../core/period.ts";
import type { AreaCode } from "../core/types.ts";
import { MAX_HIGHLIGHT, PRESETS } from "./filters.ts";
import type { Filters } from "./filters.ts";

/** How a filter is written into an address and read from it. */
export type Parsed<Value> = { readonly valid: Value } | "invalid";
export type Codec<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Parsed<Value>;
};

export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const AREA = /^44\d{4}(-[a-z0-9]+)*$/;
export const FAMILY = /^(year|month|undated|\d\d-(\+\d+\.)?\d\d)$/;

export function oneOf<Value extends string>(values: readonly Value[]): Codec<Value> {
  const read = (text: string): Parsed<Value> => {
    const valid = values.find((value) => value === text);
    return valid === undefined ? "invalid" : { valid };
  };
  return { write: (value) => value, read };
}

export function matching<Value extends string>(pattern: RegExp): Codec<Value> {
  return {
    write: (value) => value,
    read: (text) => (pattern.test(text) ? { valid: text as Value } : "invalid"),
  };
}

export function listOf<Value>(item: Codec<Value>, separator: string): Codec<readonly Value[]> {
  return {
    write: (values) => values.map((value) => item.write(value)).join(separator),
    read: (text) => {
      const parsed = text === "" ? [] : text.split(separator).map((part) => item.read(part));
      const valid = parsed.flatMap((part) => (part === "invalid" ? [] : [part.valid]));
      return valid.length === parsed.length ? { valid } : "invalid";
    },
  };
}

export const number: Codec<number> = {
  write: String,
  read: (text) =>
    /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
      ? { valid: Number(text) + 0 } // `-0` is zero
      : "invalid",
};

export const areaList = listOf(matching<AreaCode>(AREA), ".");
export const period: Codec<Extract<Filters["when"], { kind: "period" }>["period"]> = {
  write: (value) => value.replace("/", "_"),
  read: (text) => {
    const plain = text.replace("_", "/");
    return isPeriod(plain) ? { valid: plain } : "invalid";
  },
};

export const areas: Codec<Filters["areas"]> = {
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

export const when: Codec<Filters["when"]> = {
  write: (value) => (value.kind === "period" ? period.write(value.period) : `latest.${value.family}`),
  read: (text) => {
    const family = /^latest\.(.+)$/.exec(text)?.[1];
    if (family !== undefined)
      return FAMILY.test(family) ? { valid: { kind: "latest", family: family as Family } } : "invalid";
    const parsed = period.read(text);
    return parsed === "invalid" ? "invalid" : { valid: { kind: "period", period: parsed.valid } };
  },
};

export const highlight: Codec<Filters["highlight"]> = {
  write: (codes) => (codes.length === 0 ? "none" : areaList.write(codes)),
  read: (text) => {
    const parsed = text === "none" ? { valid: [] } : areaList.read(text);
    return parsed === "invalid" || parsed.valid.length > MAX_HIGHLIGHT ? "invalid" : parsed;
  },
};

export const limits: Codec<readonly number[]> = {
  write: listOf(number, "_").write,
  read: (text) => {
    const parsed = listOf(number, "_").read(text);
    if (parsed === "invalid" || parsed.valid.length < 2 || parsed.valid.length > 6) return "invalid";
    return parsed.valid.every((limit, index) => index === 0 || limit > (parsed.valid[index - 1] ?? limit))
      ? parsed
      : "invalid";
  },
};

export const flag: Codec<boolean> = {
  write: (value) => (value ? "1" : "0"),
  read: (text) => (text === "1" || text === "0" ? { valid: text === "1" } : "invalid"),
};

/** Any text; halves of characters, which an address cannot hold, are replaced. */
export const text: Codec<string> = {
  write: (value) => value.replace(/\p{Surrogate}/gu, "\uFFFD"),
  read: (written) => ({ valid: written }),
};
