import { areaCode } from "../../state/data-codecs.ts";
import { filter } from "../../state/filter.ts";
import { HOME_DISTRICT } from "../../state/home.ts";
import { settleArea } from "../../state/settle.ts";
import { SHARED } from "../../state/shared-filters.ts";

export const areaFilters = {
  locale: SHARED.locale,
  /** The district whose profile is shown. */
  district: filter({
    key: "d",
    name: { zh: "画像的区", en: "District of the profile" },
    codec: areaCode,
    default: HOME_DISTRICT,
    path: "always",
    settle: settleArea,
  }),
  /** The one it is set against. */
  against: filter({
    key: "vs",
    name: { zh: "对照的区", en: "District it is set against" },
    codec: areaCode,
    settle: settleArea,
  }),
};
