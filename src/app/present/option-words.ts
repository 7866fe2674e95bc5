import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import type { LinkProblem } from "../../state/link.ts";
import type { ShowRead } from "../../state/wall.ts";
import type { FoundDeck } from "./deck-of.ts";
import { problemWords, refusedWords } from "./problem-words.ts";
import { filled, WORDS } from "./words.ts";

const OPTIONS: Readonly<Record<string, Text>> = {
  deck: { zh: "所放的演示", en: "deck" },
  s: { zh: "第几张", en: "slide" },
  l: { zh: "语言", en: "language" },
  autoplay: { zh: "自动翻页", en: "going on by itself" },
  loop: { zh: "循环", en: "going round" },
  grid: { zh: "屏幕排列", en: "displays" },
  high: { zh: "屏幕高度（毫米）", en: "height in millimetres" },
  away: { zh: "最后一排的距离（毫米）", en: "distance in millimetres" },
  safe: { zh: "留边", en: "rim" },
  layout: { zh: "版式", en: "layout" },
  ratio: { zh: "画面比例", en: "ratio" },
  theme: { zh: "配色主题", en: "theme" },
  status: { zh: "状态行", en: "status line" },
  renew: { zh: "重新载入的钟点", en: "hour of renewal" },
};

const SAID = {
  option: {
    zh: "链接里的“{key}={text}”（{name}）不能用，已按默认值。",
    en: "“{key}={text}” of the link ({name}) cannot be used; the default is taken.",
  },
  unknown: { zh: "链接里的“{key}={text}”不认识，没有采用。", en: "“{key}={text}” of the link is not known." },
  place: { zh: "没有“{text}”这个页面，打开的是放映。", en: "There is no page “{text}”; the show is opened." },
  beyond: {
    zh: "链接要从第{slide}张开始，这份演示只有{count}张。",
    en: "The link asks for slide {slide}; this deck has {count}.",
  },
  cut: {
    zh: "链接不完整，多半是转发时被截断了；请对方重新发送，或改发文件。",
    en: "The link is not whole: it was probably cut on its way; have it sent again, or as a file.",
  },
} satisfies Record<string, Text>;

/** Everything of a show's address and of its deck that is not as was asked for, a sentence each. */
export function showNotes(
  { place, problems, options }: ShowRead,
  found: FoundDeck,
  locale: Locale,
): readonly string[] {
  const count = found.deck.slides.length;
  const isBeyond = options.slide > count && count > 0;
  const why = whyRefused(found, locale);
  // Where decks are made, nothing is shown in its place.
  const refused = why === undefined || place === "edit" ? [] : [WORDS.refused[locale], why];
  return [
    ...(refused.length === 0 ? [] : [refused.join(locale === "zh" ? "" : " ")]),
    ...found.problems.map((problem) => problemWords(problem, locale)),
    ...problems.map((problem) => optionWords(problem, locale)),
    ...(isBeyond ? [filled(SAID.beyond[locale], { slide: options.slide, count })] : []),
  ];
}

/** Why the deck of an address cannot be opened. */
export function whyRefused({ refused }: FoundDeck, locale: Locale): string | undefined {
  if (refused === undefined) return undefined;
  return refused === "cut" ? SAID.cut[locale] : refusedWords(refused, locale);
}

function optionWords({ key, text }: LinkProblem, locale: Locale): string {
  if (key === "") return filled(SAID.place[locale], { text });
  const name = OPTIONS[key]?.[locale];
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return name === undefined
    ? filled(SAID.unknown[locale], { key, text: short })
    : filled(SAID.option[locale], { key, text: short, name });
}
