import type { Text } from "../core/types.ts";

/**
 * The field's terms, each said once, here and in the lists beside; these name the filters too. An indicator is what is
 * counted, a measure how it is shown.
 */
export const TERMS = {
  indicator: { zh: "指标", en: "Indicator" },
  otherIndicator: { zh: "另一指标", en: "Other indicator" },
  axes: { zh: "坐标轴", en: "Axes" },
  indicators: { zh: "指标", en: "Indicators" },
  measure: { zh: "度量", en: "Measure" },
  areas: { zh: "地区", en: "Areas" },
  period: { zh: "时期", en: "Period" },
  base: { zh: "基期", en: "Base period" },
  section: { zh: "栏目", en: "Section" },
  release: { zh: "数据版本", en: "Data release" },
  classification: { zh: "分级方法", en: "Classification" },
  mapStyle: { zh: "地图样式", en: "Map style" },
  layout: { zh: "排列方式", en: "Layout" },
  fields: { zh: "领域", en: "Fields" },
  zone: { zh: "功能区", en: "Zone" },
  practice: { zh: "同类做法", en: "Practice" },
  first: { zh: "自称率先", en: "Claimed first" },
  startYear: { zh: "起始年", en: "Start year" },
  evidence: { zh: "成效依据", en: "Evidence of effect" },
} satisfies Record<string, Text>;
