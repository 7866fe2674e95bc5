import type { Text } from "../../core/types.ts";
import type { DeckProblem, RefusedDeck } from "../../data/deck.ts";
import type { Locale } from "../../i18n/text.ts";
import { FILE_TERMS } from "../../i18n/terms-files.ts";
import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { LISTING } from "../../i18n/text.ts";
import { filled } from "./words.ts";

/** What the parts of a deck's file are called. */
const NAMES: Readonly<Record<string, Text>> = {
  kind: { zh: "种类", en: "kind" },
  format: { zh: "格式版本", en: "version of the format" },
  id: { zh: "编号", en: "id" },
  content: SHOW_TERMS.content,
  title: SHOW_TERMS.title,
  text: { zh: "副标题", en: "second line" },
  lines: { zh: "正文", en: "text" },
  parts: { zh: "图表", en: "charts" },
  link: { zh: "视图的链接", en: "link of a view" },
  block: { zh: "图块", en: "block" },
  figure: { zh: "数字", en: "figure" },
  notes: { zh: "讲稿备注", en: "notes" },
  seconds: { zh: "停留秒数", en: "seconds" },
  slides: { zh: "各张幻灯片", en: "slides" },
  strokes: { zh: "笔迹", en: "drawings" },
};

const WHY = {
  absent: { zh: "没有写", en: "is absent" },
  unknown: { zh: "不认识这一项", en: "is not known here" },
  choice: { zh: "不认识{found}，只能是{expected}", en: "{found} is not known; it can be {expected}" },
  link: { zh: "不是本站的视图链接：{found}", en: "is no link to a view of this site: {found}" },
  id: {
    zh: "只能用小写字母、数字和连字符：{found}",
    en: "takes small letters, digits and hyphens alone: {found}",
  },
  least: { zh: "至少为{n}，实际为{found}", en: "is at least {n}, {found} is there" },
  most: { zh: "至多为{n}，实际为{found}", en: "is at most {n}, {found} is there" },
  string: { zh: "应为文字，实际为{found}", en: "is a text, {found} is there" },
  number: { zh: "应为数字，实际为{found}", en: "is a number, {found} is there" },
  list: { zh: "应为列表，实际为{found}", en: "is a list, {found} is there" },
  record: { zh: "应为一组内容，实际为{found}", en: "is a record, {found} is there" },
  other: { zh: "不能用：{found}", en: "cannot be used: {found}" },
  repeated: { zh: "编号{found}重复", en: "the id {found} is there twice" },
} satisfies Record<string, Text>;

const PLACES = {
  slide: { zh: "第{slide}张", en: "Slide {slide}" },
  whole: { zh: "整份演示", en: "The presentation" },
  part: { zh: "第{n}块的", en: "part {n}, " },
  line: { zh: "第{n}行", en: "line {n}" },
} satisfies Record<string, Text>;

const REFUSED = {
  cut: { zh: "文件在结尾处断了，没有写完。", en: "it ends in the middle: a part of it was cut off." },
  json: {
    zh: "第{line}行第{sign}个字符起读不下去，不是 JSON。",
    en: "from line {line}, sign {sign} on it is no JSON.",
  },
  deck: { zh: "不是演示文件：", en: "it is no presentation: " },
  mark: {
    zh: "不是演示文件：开头没有 qujian-deck 的标记。",
    en: "it is no presentation: it lacks the mark qujian-deck.",
  },
  version: {
    zh: "它的格式版本是{found}，这个版本的区鉴只认识 1。",
    en: "its format is of version {found}, and only 1 is known here.",
  },
} satisfies Record<string, Text>;

/** What of a value is not as it should be, in words. */
function whyOf({ expected, found, where }: DeckProblem): keyof typeof WHY {
  if (where === "id" && expected === "") return "repeated";
  if (found === "undefined") return "absent";
  if (expected === "never") return "unknown";
  if (expected.startsWith("/^#")) return "link";
  if (expected.startsWith("/")) return "id";
  if (expected.startsWith(">=")) return "least";
  if (expected.startsWith("<=")) return "most";
  if (/^\(?"/.test(expected)) return "choice";
  if (expected.includes("string")) return "string";
  if (/number|integer/i.test(expected)) return "number";
  if (expected === "Array") return "list";
  return expected === "Object" ? "record" : "other";
}

const KINDS: Readonly<Record<string, Text>> = {
  Object: { zh: "一组内容", en: "a record" },
  Array: FILE_TERMS.list,
  null: FILE_TERMS.nothing,
};

/** Which slide, what in it and why, in the reader's language; what the file calls it stands behind. */
export function problemWords(problem: DeckProblem, locale: Locale): string {
  const { slide, where, expected, found } = problem;
  const place = filled(PLACES[slide === 0 ? "whole" : "slide"][locale], { slide });
  const keys = where.match(/[a-z]+/gi) ?? [];
  const name = keys.flatMap((key) => NAMES[key]?.[locale] ?? []).at(-1) ?? "";
  const [, list, at] = /(parts|lines)\[(\d+)\]/.exec(where.replaceAll(".[", "[")) ?? [];
  const within =
    at === undefined ? "" : filled(PLACES[list === "parts" ? "part" : "line"][locale], { n: Number(at) + 1 });
  const named = list === "lines" ? within : within + name;
  const why = filled(WHY[whyOf(problem)][locale], {
    found: KINDS[found]?.[locale] ?? found,
    expected: expected.replace(/[()"]/g, "").split(" | ").join(LISTING[locale]),
    n: expected.replace(/^[<>]=/, ""),
  });
  const behind = where === "" ? "" : locale === "zh" ? `（${where}）` : ` (${where})`;
  return locale === "zh" ? `${place}${named}${behind}：${why}` : `${place}, ${named}${behind}: ${why}`;
}

/** Why a file or a link is not taken as a deck at all. */
export function refusedWords(refused: RefusedDeck, locale: Locale): string {
  switch (refused.why) {
    case "not-json":
      return refused.at === "end" ? REFUSED.cut[locale] : filled(REFUSED.json[locale], refused.at);
    case "not-a-deck":
      return refused.problem.where === "kind" || refused.problem.where === ""
        ? REFUSED.mark[locale]
        : REFUSED.deck[locale] + problemWords(refused.problem, locale);
    case "other-version":
      return filled(REFUSED.version[locale], refused);
  }
}
