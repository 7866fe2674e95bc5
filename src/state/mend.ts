import { MADE_AT_KEY } from "./made-at.ts";
import type { MadeAt } from "./made-at.ts";
import { readMadeAt } from "./read-made-at.ts";

/** What mail, chats and counters of visits add to a link; it says nothing about the view. */
const FOREIGN =
  /^(?:utm_\w+|\w{1,5}clid|mc_[ce]id|spm|from|isappinstalled|nsukey|timestamp|share\w*|scene|chksm|srcid)$/i;

/** Signs that a sentence, a bracket or mark-up leaves at the end of a link. */
const TRAILING = /[\p{P}`>=+|~^$]+$/u;
/** A sentence that goes on behind a link without a space, as it does in Chinese. */
const SENTENCE = /[。，、；：！？（）【】《》「」『』“”‘’…].*$/su;
const INVISIBLE = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** A link as it was before it was sent, as far as that shows; the release where it was copied and not taken from the bar. */
export type Mended = { readonly hash: string; readonly madeAt?: MadeAt };

/**
 * Undoes what was done to a link on its way. Only what cannot be used as it stands is read in another way, and only as
 * something that can be: `isUsable` judges an address `#/view?key=text` of one part, or a path alone.
 */
export function mendLink(hash: string, isUsable: (hash: string) => boolean): Mended {
  const [path = "", query = ""] = plainOf(hash).split(/\?(.*)/s);
  const parts = partsOf(query);
  const madeAt = parts.flatMap(([key, raw]) => (key === MADE_AT_KEY ? (releaseOf(raw) ?? []) : []))[0];
  const said = parts.filter(([key]) => key !== MADE_AT_KEY || !madeAt);
  const whole = readings(decoded(path) ?? path, parts.length === 0).map((text) => text.replace(/\/+$/, ""));
  const place = whole.find((text) => isUsable(`#${text}`)) ?? path;
  const view = place.split("/")[1] ?? "";
  const mended = said.map(([key, raw], at) => {
    const isLast = at === parts.length - 1;
    const texts = [raw, ...readings(decoded(raw) ?? raw, isLast).flatMap((text) => encoded(text) ?? [])];
    return `${key}=${texts.find((text) => isUsable(`#/${view}?${key}=${text}`)) ?? raw}`;
  });
  return {
    hash: `#${place}${mended.length > 0 ? `?${mended.join("&")}` : ""}`,
    ...(madeAt && { madeAt }),
  };
}

/** Without what was done to it as a whole: escaped, once or more, or with its `&` as HTML has it. */
function plainOf(hash: string): string {
  return unescaped(hash.replace(/^#!?/, ""))
    .replace(/&(?:amp;|#38;|#x26;)+/gi, "&")
    .replace(/&(?:gt|lt|quot|apos|nbsp|#\w+);.*$/is, "");
}

/** The parts behind the `?`; a counter may have added a `?` of its own. */
export function partsOf(query: string): readonly (readonly [key: string, raw: string])[] {
  return query
    .split(/&|\?(?=\w+=)/)
    .filter((part) => part !== "")
    .map((part) => {
      const [key = "", raw = ""] = part.split(/=(.*)/s);
      return [key, raw] as const;
    })
    .filter(([key]) => !FOREIGN.test(key));
}

/** What a text of a link can have been. Only what ends the link can have a sentence's signs behind it. */
function readings(text: string, isLast: boolean): readonly string[] {
  const plain = text.replace(INVISIBLE, "").replace(HYPHENS, "-");
  return [text, plain, ...(isLast ? [plain.replace(TRAILING, ""), plain.replace(SENTENCE, "")] : [])];
}

/** It may have been broken over two lines. */
function releaseOf(raw: string): MadeAt | undefined {
  const [, plain = ""] = readings(decoded(raw) ?? raw, false);
  return readMadeAt(plain);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Undefined for half a character, which an address cannot hold. */
function encoded(text: string): string | undefined {
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What passes a link on may escape it, and rarely more than twice. */
const MOST_TIMES = 8;

function unescaped(text: string, times = 0): string {
  if (times === MOST_TIMES) return text;
  const isEscaped = /^%(?:25)*2F/i.test(text) || (!text.includes("?") && /%(?:25)*3F/i.test(text));
  const once = isEscaped ? decoded(text) : undefined;
  return once === undefined ? text : unescaped(once, times + 1);
}
