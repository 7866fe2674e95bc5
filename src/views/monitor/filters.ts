import { TERMS } from "../../i18n/terms.ts";
import { areasFilter } from "../../state/area-set.ts";
import { oneOf, text } from "../../state/codecs.ts";
import { filter } from "../../state/filter.ts";
import { SHARED } from "../../state/shared-filters.ts";

export const MONITOR_PARTS = ["targets", "thresholds", "freshness", "changes", "claims"] as const;
export type MonitorPart = (typeof MONITOR_PARTS)[number];

export const monitorFilters = {
  areas: areasFilter,
  monitorPart: filter({ key: "mv", name: TERMS.section, codec: oneOf(MONITOR_PARTS), default: "targets" }),
  /** Thresholds, as the view's own code writes and reads them, so that a slide carries them. */
  rules: filter({ key: "mr", name: { zh: "阈值", en: "Thresholds" }, codec: text, default: "" }),
  /** A claim of growth or rank that is looked into. */
  claim: filter({ key: "mc", name: { zh: "说法", en: "Claim" }, codec: text, default: "" }),
  /** The release that the present one is set against; none for that of the last visit. */
  sinceRelease: filter({ key: "ms", name: TERMS.release, codec: text, default: "" }),
  locale: SHARED.locale,
};
