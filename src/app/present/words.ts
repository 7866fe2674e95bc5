import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";

/** What a show says beside its slides. */
export const WORDS = {
  release: TERMS.release,
  loading: { zh: "正在读取", en: "Loading" },
  missing: { zh: "这里的内容不能显示：", en: "This cannot be shown: " },
  noBlock: { zh: "视图里没有这一块：", en: "the view has no such block: " },
  noFigure: { zh: "视图里没有这个数字：", en: "the view has no such figure: " },
  badLink: { zh: "链接里有不能用的部分：", en: "a part of its link cannot be used: " },
  noData: { zh: "数据未能读取：", en: "the data could not be read: " },
  stale: { zh: "以下是{time}读取的内容", en: "As it was read at {time}" },
  left: { zh: "另有{n}项未列出", en: "{n} more are not listed" },
  leftColumns: { zh: "另有{n}列未列出", en: "{n} more columns are not listed" },
  noRoom: { zh: "此屏另有{n}图放不下。", en: "{n} more found no room on this wall." },
  empty: { zh: "这份演示没有可以放映的幻灯片。", en: "This deck has no slide that can be shown." },
  refused: {
    zh: "这份演示不能打开，放映的是自带的演示。",
    en: "This deck cannot be opened; the one that ships is shown.",
  },
  previous: { zh: "上一张", en: "Previous" },
  next: SHOW_TERMS.next,
  play: { zh: "自动放映", en: "Play" },
  pause: { zh: "暂停", en: "Pause" },
  black: SHOW_TERMS.black,
  pen: { zh: "画笔", en: "Pen" },
  erase: { zh: "擦去笔迹", en: "Erase" },
  full: SHOW_TERMS.fullScreen,
  leaveFull: PART_ACTIONS.leaveFullScreen,
  help: { zh: "按键", en: "Keys" },
  leave: { zh: "结束放映", en: "End the show" },
  controls: { zh: "放映控制", en: "Controls of the show" },
  slide: { zh: "第{at}张，共{count}张", en: "Slide {at} of {count}" },
  seconds: { zh: "{n}秒后换页", en: "next in {n} s" },
  noFull: {
    zh: "这个浏览器未允许全屏，窗口照常放映。",
    en: "This browser allows no full screen; the show goes on in the window.",
  },
  noLock: {
    zh: "屏幕可能会自动关闭：浏览器未允许保持常亮。",
    en: "The screen may turn itself off: the browser does not let the page keep it on.",
  },
  newRelease: {
    zh: "数据有新版本，换页时启用",
    en: "There is a newer release; it is taken with the next slide",
  },
  renewal: { zh: "换页时重新载入", en: "Loaded anew with the next slide" },
  desk: SHOW_TERMS.desk,
  noWindow: {
    zh: "浏览器拦下了新窗口：请在地址栏允许本站弹出窗口，再按一次。",
    en: "The browser kept the new window from opening: allow pop-ups of this site in the address bar, then try again.",
  },
  blank: { zh: "屏幕已遮住，按任意键继续", en: "The screen is blank; any key goes on" },
} satisfies Record<string, Text>;

/** A sentence with its figures put in. */
export function filled(sentence: string, figures: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(figures[name] ?? whole));
}
