import type { Text } from "../core/types.ts";

/** What a reader can do in more than one place, in the same words in each, and in the page itself; and why, where it is asked. */
export const ACTIONS = {
  ask: { zh: "问数", en: "Ask" },
  copyLink: { zh: "复制链接", en: "Copy link" },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "重做", en: "Redo" },
  close: { zh: "关闭", en: "Close" },
  replaced: { zh: "站点已更新，请重新载入", en: "The site has been updated; please reload" },
  reload: { zh: "重新载入", en: "Reload" },
  use: { zh: "取用", en: "Use" },
} satisfies Record<string, Text>;
