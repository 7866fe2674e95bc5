import { PEER_RULES } from "../core/types.ts";
import { TERMS } from "../i18n/terms.ts";
import { PRESETS } from "./chosen.ts";
import type { AreaSet } from "./chosen.ts";
import type { Codec } from "./codec.ts";
import { oneOf } from "./codecs.ts";
import { areaCode, areaCodes } from "./data-codecs.ts";
import { filter } from "./filter.ts";
import type { Known, Settled } from "./filter.ts";
import { settleAreas } from "./settle.ts";

const preset = oneOf(PRESETS);

const rule = oneOf(PEER_RULES);

/** A preset's name, `gdp-440106` for an area with its peers by a rule, or the areas one by one. */
const areaSet: Codec<AreaSet> = {
  write: (set) =>
    set.kind === "preset"
      ? set.preset
      : set.kind === "peers"
        ? `${set.rule}-${set.of}`
        : areaCodes.write(set.codes),
  read: (text) => {
    const named = preset.read(text);
    if (named !== "invalid") return { valid: { kind: "preset", preset: named.valid } };
    const [, said = "", code = ""] = /^([a-z]+)-(.+)$/.exec(text) ?? [];
    const [by, of] = [rule.read(said), areaCode.read(code)];
    if (by !== "invalid" && of !== "invalid")
      return { valid: { kind: "peers", rule: by.valid, of: of.valid } };
    const codes = areaCodes.read(text);
    return codes === "invalid" || codes.valid.length === 0
      ? "invalid"
      : { valid: { kind: "list", codes: codes.valid } };
  },
};

function settleSet(set: AreaSet, known: Known): Settled<AreaSet> {
  if (set.kind === "preset") return { value: set };
  if (set.kind === "peers") {
    const area = known.manifest.areas.find(({ code }) => code === set.of);
    return area?.peers?.[set.rule] ? { value: set } : { problem: areaSet.write(set) };
  }
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
