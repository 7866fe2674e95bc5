import type { Text } from "../core/types.ts";

/** Words of targets that the library of reforms and the monitoring share. */
export const TARGET_TERMS = {
  target: { zh: "目标值", en: "Target" },
  due: { zh: "目标时间", en: "Due" },
  reached: { zh: "达到", en: "reached" },
  untold: { zh: "不能断定", en: "cannot be told" },
} satisfies Record<string, Text>;
