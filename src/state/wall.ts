import { REM, TINY } from "../charts/sizes.ts";
import { matching, oneOf } from "./codecs.ts";
import type { Codec } from "./codec.ts";
import type { LinkProblem } from "./link.ts";
import { partsOf } from "./mend.ts";

/** What a show is seen on, and how it runs: what its address says beside the deck. */
export type ShowOptions = {
  /** `default` for the one that ships, `mine` for the reader's own in this browser, or a packed deck. */
  readonly deck: string;
  /** The slide that is shown, from 1. */
  readonly slide: number;
  readonly locale: "zh" | "en";
  readonly autoplay: "on" | "off";
  readonly loop: "on" | "off";
  /** Displays beside each other and above each other, between which no text may lie: `3x1`. */
  readonly grid: string;
  /** The height of the wall and the distance of the last row from it, in millimetres. */
  readonly high: number;
  readonly away: number;
  /** The rim in which nothing stands, in percent of the shorter side. */
  readonly safe: number;
  /** `fill` lays out for the wall's own pixels; `fit` keeps the author's ratio. */
  readonly layout: "fill" | "fit";
  /** The author's ratio. */
  readonly ratio: string;
  readonly theme: "light" | "dark" | "led";
  /** The line with clock, data and release. */
  readonly status: "on" | "off";
  /** The hour of the day at which the page is loaded anew, by the wall's clock. */
  readonly renew: string;
};

/** A wall of 2.4 m seen from 8 m: the type of a projector in a meeting room has the same share of the height. */
export const SHOW_DEFAULTS: ShowOptions = {
  deck: "default",
  slide: 1,
  locale: "zh",
  autoplay: "off",
  loop: "off",
  grid: "1x1",
  high: 2400,
  away: 8000,
  safe: 2,
  layout: "fill",
  ratio: "16x9",
  theme: "light",
  status: "on",
  renew: "off",
};

function whole(least: number, most: number): Codec<number> {
  return {
    write: String,
    read: (text) => {
      const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
      return number >= least && number <= most ? { valid: number } : "invalid";
    },
  };
}

const isGrid = (text: string): text is string => /^[1-9]x[1-9]$/.test(text);
const isRatio = (text: string): text is string => /^[1-9]\d{0,3}x[1-9]\d{0,3}$/.test(text);
const isHour = (text: string): text is string => /^(?:off|1?\d|2[0-3])$/.test(text);
const isDeck = (text: string): text is string => /^[\w-]+$/.test(text);

export const SHOW_CODECS: { readonly [Key in keyof ShowOptions]: Codec<ShowOptions[Key]> } = {
  deck: matching(isDeck),
  slide: whole(1, 999),
  locale: oneOf(["zh", "en"]),
  autoplay: oneOf(["on", "off"]),
  loop: oneOf(["on", "off"]),
  grid: matching(isGrid),
  high: whole(100, 20_000),
  away: whole(300, 100_000),
  safe: whole(0, 15),
  layout: oneOf(["fill", "fit"]),
  ratio: matching(isRatio),
  theme: oneOf(["light", "dark", "led"]),
  status: oneOf(["on", "off"]),
  renew: matching(isHour),
};

/** `l` as in the links of views. */
const SAID_AS: Partial<Record<keyof ShowOptions, string>> = { locale: "l", slide: "s" };
const KEYS = Object.keys(SHOW_CODECS) as readonly (keyof ShowOptions)[];
const keyOf = (name: keyof ShowOptions) => SAID_AS[name] ?? name;

/** What of a show is opened: the wall itself, the speaker's window, the making of a deck, or its rehearsal. */
export const SHOW_PLACES = ["", "edit", "desk", "rehearsal"] as const;
export type ShowPlace = (typeof SHOW_PLACES)[number];

/** The address of a show: `#/present?deck=default&s=3`. */
export function writeShow(options: ShowOptions, place: ShowPlace = ""): string {
  const said = KEYS.flatMap((name) =>
    options[name] === SHOW_DEFAULTS[name] ? [] : [`${keyOf(name)}=${encodeURIComponent(options[name])}`],
  );
  const path = place === "" ? "#/present" : `#/present/${place}`;
  return said.length === 0 ? path : `${path}?${said.join("&")}`;
}

export type ShowRead = {
  readonly place: ShowPlace;
  readonly options: ShowOptions;
  readonly problems: readonly LinkProblem[];
};

/** Reads a show's address. What cannot be used is left at its default and named; `autoplay` alone means on. */
export function readShow(hash: string): ShowRead {
  const [path = "", query = ""] = hash.split(/\?(.*)/s);
  const segment = path.replace(/^#!?\/present\/?/, "");
  const place = SHOW_PLACES.find((one) => one === segment);
  const problems: LinkProblem[] = place === undefined ? [{ key: "", text: path }] : [];
  const options = partsOf(query).reduce((before, [key, raw]) => {
    const name = KEYS.find((one) => keyOf(one) === key);
    if (name === undefined) {
      problems.push({ key, text: decoded(raw) });
      return before;
    }
    const text = raw === "" && (name === "autoplay" || name === "loop") ? "on" : decoded(raw);
    const read = SHOW_CODECS[name].read(text);
    if (read !== "invalid") return { ...before, [name]: read.valid };
    problems.push({ key, text });
    return before;
  }, SHOW_DEFAULTS);
  return { place: place ?? "", options, problems };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The smallest type in pixels that can be read from the last row: a 200th of the distance, on a wall of that many
 * pixels in height.
 */
export function leastType(
  { away, high }: Pick<ShowOptions, "away" | "high">,
  heightInPixels: number,
): number {
  return (away / 200 / high) * heightInPixels;
}

/** The page's type size in pixels with which the smallest type of a drawing can be read from the last row. */
export function typeOf(options: Pick<ShowOptions, "away" | "high">, heightInPixels: number): number {
  return (leastType(options, heightInPixels) * REM) / TINY;
}

/** A pair `3x1` as numbers. */
export function pairOf(text: string): readonly [number, number] {
  const [a = 1, b = 1] = text.split("x").map(Number);
  return [a, b];
}
