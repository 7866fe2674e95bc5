import type { Locale } from "../../i18n/text.ts";

// GB/T 9704—2012: A4 with 37 mm above and 28 mm left of 156 × 225 mm of text, in lines of 28 points.

/** A twentieth of a point, the unit of Word's measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGINS = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) } as const;

/** What a line holds. */
export const LINE_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
/** The same in pixels of a 96th of an inch, in which pictures are measured. */
export const LINE_PIXELS = Math.floor(LINE_WIDTH / 15);
/** A picture leaves room for its caption and the sentence before it. */
export const MOST_PIXELS = 740;

/** Half-points of the Chinese sizes. */
export const SIZE = {
  er: 44,
  san: 32,
  si: 28,
  xiaoSi: 24,
  wu: 21,
  xiaoWu: 18,
  liu: 15,
  xiaoLiu: 13,
} as const;

/** A body line of exactly 28 points cuts what is higher: a paragraph with a drawing takes the other. */
export const FIXED_LINE = { line: 560, lineRule: "exact" } as const;
export const OWN_LINE = { line: 240, lineRule: "auto" } as const;

export type Face = "title" | "body" | "heading" | "subheading" | "foot";

const LATIN = "Times New Roman";
const CHINESE: Record<Face, string> = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
  subheading: "楷体_GB2312",
  foot: "宋体",
};

/** A typeface for both scripts; English is set in Times New Roman throughout. */
export function fontOf(face: Face, locale: Locale) {
  const eastAsia = CHINESE[face];
  const hint = locale === "zh" ? { hint: "eastAsia" } : {};
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia, ...hint };
}

/** Where a typeface is not installed, what the machine has under these names stands for it. */
export const FALLBACKS: Readonly<Record<string, { readonly names: string; readonly serif: boolean }>> = {
  [CHINESE.title]: {
    names: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun",
    serif: true,
  },
  [CHINESE.body]: { names: "仿宋,FangSong,华文仿宋,STFangsong,FangSong_GB2312", serif: true },
  [CHINESE.heading]: { names: "SimHei,华文黑体,STHeiti,微软雅黑", serif: false },
  [CHINESE.subheading]: { names: "楷体,KaiTi,华文楷体,STKaiti,KaiTi_GB2312", serif: true },
  [CHINESE.foot]: { names: "SimSun,华文宋体,STSong", serif: true },
  [LATIN]: { names: "Times,Liberation Serif", serif: true },
};
