import type { Text } from "../core/types.ts";

/** Words of what is taken away, and of the choices before it. */
export const OUTPUT_TERMS = {
  cancel: { zh: "取消", en: "Cancel" },
  colours: { zh: "配色", en: "Colours" },
  dismiss: { zh: "知道了", en: "Dismiss" },
  inSingle: { zh: "单文件版中的视图", en: "View in the single file" },
  opensThis: { zh: "打开同一视图", en: "Opens this view" },
  remarks: { zh: "附注", en: "Remarks" },
  tier: { zh: "等级", en: "Tier" },
} satisfies Record<string, Text>;
