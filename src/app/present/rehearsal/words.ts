import { SHOW_TERMS } from "../../../i18n/terms-show.ts";
import type { Text } from "../../../core/types.ts";

/** What a rehearsal says. */
export const WORDS = {
  title: SHOW_TERMS.rehearsal,
  lead: {
    zh: "每张幻灯片按所选的屏排版，列出后排看不清、放不下、压在拼缝上和没有数字的地方。",
    en: "Each slide as it stands on the chosen wall, with what cannot be read from the last row, does not fit, lies on a seam or has no figure.",
  },
  wall: { zh: "屏幕", en: "Wall" },
  width: { zh: "宽（像素）", en: "Width in pixels" },
  height: { zh: "高（像素）", en: "Height in pixels" },
  grid: { zh: "拼屏（列x行）", en: "Displays (columns x rows)" },
  high: { zh: "屏高（毫米）", en: "Height in mm" },
  away: { zh: "最后一排距离（毫米）", en: "Distance of the last row in mm" },
  none: { zh: "没有问题", en: "Nothing to mend" },
  count: { zh: "{n}张幻灯片，{faults}处要看", en: "{n} slides, {faults} things to look at" },
  least: { zh: "看得清的最小字号：{n}像素", en: "Smallest type that can be read: {n} px" },
  play: { zh: "按这块屏放映", en: "Play for this wall" },
  edit: { zh: "修改演示", en: "Edit the deck" },
  invalid: {
    zh: "这个值不能用，仍按上一个排版。",
    en: "This value cannot be used; the last one still holds.",
  },
} satisfies Record<string, Text>;
