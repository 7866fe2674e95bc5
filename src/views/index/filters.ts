import { TERMS } from "../../i18n/terms.ts";
import { areasFilter } from "../../state/area-set.ts";
import { oneOf, text } from "../../state/codecs.ts";
import { period } from "../../state/data-codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

export const indexFilters = {
  areas: areasFilter,
  /** Indicators with weights and directions, as the view's own code writes and reads them; none for a template's. */
  members: filter({ key: "xi", name: { zh: "成分指标", en: "Members" }, codec: text, default: "" }),
  /** Absent for the newest that the members share. */
  indexPeriod: filter({ key: "xp", name: TERMS.period, codec: period }),
  normalisation: filter({
    key: "xn",
    name: { zh: "无量纲化", en: "Normalisation" },
    codec: oneOf(["min-max", "z-score", "rank", "target"]),
    default: "min-max",
  }),
  aggregation: filter({
    key: "xa",
    name: { zh: "合成方法", en: "Aggregation" },
    codec: oneOf(["arithmetic", "geometric"]),
    default: "arithmetic",
  }),
  /** Which is left out where a figure is missing; none is ever made up. */
  lacking: filter({
    key: "xl",
    name: { zh: "缺值处理", en: "Where a figure is missing" },
    codec: oneOf(["areas", "members"]),
    default: "areas",
  }),
  /** The judgements of a pairwise comparison; none where weights are said. */
  pairwise: filter({
    key: "xw",
    name: { zh: "两两比较", en: "Pairwise comparison" },
    codec: text,
    default: "",
  }),
  locale: SHARED.locale,
};
