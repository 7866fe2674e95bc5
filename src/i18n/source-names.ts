import type { ReadIn } from "../core/reading.ts";
import type { Source, SourceKind, Text, Tier } from "../core/types.ts";
import { remarked } from "./text.ts";
import type { Locale } from "./text.ts";

export const TIER_NAMES: Record<Tier, Text> = {
  A: { zh: "统计机构、普查或年鉴", en: "statistics bureau, census or yearbook" },
  B: { zh: "政府报告或政府网站", en: "government report or site" },
  C: { zh: "新闻媒体", en: "news media" },
  D: { zh: "其他转引", en: "other, quoting" },
};

export const SOURCE_KIND_NAMES: Record<SourceKind, Text> = {
  yearbook: { zh: "统计年鉴", en: "yearbook" },
  bulletin: { zh: "统计公报或快讯", en: "statistical bulletin" },
  census: { zh: "普查资料", en: "census" },
  report: { zh: "政府或计划报告", en: "government report" },
  "government-site": { zh: "政府网站", en: "government site" },
  news: { zh: "新闻", en: "news" },
  reference: { zh: "工具书或百科", en: "reference work" },
  book: { zh: "书籍", en: "book" },
  article: { zh: "文章", en: "article" },
};

export const READING_NAMES: Record<ReadIn, Text> = {
  original: { zh: "原件", en: "original" },
  copy: { zh: "转载的原文", en: "verbatim copy" },
  transcription: { zh: "他人录入的表", en: "table typed by a third party" },
  quotation: { zh: "转引", en: "quotation" },
};

const DESCRIBED: Text = { zh: "本站所拟，原题不详", en: "our description; the title is not known" };

/** The title of a document as it is, a description marked as one. */
export function titleText({ title, titleKind }: Pick<Source, "title" | "titleKind">, locale: Locale): string {
  return titleKind === "document" ? title : remarked(title, DESCRIBED[locale], locale);
}
