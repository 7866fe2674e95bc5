import { isPeriod } from "../core/period.ts";
import type { AreaCode, Period } from "../core/types.ts";
import type { Codec } from "./codec.ts";
import { listOf, matching } from "./codecs.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AREA = /^\d{6}(-[a-z0-9]+)*$/;

/** Ids and codes by their form alone; whether anything is called so is for `settle`. */
export function idOf<Id extends string>(): Codec<Id> {
  return matching((text): text is Id => KEBAB.test(text));
}

export const isAreaCode = (text: unknown): text is AreaCode => typeof text === "string" && AREA.test(text);

export const areaCode: Codec<AreaCode> = matching(isAreaCode);

export const areaCodes = listOf(areaCode, ".");

/** A slash would have to be escaped in a link. */
export const period: Codec<Period> = {
  write: (value) => value.replace("/", "_"),
  read: (text) => {
    const plain = text.replace("_", "/");
    return isPeriod(plain) ? { valid: plain } : "invalid";
  },
};
