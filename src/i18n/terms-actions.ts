import type { Text } from "../core/types.ts";

/** What a reader can do in more than one place, in the same words in each. */
export const ACTIONS = {
  chooseIndicator: { zh: "选择指标", en: "Choose an indicator" },
  searchBy: { zh: "中文、拼音、首字母或英文", en: "Chinese, pinyin, initials or English" },
  ask: { zh: "问数", en: "Ask" },
  openInCompare: { zh: "在对比中打开", en: "Open in Compare" },
  leaveFullScreen: { zh: "退出全屏", en: "Exit full screen" },
  copied: { zh: "已复制", en: "Copied" },
  copyLink: { zh: "复制链接", en: "Copy link" },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "重做", en: "Redo" },
  close: { zh: "关闭", en: "Close" },
  backToList: { zh: "返回列表", en: "Back to the list" },
} satisfies Record<string, Text>;
