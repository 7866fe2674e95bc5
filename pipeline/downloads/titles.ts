import { SHOW_TERMS } from "../../src/i18n/terms-show.ts";
import type { Text } from "../../src/core/types.ts";

/** Titles of columns that only files have: the ids by which they hang together, and names beside them. */
export const TITLES = {
  id: { zh: "编号", en: "Id" },
  name: SHOW_TERMS.name,
  areaName: { zh: "地区名称", en: "Area name" },
  figureId: { zh: "数字编号", en: "Figure id" },
  indicatorId: { zh: "指标编号", en: "Indicator id" },
  sourceId: { zh: "来源编号", en: "Source id" },
} satisfies Record<string, Text>;
