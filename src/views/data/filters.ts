import { CONFLICT_KINDS, CROSSCHECK_VERDICTS } from "../../core/evidence.ts";
import { TERMS } from "../../i18n/terms.ts";
import { oneOf } from "../../state/codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

export const DATA_TABS = [
  "sources",
  "indicators",
  "crosschecks",
  "derived",
  "conflicts",
  "downloads",
  "releases",
  "import",
] as const;
export type DataTab = (typeof DATA_TABS)[number];

/** Parts of a list: cross-checks by verdict or those over the statistics, conflicts by what differs. */
const DATA_SUBSETS = [...CROSSCHECK_VERDICTS, "statistics", ...CONFLICT_KINDS] as const;
export type DataSubset = (typeof DATA_SUBSETS)[number];

export const dataFilters = {
  query: SHARED.query,
  tab: filter({
    key: "t",
    name: TERMS.section,
    codec: oneOf(DATA_TABS),
    default: "sources",
    path: "unless-default",
  }),
  /** Absent for the whole list. */
  subset: filter({
    key: "v",
    name: { zh: "部分", en: "Part of the list" },
    codec: oneOf(DATA_SUBSETS),
    dies: true,
  }),
  item: SHARED.item,
};
