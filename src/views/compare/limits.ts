import { drawnList } from "../../state/codec.ts";
import type { Codec, Draw } from "../../state/codec.ts";
import { listOf } from "../../state/codecs.ts";

const number: Codec<number> = {
  write: String,
  read: (text) =>
    /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
      ? { valid: Number(text) + 0 } // `-0` is zero
      : "invalid",
  sample: (draw: Draw) => (draw(2_000_001) - 1_000_000) * 10 ** (draw(60) - 30),
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
  sample: (draw) => {
    const drawn = drawnList(number.sample, 8, draw);
    return drawn.length < 2 ? [0, 1] : [...drawn].sort((a, b) => a - b);
  },
};
