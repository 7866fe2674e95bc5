import type { Codec } from "../../state/codec.ts";
import { listOf } from "../../state/codecs.ts";

/** A number as JSON writes it. */
export const number: Codec<number> = {
  write: String,
  read: (text) =>
    /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
      ? { valid: Number(text) + 0 } // `-0` is zero
      : "invalid",
};

const numbers = listOf(number, "_");

/** The limits of up to seven classes with both ends, each above the one before. */
export const classLimits: Codec<readonly number[]> = {
  write: numbers.write,
  read: (text) => {
    const parsed = numbers.read(text);
    if (parsed === "invalid" || parsed.valid.length < 2 || parsed.valid.length > 8) return "invalid";
    return parsed.valid.every((limit, index) => index === 0 || limit > (parsed.valid[index - 1] ?? limit))
      ? parsed
      : "invalid";
  },
};
