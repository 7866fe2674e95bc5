import type { Text } from "../core/types.ts";

/** What stands where the bases of figures are held against each other. */
export const BASIS_TERMS = {
  aspect: { zh: "口径项", en: "Aspect" },
  agreement: { zh: "是否一致", en: "Agreement" },
  same: { zh: "相同", en: "the same" },
  different: { zh: "不同", en: "different" },
  open: { zh: "有未知，不算相同", en: "not known of all, so not the same" },
  boundaries: { zh: "区划口径", en: "Boundaries and coverage" },
  usual: { zh: "未另注明", en: "nothing noted" },
  unstated: { zh: "没有注明", en: "none stated" },
  notAsked: { zh: "非核算指标，不作要求", en: "not of accounts, not asked for" },
  asFirst: { zh: "同左", en: "as on the left" },
  whole: { zh: "整个地区", en: "the whole area" },
  note: {
    zh: "突出显示的地区（都没有数字时取前几个有数字的；至多四个）并列，逐项看数字按什么口径统计，不同之处加下划线。来源一行只比等级（A、B级或其他），不比发布者。末行与数据表的可比性判定相同。",
    en: "By what the figures of the highlighted areas, or where none of them has one of the first that do, four at most, are counted; what differs is underlined. Of sources only the tiers are compared (A and B, or others), not the publishers. The last row is the verdict of the table.",
  },
} satisfies Record<string, Text>;
