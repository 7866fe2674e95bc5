import type { Text } from "../core/types.ts";

/** What is known of a printed figure and of the document that prints it. */
export const ORIGIN_TERMS = {
  literal: { zh: "原文写法", en: "As printed" },
  line: { zh: "原文行号", en: "Line of the text" },
  locator: { zh: "页码或表号", en: "Page or table" },
  basis: { zh: "时期依据", en: "Period basis" },
  bound: { zh: "数值性质", en: "Kind of value" },
  scope: { zh: "范围", en: "Scope" },
  vintage: { zh: "修订口径", en: "Vintage" },
  variant: { zh: "定义", en: "Definition" },
  areaCode: { zh: "地区代码", en: "Area code" },
  definition: { zh: "指标解释", en: "Definition of the indicator" },
  polarity: { zh: "优劣方向", en: "Polarity" },
  publisher: { zh: "发布者", en: "Publisher" },
  originator: { zh: "数字出自", en: "Figures produced by" },
  carrier: { zh: "读自", en: "Read in" },
  reading: { zh: "读取方式", en: "How it was read" },
  titleKind: { zh: "题名或说明", en: "Title or description" },
  document: { zh: "文件", en: "Document" },
  date: { zh: "发布日期", en: "Date of publication" },
  kind: { zh: "来源类别", en: "Kind of source" },
  quality: { zh: "来源说明", en: "About the source" },
  confirmed: { zh: "另有来源证实", en: "Confirmed by" },
  address: { zh: "网址", en: "Address" },
  hash: { zh: "文本SHA-256", en: "SHA-256 of the text" },
  note: { zh: "备注", en: "Note" },
} satisfies Record<string, Text>;
