import type { Text } from "../../core/types.ts";
import { sayClose, sayTogether } from "../../i18n/say-members.ts";
import { STOP } from "../../i18n/text.ts";
import type { StatementsBlock } from "../../report/blocks.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "相关与重复计算", en: "Correlation and double counting" },
  none: { zh: "没有两项成分几乎说同一件事。", en: "No two members say nearly the same." },
  few: {
    zh: "计分的地区太少，相关与否看不出来。",
    en: "Too few areas are scored to tell what goes together.",
  },
} satisfies Record<string, Text>;

/** Members that say nearly the same, or are made of the same figures. */
export function correlationBlock({ locale, correlations, names }: Scene): StatementsBlock {
  const told = correlations.flatMap((one) => sayTogether(one, names, locale) ?? []);
  const isFew = correlations.some(({ together }) => together === "few");
  return {
    kind: "statements",
    id: "correlated",
    title: WORDS.title[locale],
    rule: sayClose(locale),
    groups: [
      {
        id: "pairs",
        title: "",
        tone: told.length > 0 ? "caution" : "plain",
        statements: told.map((said) => [said + STOP[locale]]),
        none: WORDS[isFew ? "few" : "none"][locale],
      },
    ],
  };
}
