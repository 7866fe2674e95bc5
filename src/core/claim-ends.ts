import { BOUND, NUMBER, numberOf } from "./claim-number.ts";
import type { Amount } from "./claim.ts";

const TENFOLDS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const TENS = "万亿|千万|百万|千|万|亿|thousand|million|billion|trillion";
/** What is counted one by one, and days as a rule sets them: such a figure was not rounded. */
const COUNTED = [
  "个?工作日|个月|小时|分钟|[项家户个人件所宗套处次名条天日周]",
  String.raw`(?:[a-z-]+ )??(?:projects?|firms?|company|companies|enterprises?|households?|people|persons?|cases?|items?|places?|sites?|schools?|shops?|patents?|days?|workdays?|hours?|minutes?|weeks?|months?)\b`,
].join("|");
export const RISEN = "增长|增加|提高|提升|上升|扩大|增|升";
export const FALLEN = "压减|压缩|缩短|缩减|减少|下降|下跌|降低|削减|精简|降|减";
export const ROSE = "grew|grown|rose|risen|increased|climbed|up";
export const FELL = "cut|reduced|shortened|fell|fallen|dropped|decreased|declined|down";

function end(name: "a" | "b"): string {
  return String.raw`(?<${name}Bound>${BOUND})?\s*(?<${name}>${NUMBER})\s*(?<${name}Tens>${TENS})?\s*(?<${name}Unit>${COUNTED})?`;
}
const [A, B] = [end("a"), end("b")];
/** A before and an after; the claim itself may stand between them and is taken out. */
const FROM_TO = [
  String.raw`[由从自比][^\d，。]*?${A}[^\d。]*?(?:[到至为]|达)[^\d，。]*?${B}`,
  String.raw`${A}[^\d，。]{0,9}?(?:${RISEN}|${FALLEN})了?[到至为]${B}`,
  String.raw`\bfrom (?:\D{0,4} ?)??${A}[^\d;]*? to (?:\D{0,4} ?)??${B}`,
  String.raw`\bto (?:\D{0,4} ?)??${B}[^\d;]*? from (?:\D{0,4} ?)??${A}`,
  String.raw`${A}[^\d;]{0,20}?\b(?:${ROSE}|${FELL}) to ${B}`,
].map((pattern) => new RegExp(pattern, "i"));
/** Dates name no amount. */
const DATES =
  /(?:19|20)\d\d年(?:\d+月)?(?:\d+日)?|\d+月(?:份|\d+日)?|\b(?:in|of) (?:19|20)\d\d\b|\bfrom (?:19|20)\d\d to (?:19|20)\d\d\b/g;

/** The before and the after of a sentence, as far as it has both; `phrase` is what it claims of them. */
export function endsIn(sentence: string, phrase: string): readonly (Amount | undefined)[] {
  const texts = [sentence.replace(phrase, ""), sentence].map((text) => text.replace(DATES, ""));
  const found = texts
    .flatMap((text) => FROM_TO.map((says) => says.exec(text)?.groups))
    .find((groups) => groups !== undefined);
  if (!found) return [];
  const [aTens, bTens] = [tensOf(found["aTens"]), tensOf(found["bTens"])];
  const isCounted = aTens === 1 && bTens === 1 && Boolean(found["aUnit"] ?? found["bUnit"]);
  const isSame = aTens === bTens;
  return [
    amountOf(found["aBound"], found["a"], isSame ? 1 : aTens, isCounted),
    amountOf(found["bBound"], found["b"], isSame ? 1 : bTens, isCounted),
  ];
}

function tensOf(word = ""): number {
  return TENFOLDS[word.toLowerCase()] ?? 1;
}

/** 19项 was not rounded; 2万 beside 300 says no more than its digits. */
function amountOf(
  bound: string | undefined,
  n: string | undefined,
  tens: number,
  isCounted: boolean,
): Amount | undefined {
  const amount = numberOf({ n, bound });
  if (!amount) return undefined;
  if (tens === 1) return isCounted && amount.bound === "exact" ? { ...amount, step: 0 } : amount;
  const value = Number((amount.value * tens).toPrecision(12));
  return { value, step: 1, bound: amount.bound === "exact" ? "about" : amount.bound };
}
