import { areasFilter } from "../../state/area-set.ts";
import { oneOf } from "../../state/codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

/** Which indicators are shown: all, those that all the districts share, those that at least two of them do. */
export const OVERVIEW_PARTS = ["all", "every", "two"] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

export const OVERVIEW_ORDERS = ["topic", "gap", "coverage"] as const;
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number];

export const overviewFilters = {
  areas: areasFilter,
  part: filter({
    key: "op",
    name: { zh: "显示的指标", en: "Indicators shown" },
    codec: oneOf(OVERVIEW_PARTS),
    default: "all",
  }),
  order: filter({
    key: "oo",
    name: { zh: "排序", en: "Order" },
    codec: oneOf(OVERVIEW_ORDERS),
    default: "topic",
  }),
  locale: SHARED.locale,
};
