import { FIRST_LEVELS, REFORM_FIELDS } from "../../core/reform.ts";
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
    name: { zh: "改革的排列方式", en: "layout of the reforms" },
    codec: oneOf(REFORM_LAYOUTS),
    default: "matrix",
  }),
  reformAreas: filter({
    key: "ra",
    name: { zh: "改革的区", en: "districts of the reforms" },
    codec: areaCodes,
    default: [],
  }),
  reformFields: filter({
    key: "rf",
    name: { zh: "改革领域", en: "fields of the reforms" },
    codec: listOf(oneOf(REFORM_FIELDS), "."),
    default: [],
  }),
  practice: filter({ key: "rp", name: { zh: "同类做法", en: "practice" }, codec: idOf() }),
  firstLevel: filter({
    key: "rc",
    name: { zh: "首创级别", en: "level of the claimed first" },
    codec: oneOf(FIRST_LEVELS),
  }),
  /** Year in which reforms began. */
  since: filter({ key: "ry", name: { zh: "起始年", en: "year of beginning" }, codec: period }),
  /** Only reforms with a measured effect. */
  measured: filter({
    key: "rm",
    name: { zh: "是否有实测效果", en: "measured effect" },
    codec: flag,
    default: false,
  }),
};
