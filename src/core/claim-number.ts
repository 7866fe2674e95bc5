import { readAmount } from "./claim-text.ts";
import type { Amount } from "./claim.ts";

const NUMERALS = "零一二三四五六七八九";
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Words that bound a number, by the sign that stands for them; what is longer stands before what it begins with. */
const BOUNDS: readonly (readonly [sign: string, words: string])[] = [
  ["≤", "不超过|至多|不到|不足|at most|less than|under|up to"],
  ["≥", "超过|超|逾|至少|不少于|不低于|多于|more than|over|at least|no less than"],
  ["~", "大约|约|将近|接近|近|about|around|nearly|almost|approximately|roughly"],
];
const MORE = "多|有余|以上";

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const HALVES = `(?:${WORDS.slice(1, 10).join("|")}) and a half`;
/** A number of either language, in digits or in words. */
export const NUMBER = String.raw`${DIGITS}|(?<!第)[一二两三四五六七八九十百]+|半|\b(?:${HALVES}|${WORDS.join("|")})`;
export const BOUND = `(?:${BOUNDS.map(([, words]) => words).join("|")})`;
/** A number with what is said before it, as the groups `bound` and `n`. */
export const SOME = String.raw`(?:(?<bound>${BOUND})\s*)?(?<n>${NUMBER})`;
/** 倍, 番 or 成 with what is said around them: 10多倍, 一倍半, 四倍以上. */
export function counted(measure: string): string {
  return `${SOME}(?<much>[多余])?${measure}(?<half>半)?(?<more>${MORE})?`;
}
/** What is said before the words that a number stands in: 超过翻两番. */
export const EARLY = String.raw`(?:(?<early>${BOUND})\s*)?`;
/** What may stand around words that have their number within: 超过翻番, 翻番以上, more than doubled. */
export function fixed(words: string): string {
  return `${EARLY}${words}(?<more>${MORE})?`;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The number of the groups that the patterns here name. */
export function numberOf(groups: Groups, times = 1): Amount | undefined {
  const { n = "", early, bound = early, much, more, half } = groups;
  const digits = digitsOf(n);
  if (digits === undefined) return undefined;
  const scaled = half || times !== 1 ? String((Number(digits) + (half ? 0.5 : 0)) * times) : digits;
  const sign = signOf(bound, much ?? more);
  // 一成 is about ten per cent.
  return readAmount((sign === "" && times !== 1 ? "~" : sign) + scaled);
}

/** A number that a word has within: exactly so many where nothing else is said. */
export function wordNumber(value: number, { early, more }: Groups): Amount | undefined {
  return readAmount((signOf(early, more) || "=") + String(value));
}

function signOf(bound = "", more: string | undefined): string {
  if (more !== undefined) return "≥";
  const found = BOUNDS.find(([, words]) => words.split("|").includes(bound.toLowerCase()));
  return found?.[0] ?? "";
}

function digitsOf(text: string): string | undefined {
  if (/^\d/.test(text)) return text.replaceAll(",", "");
  if (text === "半") return "0.5";
  const [word = "", ...half] = text.toLowerCase().split(" ");
  const english = WORDS.indexOf(word);
  if (english >= 0) return String(half.length > 0 ? english + 0.5 : english);
  return chineseDigits(text.replaceAll("两", "二"));
}

/** 一百二十五: up to 999. */
function chineseDigits(text: string): string | undefined {
  const [, hundreds, tens, ones] = /^(?:(.)百)?零?(?:(.?)十)?(.)?$/.exec(text) ?? [];
  const digit = (sign: string | undefined, otherwise: number) => (sign ? NUMERALS.indexOf(sign) : otherwise);
  const parts = [digit(hundreds, 0), tens === undefined ? 0 : digit(tens, 1), digit(ones, 0)];
  const [h = 0, t = 0, o = 0] = parts;
  const value = h * 100 + t * 10 + o;
  return parts.some((part) => part < 0) || value === 0 ? undefined : String(value);
}
