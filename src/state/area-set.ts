import { TERMS } from "../i18n/terms.ts";
import { PRESETS } from "./chosen.ts";
import type { AreaSet } from "./chosen.ts";
import type { Codec } from "./codec.ts";
import { oneOf } from "./codecs.ts";
import { areaCodes } from "./data-codecs.ts";
import { filter } from "./filter.ts";
import type { Known, Settled } from "./filter.ts";
import { settleAreas } from "./settle.ts";

const preset = oneOf(PRESETS);

/** A preset's name, or the areas one by one. */
const areaSet: Codec<AreaSet> = {
  write: (set) => (set.kind === "preset" ? preset.write(set.preset) : areaCodes.write(set.codes)),
  read: (text) => {
    const named = preset.read(text);
    if (named !== "invalid") return { valid: { kind: "preset", preset: named.valid } };
    const codes = areaCodes.read(text);
    return codes === "invalid" || codes.valid.length === 0
      ? "invalid"
      : { valid: { kind: "list", codes: codes.valid } };
  },
};

function settleSet(set: AreaSet, known: Known): Settled<AreaSet> {
  if (set.kind === "preset") return { value: set };
  const { value: codes, ...problem } = settleAreas(set.codes, known);
  return codes.length > 0 ? { value: { kind: "list", codes }, ...problem } : problem;
}

/** Which areas are compared with each other, in whatever view. */
export const areasFilter = filter({
  key: "a",
  name: TERMS.areas,
  codec: areaSet,
  default: { kind: "preset", preset: "focus" },
  settle: settleSet,
});
