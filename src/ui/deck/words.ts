import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import type { Text } from "../../core/types.ts";

/** What is said when something of a view becomes a part of the reader's slides. */
export const WORDS = {
  add: { zh: "加入演示", en: "Add to presentation" },
  join: { zh: "加到上一张（第{n}张）", en: "Add to the last slide ({n})" },
  added: { zh: "已加入演示（第{n}张）。", en: "Added to the presentation (slide {n})." },
  undone: { zh: "已撤销，演示和原来一样。", en: "Undone; the presentation is as it was." },
  undo: { zh: "撤销加入", en: "Take it back" },
  open: SHOW_TERMS.editDeck,
} satisfies Record<string, Text>;

/** Why the deck will not outlast the page. */
export const TROUBLE = {
  forbidden: {
    zh: "浏览器不允许本站保存内容：关闭或离开本页后，这份演示不会保留。",
    en: "The browser lets this site keep nothing: once this page is closed or left, the presentation is gone.",
  },
  full: {
    zh: "浏览器的存储空间已满：最近的修改没有保存，关闭或离开本页后不会保留。",
    en: "The browser's storage is full: the latest changes are not kept once this page is closed or left.",
  },
  unreadable: {
    zh: "保存在浏览器里的演示有不能读的部分：能读的幻灯片已经打开，原件另存在浏览器里，没有被覆盖。",
    en: "A part of the presentation that this browser kept cannot be read: its good slides are open, and the original is set aside in the browser, not written over.",
  },
} satisfies Record<string, Text>;
