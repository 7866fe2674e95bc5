import type { Unit } from "../core/types.ts";

/** Words that are figures without a numeral: what they are worth in base units, and how coarse they are. */
type Word = {
  readonly words: readonly string[];
  /** The base unit in which the word is a figure; elsewhere it is none. */
  readonly base: string;
  readonly value: number;
  readonly step: number;
};

const WORDS: readonly Word[] = [
  {
    words: ["首个", "首例", "首批", "首家", "首条", "首支", "首位", "首创", "首推", "首开", "首次", "首选"],
    base: "rank",
    value: 1,
    step: 1,
  },
  {
    words: ["率先", "先河", "领先", "领跑", "历史新高"],
    base: "rank",
    value: 1,
    step: 1,
  },
  {
    words: ["最早", "最高", "最大", "最广", "最佳", "最齐全", "最完整"],
    base: "rank",
    value: 1,
    step: 1,
  },
  { words: ["首批"], base: "pi", value: 1, step: 1 },
  { words: ["唯一", "唯一一家"], base: "ge", value: 1, step: 1 },
  { words: ["尚未出现"], base: "jian", value: 0, step: 1 },
  { words: ["当天"], base: "second", value: 86_400, step: 86_400 },
  { words: ["全部", "全覆盖"], base: "percent", value: 100, step: 1 },
  // A half or a quarter is said where the tenths around it would do as well.
  { words: ["一半", "近半", "半数"], base: "percent", value: 50, step: 10 },
  { words: ["减半"], base: "percent", value: -50, step: 10 },
  { words: ["四分之一", "1/4"], base: "percent", value: 25, step: 5 },
  { words: ["三分之一", "1/3"], base: "percent", value: 100 / 3, step: 5 },
];

/** Where a claim holds; the words after it are the figure. */
const REGION = /^(全国|国内|全省|广东省|广东|全市)/;

/** What a word says in the wanted unit, or undefined where it is no figure in that unit. */
export function readWord(
  text: string,
  wanted: Unit,
): { readonly value: number; readonly step: number } | undefined {
  const bare = text.replace(REGION, "");
  const found = WORDS.find(
    ({ words, base }) => base === wanted.base && (words.includes(text) || words.includes(bare)),
  );
  return found && { value: found.value / wanted.factor, step: found.step / wanted.factor };
}

const MORE = /(?<=[\d十百千万亿])[多余](?=\D)/;

/** Whether the literal itself says that the figure is a lower bound (`1300多条`, `3万余宗`). */
export function saysMore(literal: string): boolean {
  // Asked of every literal, and hardly any has one of the two.
  return (literal.includes("多") || literal.includes("余")) && MORE.test(literal);
}

/** The literal without the words that say how a number is meant: more than it, or a place in an order. */
export function withoutHedge(literal: string): string {
  return literal.replace(MORE, "").replace(/^第(?=[\d一二三四五六七八九十百])/, "");
}
