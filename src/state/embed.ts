import { matching, oneOf } from "./codecs.ts";
import type { Codec } from "./codec.ts";
import type { LinkProblem } from "./link.ts";
import { partsOf } from "./mend.ts";

/** How an embed shows its view: what its address says beside the view itself. */
export type EmbedOptions = {
  /** The one block that is shown; absent for the whole report. */
  readonly block?: string;
  /** `auto` follows the host, or the reader's system where the host says nothing. */
  readonly theme: "auto" | "light" | "dark";
  readonly controls: "none" | "some";
  readonly title: "on" | "off";
  /** In CSS pixels; `auto` for as high as the content. */
  readonly height: "auto" | number;
  /** The fingerprint of the figures that the embed may show; absent where it follows the data. */
  readonly frozen?: string;
};

export const EMBED_DEFAULTS: EmbedOptions = { theme: "auto", controls: "none", title: "on", height: "auto" };

/** What lies outside of this is no height of a frame. */
export const HEIGHTS = { least: 80, most: 5000 } as const;

const height: Codec<EmbedOptions["height"]> = {
  write: String,
  read: (text) => {
    if (text === "auto") return { valid: text };
    const pixels = /^\d{2,4}$/.test(text) ? Number(text) : 0;
    return pixels >= HEIGHTS.least && pixels <= HEIGHTS.most ? { valid: pixels } : "invalid";
  },
};

const isBlock = (text: string): text is string => /^[a-z\d][a-z\d-]*$/.test(text);
const isPrint = (text: string): text is string => /^[\da-f]{8,16}$/.test(text);

/** Their keys are public, longer than those of filters, and no filter has them. */
export const EMBED_CODECS = {
  block: matching(isBlock),
  theme: oneOf(["auto", "light", "dark"]),
  controls: oneOf(["none", "some"]),
  title: oneOf(["on", "off"]),
  height,
  frozen: matching(isPrint),
};

type Key = keyof typeof EMBED_CODECS;
const KEYS = Object.keys(EMBED_CODECS) as readonly Key[];
const VIEW_KEY = "view";

const PLACE = "#/embed";

/** The address of an embed: `#/embed?view=compare&block=ranking&i=…`, from the view's own link `#/compare?i=…`. */
export function writeEmbed(link: string, options: EmbedOptions): string {
  const [path = "", query = ""] = link.replace(/^#\//, "").split(/\?(.*)/s);
  const said = KEYS.flatMap((key) => {
    const [value, usual] = [options[key], (EMBED_DEFAULTS as Partial<EmbedOptions>)[key]];
    return value === undefined || value === usual ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return `${PLACE}?${[`${VIEW_KEY}=${path}`, ...said, ...(query === "" ? [] : [query])].join("&")}`;
}

/** What an embed's address says: the link of its view, and how it is shown. */
export type EmbedRead = {
  readonly link: string;
  readonly options: EmbedOptions;
  readonly problems: readonly LinkProblem[];
};

/** Reads an embed's address. An option that cannot be used is left at its default and named; never throws. */
export function readEmbed(hash: string): EmbedRead {
  const [, query = ""] = hash.split(/\?(.*)/s);
  const parts = partsOf(query).map(([key, raw]) => [key.replace(/^(?:amp;)+/, ""), raw] as const);
  const own = new Map(parts.filter(([key]) => key === VIEW_KEY || isKey(key)));
  const rest = parts.filter(([key]) => !own.has(key)).map(([key, raw]) => `${key}=${raw}`);
  const read = KEYS.map((key) => optionOf(key, own.get(key)));
  const path = decoded(own.get(VIEW_KEY) ?? "") ?? "";
  return {
    link: `#/${path}${rest.length === 0 ? "" : `?${rest.join("&")}`}`,
    options: Object.assign({}, EMBED_DEFAULTS, ...read.map(({ said }) => said)) as EmbedOptions,
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

function isKey(key: string): key is Key {
  return Object.hasOwn(EMBED_CODECS, key);
}

type Said = { readonly said: Partial<EmbedOptions>; readonly problem?: LinkProblem };

function optionOf(key: Key, raw: string | undefined): Said {
  if (raw === undefined) return { said: {} };
  const text = decoded(raw);
  const parsed = text === undefined ? "invalid" : EMBED_CODECS[key].read(text);
  if (parsed === "invalid") return { said: {}, problem: { key, text: text ?? raw } };
  return { said: { [key]: parsed.valid } };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
