import type { Text } from "../../core/types.ts";
import type { PartName } from "./codecs.ts";

export const LATEST: Text = { zh: "最近可得", en: "latest available" };

export const ALSO_NAMES: Readonly<Record<PartName, Text>> = {
  spread: { zh: "全部地区的分布", en: "Distribution of all areas" },
  years: { zh: "历年地图", en: "Maps over the periods" },
  basis: { zh: "口径对照", en: "Bases side by side" },
};
