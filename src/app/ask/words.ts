import type { Text } from "../../core/types.ts";
import { ACTIONS } from "../../i18n/terms-actions.ts";

export const WORDS = {
  heading: ACTIONS.ask,
  label: { zh: "问题", en: "Question" },
  hint: {
    zh: "地区、指标、年份，用自己的话；中文、拼音或英文",
    en: "areas, an indicator, a year, in your own words; Chinese, pinyin or English",
  },
  close: ACTIONS.close,
  answers: { zh: "答案", en: "Answers" },
  examples: { zh: "可以这样问", en: "You can ask" },
  shortcuts: { zh: "快捷键", en: "Shortcuts" },
  open: { zh: "打开", en: "Open" },
  nearer: { zh: "也可以看：", en: "See also: " },
  list: { zh: "指标和案例的目录", en: "the list of indicators and cases" },
  failed: {
    zh: "这个答案要用的数据没有取到，可以直接打开那一页。",
    en: "The data of this answer did not arrive; its page can still be opened.",
  },
} satisfies Record<string, Text>;

/** Questions that a reader can start with. */
export const EXAMPLES: readonly Text[] = [
  { zh: "天河和福田谁的GDP高", en: "tianhe or futian gdp, who is higher" },
  { zh: "黄埔2020到2024增长", en: "huangpu growth 2020 to 2024" },
  { zh: "2022年广州各区社零排名", en: "ranking of guangzhou districts by retail sales 2022" },
  { zh: "三区人均GDP", en: "gdp per capita three districts" },
  { zh: "天河 一枚公章", en: "tianhe one seal" },
  { zh: "三区的目标完成情况", en: "targets of the three districts" },
  { zh: "研发强度的定义", en: "r&d intensity definition" },
];

/** Every key that does something on a page, but for those of single charts and fields, which say so themselves. */
export const SHORTCUTS: readonly { readonly keys: string; readonly does: Text }[] = [
  { keys: "Ctrl K · ⌘ K", does: ACTIONS.ask },
  { keys: "?", does: { zh: "快捷键（在输入框之外）", en: "Shortcuts (outside fields)" } },
  { keys: "↑ ↓ Enter", does: { zh: "选择并打开答案", en: "Choose and open an answer" } },
  { keys: "Ctrl Z · ⌘ Z", does: ACTIONS.undo },
  { keys: "Ctrl Shift Z · Ctrl Y", does: ACTIONS.redo },
  {
    keys: "← ↑ → ↓",
    does: { zh: "在图中移动，在滑块上换时期", en: "Move in a chart, or the period on its slider" },
  },
  { keys: "Enter", does: { zh: "打开所指数字的出处", en: "Open the origin of the figure pointed at" } },
  { keys: "Esc", does: { zh: "关闭面板、出处或全屏", en: "Close a panel, an origin or the full screen" } },
];
