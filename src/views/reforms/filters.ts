import { FIRST_LEVELS, REFORM_FIELDS } from "../../core/reform.ts";
import { TERMS } from "../../i18n/terms.ts";
import { flag, listOf, oneOf } from "../../state/codecs.ts";
import { areaCodes, idOf, period } from "../../state/data-codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

/** Ways to look at the same selection of reforms. */
export const REFORM_LAYOUTS = ["matrix", "timeline", "cards", "effects", "assessment"] as const;
export type ReformLayout = (typeof REFORM_LAYOUTS)[number];

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
  firstLevel: filter({
    key: "rc",
    name: TERMS.first,
    codec: oneOf(FIRST_LEVELS),
  }),
  /** Year in which reforms began. */
  since: filter({ key: "ry", name: TERMS.startYear, codec: period }),
  /** Only reforms with a measured effect. */
  measured: filter({
    key: "rm",
    name: TERMS.measured,
    codec: flag,
    default: false,
  }),
};
