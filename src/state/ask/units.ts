import { simplified } from "../../data/simplified.ts";

/** A Chinese sign, a word of letters, a row of digits, or one mark; marks have no key and stand between words. */
export type Unit = { readonly key: string; readonly start: number; readonly end: number };

/** A question in one width, case and script, cut where words may begin and end. */
export type Spoken = {
  /** As it was written, but for the width of its signs; as long as `low`. */
  readonly text: string;
  readonly low: string;
  readonly units: readonly Unit[];
};

const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+|\p{N}+|\S/gu;
const WORD = /^[\p{L}\p{N}]/u;

export function spokenOf(question: string): Spoken {
  const wide = question.normalize("NFKC");
  const low = simplified(wide.toLowerCase());
  const units = Array.from(low.matchAll(UNIT), ({ 0: sign, index }) => ({
    key: WORD.test(sign) ? sign : "",
    start: index,
    end: index + sign.length,
  }));
  return { text: wide.length === low.length ? wide : low, low, units };
}

/** A name in the form in which questions are compared with it. */
export function keyOf(name: string): string {
  return spokenOf(name)
    .units.map(({ key }) => key)
    .join("");
}
