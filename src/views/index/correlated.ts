import type { Correlation } from "../../core/composite/correlation.ts";
import { CLOSE, LEAST_AREAS } from "../../core/composite/correlation.ts";
import type { Text } from "../../core/types.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { StatementsBlock } from "../../report/blocks.ts";
import { memberName } from "./pictures.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "相关与重复计算", en: "Correlation and double counting" },
  none: {
    zh: "没有两项成分几乎说同一件事。",
    en: "No two members say nearly the same.",
  },
  few: {
    zh: `计分的地区不足${String(LEAST_AREAS)}个，相关与否看不出来。`,
    en: `Fewer than ${String(LEAST_AREAS)} areas are scored: too few to tell what is correlated.`,
  },
  rule: {
    zh: `数值或位次的相关系数绝对值达到${String(CLOSE)}的两项，几乎说同一件事：同向的等于把它的权重加倍，反向的互相抵消。出自同一指标的两项也列出。`,
    en: `Two members whose values or ranks are correlated by ${String(CLOSE)} or more say nearly the same: in one direction it is counted twice, in opposite ones they cancel out. Two that are made of one indicator are named too.`,
  },
} satisfies Record<string, Text>;

/** Members that say nearly the same, or are made of the same figures. */
export function correlationBlock(scene: Scene): StatementsBlock {
  const { locale, correlations } = scene;
  const told = correlations.filter(
    ({ together, isRelated }) => isRelated || together === "double" || together === "opposed",
  );
  const isFew = correlations.some(({ together }) => together === "few");
  return {
    kind: "statements",
    id: "correlated",
    title: WORDS.title[locale],
    rule: WORDS.rule[locale],
    groups: [
      {
        id: "pairs",
        title: "",
        tone: told.length > 0 ? "caution" : "plain",
        statements: told.map((one) => [pairText(scene, one)]),
        none: WORDS[isFew ? "few" : "none"][locale],
      },
    ],
  };
}

function pairText(scene: Scene, { a, b, pearson, spearman, together, isRelated, n }: Correlation): string {
  const { locale } = scene;
  const [one, other] = [memberName(scene, a), memberName(scene, b)];
  const by = coefficients(pearson, spearman, n, locale);
  if (locale === "zh") {
    const why = [
      ...(isRelated ? ["出自同一指标，有一部分是重复计算"] : []),
      ...(together === "double" ? ["几乎说同一件事，等于计了两次"] : []),
      ...(together === "opposed" ? ["几乎说同一件事而方向相反，互相抵消"] : []),
    ];
    return `${one}与${other}${why.join("；")}${by}。`;
  }
  const why = [
    ...(isRelated ? ["are made of one indicator and in part count it twice"] : []),
    ...(together === "double" ? ["say nearly the same, which is counted twice"] : []),
    ...(together === "opposed" ? ["say nearly the same in opposite directions and cancel out"] : []),
  ];
  return `${one} and ${other} ${why.join("; ")}${by}.`;
}

function coefficients(
  pearson: number | undefined,
  spearman: number | undefined,
  n: number,
  locale: Scene["locale"],
): string {
  if (pearson === undefined || spearman === undefined || n < LEAST_AREAS) return "";
  const [values, ranks, count] = [formatNumber(pearson, 2), formatNumber(spearman, 2), String(n)];
  return locale === "zh"
    ? `（${count}个地区的数值相关系数${values}，位次相关系数${ranks}）`
    : ` (over ${count} areas, correlation of values ${values}, of ranks ${ranks})`;
}
