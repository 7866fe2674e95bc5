import type { Text } from "../../../core/types.ts";
import type { ReadOwn } from "../../../data/own-export.ts";
import type { Locale } from "../../../i18n/text.ts";

type Refused = Extract<ReadOwn, { readonly kind: "refused" }>;

const WORDS = {
  other: { zh: "不是自有数据文件（.qujian.json）", en: "is no file of own data (.qujian.json)" },
  version: {
    zh: "由别的版本写成，这里读不了：",
    en: "was written by another version and cannot be read here: ",
  },
  cut: { zh: "文件在末尾被截断", en: "is cut off at its end" },
  json: { zh: "内容被改坏，位置：", en: "is damaged at " },
  wrong: { zh: "内容不对，位置：", en: "holds something wrong at " },
} satisfies Record<string, Text>;

/** Why a file of own data is not taken: what and where. */
export function exportProblem(refused: Refused, locale: Locale): string {
  switch (refused.why) {
    case "not-json":
      return refused.at === "end"
        ? WORDS.cut[locale]
        : `${WORDS.json[locale]}${String(refused.at.line)}:${String(refused.at.sign)}`;
    case "other-format":
      return WORDS.other[locale];
    case "other-version":
      return WORDS.version[locale] + refused.found;
    case "wrong":
      return (
        WORDS.wrong[locale] + refused.problems.map(({ where, found }) => `${where} (${found})`).join(", ")
      );
  }
}
