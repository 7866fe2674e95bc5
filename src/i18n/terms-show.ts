import type { Text } from "../core/types.ts";

/** Words of shows, of their making and of what surrounds them, where more than one place says them. */
export const SHOW_TERMS = {
  slide: { zh: "幻灯片", en: "Slide" },
  title: { zh: "标题", en: "Title" },
  content: { zh: "内容", en: "Content" },
  name: { zh: "名称", en: "Name" },
  now: { zh: "现在", en: "Now" },
  next: { zh: "下一张", en: "Next" },
  black: { zh: "黑屏", en: "Black" },
  spotlight: { zh: "聚光灯", en: "Spotlight" },
  fullScreen: { zh: "全屏", en: "Full screen" },
  desk: { zh: "演讲者窗口", en: "Speaker's window" },
  rehearsal: { zh: "排练", en: "Rehearsal" },
  editDeck: { zh: "编辑演示", en: "Edit the presentation" },
  typed: { zh: "会上记录", en: "Notes of the meeting" },
  making: { zh: "正在生成……", en: "Being made…" },
  saved: { zh: "已保存：", en: "Saved: " },
  noIndicator: { zh: "没有符合的指标", en: "No indicator matches" },
} satisfies Record<string, Text>;
