import { PEER_RULES } from "../core/types.ts";
import { TERMS } from "../i18n/terms.ts";
import type { AreaSet } from "./chosen.ts";
import type { Codec } from "./codec.ts";
import { oneOf } from "./codecs.ts";
import { areaCode, areaCodes } from "./data-codecs.ts";
import { filter } from "./filter.ts";
import type { Known, Settled } from "./filter.ts";
import { settleAreas } from "./settle.ts";

const rule = oneOf(PEER_RULES);

/** A name of the reader's own is read in titles: so long at most, without what turns or breaks a line. */
export const LONGEST_NAME = 40;

export function tidyName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\uFEFF\s]+/gu, " ").trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join("").trim();
}

/** Between the areas of a list and its name. */
const NAMED = "~";

/** A preset's name, `gdp-440106` for an area with its peers by a rule, or the areas one by one: `440106.440304~name`. */
const areaSet: Codec<AreaSet> = {
  write: (set) =>
    set.kind === "preset"
      ? set.preset
      : set.kind === "peers"
        ? `${set.rule}-${set.of}`
        : [areaCodes.write(set.codes), ...(set.name === undefined ? [] : [set.name])].join(NAMED),
  read: (text) => {
    if (/^[a-z]+$/.test(text)) return { valid: { kind: "preset", preset: text } };
    const [, said = "", code = ""] = /^([a-z]+)-(.+)$/.exec(text) ?? [];
    const [by, of] = [rule.read(said), areaCode.read(code)];
    if (by !== "invalid" && of !== "invalid")
      return { valid: { kind: "peers", rule: by.valid, of: of.valid } };
    const [list = "", ...rest] = text.split(NAMED);
    const codes = areaCodes.read(list);
    const name = tidyName(rest.join(NAMED));
    return codes === "invalid" || codes.valid.length === 0
      ? "invalid"
      : { valid: { kind: "list", codes: codes.valid, ...(name !== "" && { name }) } };
  },
};

function settleSet(set: AreaSet, known: Known): Settled<AreaSet> {
  if (set.kind === "list") {
    const { value: codes, ...problem } = settleAreas(set.codes, known);
    return codes.length > 0 ? { value: { ...set, codes }, ...problem } : problem;
  }
  const { areas } = known.manifest;
  const isThere =
    set.kind === "preset"
      ? /^(focus|all)$/.test(set.preset) || areas.some(({ link }) => link === set.preset)
      : areas.find(({ code }) => code === set.of)?.peers?.[set.rule];
  return isThere ? { value: set } : { problem: areaSet.write(set) };
}

/** Which areas are compared with each other, in whatever view. */
export const areasFilter = filter({
  key: "a",
  name: TERMS.areas,
  codec: areaSet,
  default: { kind: "preset", preset: "focus" },
  settle: settleSet,
});
