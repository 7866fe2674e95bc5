import { EFFECT_KINDS, FIRST_LEVELS, REFORM_FIELDS } from "../../core/reform.ts";
import type { EffectKind } from "../../core/reform.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Codec } from "../../state/codec.ts";
import { flag, listOf, oneOf } from "../../state/codecs.ts";
import { areaCodes, idOf, period } from "../../state/data-codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

/** Ways to look at the same selection of reforms. */
export const REFORM_LAYOUTS = ["matrix", "map", "timeline", "cards", "effects", "assessment"] as const;
export type ReformLayout = (typeof REFORM_LAYOUTS)[number];

const kinds = listOf(oneOf(EFFECT_KINDS), ".");
/** What `rm=1`, once for a measured effect, comes nearest to; it is still written so. */
const MEASURED: readonly EffectKind[] = ["before-after", "outcome"];

const evidence: Codec<readonly EffectKind[]> = {
  ...kinds,
  write: (value) => (value.join() === MEASURED.join() ? flag.write(true) : kinds.write(value)),
  read: (text) => {
    const old = flag.read(text);
    return old === "invalid" ? kinds.read(text) : { valid: old.valid ? MEASURED : [] };
  },
};

/** Of the lists none means all. */
export const reformFilters = {
  query: SHARED.query,
  item: filter({ ...SHARED.item, path: "unless-default" }),
  reformLayout: filter({
    key: "rl",
    name: TERMS.layout,
    codec: oneOf(REFORM_LAYOUTS),
    default: "matrix",
  }),
  reformAreas: filter({
    key: "ra",
    name: TERMS.areas,
    codec: areaCodes,
    default: [],
  }),
  reformFields: filter({
    key: "rf",
    name: TERMS.fields,
    codec: listOf(oneOf(REFORM_FIELDS), "."),
    default: [],
  }),
  practice: filter({ key: "rp", name: TERMS.practice, codec: idOf() }),
  zone: filter({ key: "rz", name: TERMS.zone, codec: idOf() }),
  firstLevel: filter({
    key: "rc",
    name: TERMS.first,
    codec: oneOf(FIRST_LEVELS),
  }),
  /** Year in which reforms began. */
  since: filter({ key: "ry", name: TERMS.startYear, codec: period }),
  /** The strongest kind of figure that reforms have. */
  evidence: filter({
    key: "rm",
    name: TERMS.evidence,
    codec: evidence,
    default: [],
  }),
};
