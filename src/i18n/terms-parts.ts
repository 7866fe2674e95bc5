import type { Text } from "../core/types.ts";

/** What a reader can do in more than one of the parts that are fetched when they are wanted. */
export const PART_ACTIONS = {
  chooseAreas: { zh: "选择地区", en: "Choose areas" },
  all: { zh: "全部", en: "All" },
  chooseIndicator: { zh: "选择指标", en: "Choose an indicator" },
  searchBy: { zh: "中文、拼音、首字母或英文", en: "Chinese, pinyin, initials or English" },
  openInCompare: { zh: "在对比中打开", en: "Open in Compare" },
  leaveFullScreen: { zh: "退出全屏", en: "Exit full screen" },
  copied: { zh: "已复制", en: "Copied" },
  backToList: { zh: "返回列表", en: "Back to the list" },
} satisfies Record<string, Text>;
