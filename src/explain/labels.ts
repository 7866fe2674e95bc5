import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import type { OriginRow } from "./origin.ts";

const LABELS = {
  period: { zh: "时期", en: "Period" },
  basis: { zh: "时期依据", en: "Period basis" },
  written: { zh: "原文写法", en: "As printed" },
  steps: { zh: "单位换算", en: "Unit steps" },
  line: { zh: "原文行号", en: "Line of the text" },
  locator: { zh: "页码或表号", en: "Page or table" },
  nature: { zh: "数值性质", en: "Kind of value" },
  status: { zh: "核算状态", en: "Status" },
  conditions: { zh: "统计条件", en: "Conditions" },
  vintage: { zh: "修订口径", en: "Vintage" },
  variant: { zh: "定义", en: "Definition variant" },
  scope: { zh: "范围", en: "Scope" },
  range: { zh: "取整误差内的范围", en: "Range within rounding" },
  note: { zh: "备注", en: "Note" },
  definition: { zh: "指标解释", en: "Definition of the indicator" },
  publisher: { zh: "发布者", en: "Publisher" },
  originator: { zh: "数字出自", en: "Figures produced by" },
  carrier: { zh: "读自", en: "Read in" },
  reading: { zh: "读取方式", en: "How it was read" },
  document: { zh: "文件", en: "Document" },
  date: { zh: "发布日期", en: "Date" },
  kind: { zh: "来源类别", en: "Kind of source" },
  quality: { zh: "来源说明", en: "About the source" },
  address: { zh: "网址", en: "Address" },
  confirmed: { zh: "另有来源证实", en: "Confirmed by" },
  weight: { zh: "权重", en: "Weight" },
} satisfies Record<string, Text>;

/** What is known, each under its label; what is not known has no row. */
export function rowsOf(
  locale: Locale,
  pairs: readonly (readonly [keyof typeof LABELS, string | undefined])[],
): readonly OriginRow[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: LABELS[label][locale], value }],
  );
}
