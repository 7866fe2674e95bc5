import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";

/** What an embed says beside its report. */
export const WORDS = {
  broken: { zh: "这个嵌入的视图不能显示", en: "This embedded view cannot be shown" },
  unknown: { zh: "地址里有不能用的部分：", en: "A part of its address cannot be used: " },
  noView: { zh: "地址里没有写明哪个视图。", en: "Its address does not say which view." },
  noBlock: { zh: "视图里没有这一块：", en: "The view has no such block: " },
  unread: { zh: "数据未能读取。", en: "The data could not be read." },
  site: { zh: "打开区鉴", en: "Open Qujian" },
  open: { zh: "在区鉴中打开", en: "Open in Qujian" },
  present: { zh: "查看现在的数字", en: "See the present figures" },
  release: TERMS.release,
  frozen: { zh: "已冻结", en: "Frozen" },
  revised: { zh: "冻结的数字后来已修订", en: "The frozen figures have been revised since" },
  revisedWhy: {
    zh: "这里原定只显示数据版本 {was} 的数字，本站现为 {is}，故不以别的数字代替。",
    en: "Only the figures of release {was} were to stand here; the site now holds {is}, and shows no others in their place.",
  },
  changed: { zh: "地址在冻结之后改过", en: "The address was changed since it was frozen" },
  changedWhy: {
    zh: "这里原定只显示冻结时的数字；数据版本没有变，是地址中的参数改了，故不以别的数字代替。",
    en: "Only the figures at the time of freezing were to stand here; the release is the same, but a part of the address was changed, and no other figures are shown in their place.",
  },
  newer: {
    zh: "数据已更新（{was}→{is}），此处数字不变。",
    en: "Newer data exist ({was} → {is}); the figures here stay.",
  },
  newRelease: {
    zh: "数据版本已更新（{was}→{is}），此处数字不变。",
    en: "There is a newer release ({was} → {is}); the figures here stay.",
  },
} satisfies Record<string, Text>;

/** A sentence with its two ends put in. */
export function between(sentence: string, was: string, is: string): string {
  return sentence.replace("{was}", was).replace("{is}", is);
}
