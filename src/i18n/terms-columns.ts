import type { Text } from "../core/types.ts";

/** What stands over the columns of tables; where an area stands among others is its rank. */
export const COLUMN_TERMS = {
  rank: { zh: "位次", en: "Rank" },
  topic: { zh: "主题", en: "Topic" },
  area: { zh: "地区", en: "Area" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  status: { zh: "核算状态", en: "Status" },
  comparability: { zh: "可比性", en: "Comparability" },
  reason: { zh: "理由", en: "Reason" },
  source: { zh: "来源", en: "Source" },
  sources: { zh: "来源", en: "Sources" },
  table: { zh: "数据表", en: "Table" },
  noFigure: { zh: "没有数字", en: "no figure" },
  notCompared: { zh: "有数字，不可比", en: "figure, not comparable" },
  chart: { zh: "图形", en: "Chart" },
  twoPeriods: { zh: "两期对照", en: "Two periods" },
  scatter: { zh: "散点图", en: "Scatter" },
} satisfies Record<string, Text>;
