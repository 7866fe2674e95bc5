import type { Text } from "../core/types.ts";

/** Words of targets that the library of reforms and the monitoring share. */
export const TARGET_TERMS = {
  target: { zh: "目标值", en: "Target" },
  due: { zh: "目标时间", en: "Due" },
  setBy: { zh: "谁定的", en: "Set by" },
  own: { zh: "自有目标", en: "own target" },
  reached: { zh: "达到", en: "reached" },
  untold: { zh: "不能断定", en: "cannot be judged" },
} satisfies Record<string, Text>;

/** What forms for one more of something, or for a change, are sent by. */
export const FORM_TERMS = {
  add: { zh: "加上", en: "Add it" },
  change: { zh: "改好", en: "Save the change" },
} satisfies Record<string, Text>;
