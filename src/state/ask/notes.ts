import type { Refusal } from "../../core/measure.ts";
import type { Period, Text } from "../../core/types.ts";
import { REFUSALS } from "../../i18n/refusals.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";

/** Where most areas are known in an older year than some: both, and how many are known in the newer one. */
export type Newer = { readonly taken: Period; readonly newer: Period; readonly count: number };

/** What is to be said of a question besides its answer: what was not understood, and what stands for what. */
export const NOTES = {
  unknown: (words: readonly string[]) =>
    pair((locale) =>
      locale === "zh" ? `没有听懂：${quoted(words, locale)}。` : `Not understood: ${quoted(words, locale)}.`,
    ),
  beyond: (words: readonly string[]) =>
    pair((locale) =>
      locale === "zh"
        ? `下面的回答没有管这些词：${quoted(words, locale)}。`
        : `The answers below leave this aside: ${quoted(words, locale)}.`,
    ),
  near: (word: string) =>
    pair((locale) =>
      locale === "zh"
        ? `没有叫${quoted([word], locale)}的指标；下面是写法相近的。`
        : `No indicator is called ${quoted([word], locale)}; those below are spelt nearly so.`,
    ),
  part: (word: string) =>
    pair((locale) =>
      locale === "zh"
        ? `没有叫${quoted([word], locale)}的指标；下面这个的名称里有这个词。`
        : `No indicator is called ${quoted([word], locale)}; the one below has the word in its name.`,
    ),
  several: (word: string, count: number, shown: number) =>
    pair((locale) =>
      locale === "zh"
        ? `${quoted([word], locale)}可以指${String(count)}个指标${shown < count ? `，先列${String(shown)}个` : ""}，请选一个。`
        : `${quoted([word], locale)} can mean ${String(count)} indicators${shown < count ? `, of which ${String(shown)} are listed` : ""}: choose one.`,
    ),
  severalAreas: (word: string) =>
    pair((locale) =>
      locale === "zh"
        ? `${quoted([word], locale)}可以指不止一个地区，请选一个。`
        : `${quoted([word], locale)} can mean more than one area: choose one.`,
    ),
  noIndicator: {
    zh: "没有说是哪个指标；下面是几个主要指标，请选一个。",
    en: "No indicator is named; these are some main ones: choose one.",
  },
  lowest: {
    zh: "问的是最小的：请看排名里数值最小的一个，句子先说的不一定是它。",
    en: "The smallest is asked for: see the smallest value of the ranking; the sentence need not begin with it.",
  },
  falling: {
    zh: "问的是下降：负的增速或变动才是下降，降得最多的是其中最小的一个。",
    en: "A fall is asked for: only a negative growth or change is one, and the smallest of them fell most.",
  },
  ratio: {
    zh: "这是两个指标相除；前者未必是后者的一部分，比值可以超过100%。",
    en: "One indicator is divided by another; it need not be a part of it, and the ratio may be above 100%.",
  },
  fiveYears: {
    zh: "没有说是哪几年，按近五年。",
    en: "No years are named; the last five stand for them.",
  },
  newer: ({ taken, newer, count }: Newer) =>
    pair((locale) =>
      locale === "zh"
        ? `取可比的地区最多的${formatPeriod(taken, locale)}；更近的${formatPeriod(newer, locale)}只有${String(count)}个地区有可比的数字。`
        : `${formatPeriod(taken, locale)} is taken, in which most areas compare; in ${formatPeriod(newer, locale)}, which is newer, ${String(count)} do.`,
    ),
  today: (year: Period) =>
    pair((locale) =>
      locale === "zh"
        ? `按今天的日期，问的是${formatPeriod(year, locale)}。`
        : `By today's date this asks for ${formatPeriod(year, locale)}.`,
    ),
  otherPeriod: (asked: Period, taken: Period) =>
    pair((locale) =>
      locale === "zh"
        ? `这个指标没有${formatPeriod(asked, locale)}的数字，改看最近的${formatPeriod(taken, locale)}。`
        : `This indicator has no figures of ${formatPeriod(asked, locale)}; the nearest, ${formatPeriod(taken, locale)}, stands for it.`,
    ),
  noneThen: (asked: Period) =>
    pair((locale) =>
      locale === "zh"
        ? `所问的地区${formatPeriod(asked, locale)}的数字不全或不可比，改看最近的共同时期。`
        : `Of the areas asked for figures of ${formatPeriod(asked, locale)} are missing or do not compare; the newest common period stands for it.`,
    ),
  instead: (asked: Period, taken: Period) =>
    pair((locale) =>
      locale === "zh"
        ? `所问的地区${formatPeriod(asked, locale)}的数字不全或不可比，改看${formatPeriod(taken, locale)}。`
        : `Of the areas asked for figures of ${formatPeriod(asked, locale)} are missing or do not compare; ${formatPeriod(taken, locale)} stands for it.`,
    ),
  ownNewest: {
    zh: "与同市各区没有共同的年份，改看该区自己最近的数字。",
    en: "There is no year in common with the other districts of the city; the newest figure of the district itself stands for it.",
  },
  span: (from: Period) =>
    pair((locale) =>
      locale === "zh"
        ? `以${formatPeriod(from, locale)}为100；历年数字在走势图里。`
        : `${formatPeriod(from, locale)} is 100; the years between stand in the trend.`,
    ),
  course: {
    zh: "句子说的是末一年；历年数字在走势图里。",
    en: "The sentence is of the last year; the years before it stand in the trend.",
  },
  refused: (measure: Text, refusal: Refusal) =>
    pair((locale) =>
      locale === "zh"
        ? `这个指标不能看“${measure.zh}”：${REFUSALS[refusal].zh}；改看其他度量。`
        : `This indicator has no “${measure.en}”: ${REFUSALS[refusal].en}; another measure stands for it.`,
    ),
  lacking: (measure: Text, why: string, locale: Locale) =>
    locale === "zh"
      ? `“${measure.zh}”没有可比的数字（${why}），改看其他度量。`
      : `There is no comparable “${measure.en}” (${why}); another measure stands for it.`,
  few: (measure: Text, count: number) =>
    pair((locale) =>
      locale === "zh"
        ? `“${measure.zh}”同一时期只有${String(count)}个地区有数字，无从比较，改看其他度量。`
        : `“${measure.en}” is known of ${String(count)} of the areas for one period, too few to compare; another measure stands for it.`,
    ),
  inPlaceOf: (asked: Period) =>
    pair((locale) =>
      locale === "zh" ? `代替${formatPeriod(asked, locale)}` : `in place of ${formatPeriod(asked, locale)}`,
    ),
  noFigure: {
    zh: "所问的地区没有这个指标的数字。",
    en: "There is no figure of this indicator for the areas asked for.",
  },
  elsewhere: {
    zh: "所问的地区没有查到这样的改革案例；下面是别处的。",
    en: "No such reform was found in the areas asked for; those below are of other areas.",
  },
  noReform: {
    zh: "没有查到这样的改革案例；下面是所问地区的全部案例。",
    en: "No such reform was found; below are all cases of the areas asked for.",
  },
  nothing: {
    zh: "没有查到可以回答的内容。可以说地区、指标和年份，例如“天河和福田谁的GDP高”。",
    en: "Nothing here answers this. Name areas, an indicator and a year, as in “tianhe futian gdp”.",
  },
} as const;

function pair(say: (locale: Locale) => string): Text {
  return { zh: say("zh"), en: say("en") };
}

function quoted(words: readonly string[], locale: Locale): string {
  return listed(
    locale,
    words.map((word) => `“${word}”`),
  );
}
