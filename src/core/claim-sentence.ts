import { readAmount } from "./claim-text.ts";
import type { Amount, ClaimForm, GrowthClaim } from "./claim.ts";
import type { FirstLevel } from "./reform.ts";

/** What a sentence claims: a growth, or to be first, of a level where it names one. */
export type SaidClaim =
  | { readonly kind: "growth"; readonly claim: GrowthClaim }
  | { readonly kind: "first"; readonly level?: FirstLevel };

const NUMERALS = "零一二三四五六七八九十";
const NUMBER = String.raw`[\d.,]+|[一二两三四五六七八九十]`;
const ABOUT = "约|近|超过|超|逾|至少|不少于|about |over |at least ";
/** A number with what is said before and behind it. */
const SOME = String.raw`((?:${ABOUT})?\s*(?:${NUMBER}))`;
const RISEN = "增长|增加|提高|提升|上升|扩大|增|升";
const FALLEN = "压减|压缩|缩短|缩减|减少|下降|降低|削减|精简";

type Rule = { readonly form: ClaimForm; readonly says: RegExp; readonly n?: number };

/** The first that a sentence fits is what it claims: what is more particular stands before. */
const RULES: readonly Rule[] = [
  { form: "doublings", says: new RegExp(`翻了?${SOME}番`) },
  { form: "doublings", says: /翻番|翻了番|翻倍|\bdoubled\b(?! \w+ times)/i, n: 1 },
  { form: "doublings", says: new RegExp(String.raw`doubled ${SOME} times`, "i") },
  { form: "faster", says: new RegExp(`(?:效率|速度)[^，。]*?(?:${RISEN})了?${SOME}倍`) },
  { form: "faster", says: new RegExp(String.raw`${SOME} times faster`, "i") },
  { form: "times-more", says: new RegExp(`(?:${RISEN}|多)了?${SOME}倍`) },
  { form: "times-more", says: new RegExp(`${SOME}倍(?:的)?增长`) },
  {
    form: "times-more",
    says: new RegExp(String.raw`${SOME}[ -](?:times|fold) (?:more|increase|growth)`, "i"),
  },
  { form: "times-more", says: new RegExp(String.raw`(?:grew|rose|increased)(?: by)? ${SOME} times`, "i") },
  { form: "times-as", says: new RegExp(`(?:${RISEN}|达)?(?:到|至|为|是)[^，。]*?${SOME}倍`) },
  { form: "times-as", says: new RegExp(`${SOME}倍于`) },
  { form: "times-as", says: new RegExp(String.raw`${SOME} times (?:as|that|the)\b`, "i") },
  { form: "times-as", says: /\btripled\b/i, n: 3 },
  { form: "cut", says: /减半|\bhalved\b/i, n: 50 },
  { form: "cut", says: new RegExp(`(?:${FALLEN})了?${SOME}%`) },
  {
    form: "cut",
    says: new RegExp(String.raw`(?:cut|reduced|shortened|fell|down)(?: by)? ${SOME}(?:%| per cent)`, "i"),
  },
  { form: "rise", says: new RegExp(`(?:${RISEN})了?${SOME}%`) },
  {
    form: "rise",
    says: new RegExp(String.raw`(?:grew|rose|increased|up)(?: by)? ${SOME}(?:%| per cent)`, "i"),
  },
];

/** What stands behind a number: tens of thousands and more of the unit, or what is counted one by one. */
const UNIT = String.raw`\s*(万|亿)?([项家户个人件所宗套处次名条])?`;
const FROM_TO = [
  new RegExp(String.raw`[由从][^\d，。]*?${SOME}${UNIT}[^\d，。]*?[到至为][^\d，。]*?${SOME}${UNIT}`),
  new RegExp(String.raw`from ${SOME}()()[^\d.;]*? to ${SOME}()()`, "i"),
];
const TENFOLDS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** 由2017年首批19项: years name no amount. */
const YEARS = /(?:19|20)\d\d年|\b(?:in|of) (?:19|20)\d\d\b/g;

const FIRST = /第一|首位|首个|首创|首家|首次|率先|唯一|\bfirst\b|\bonly one\b/i;
const LEVELS: readonly (readonly [FirstLevel, RegExp])[] = [
  ["national", /全国|国内|\b(?:country|nation|national|china)\b/i],
  ["provincial", /全省|省内|\bprovinc/i],
  ["city", /全市|市内|\bcity\b/i],
];

/** What a sentence in Chinese or English claims, with its figures as far as they are written in it. */
export function claimOf(sentence: string): SaidClaim | undefined {
  for (const { form, says, n: fixed } of RULES) {
    const found = says.exec(sentence);
    if (!found) continue;
    const said = fixed === undefined ? amountIn(found[1], sentence) : exactly(fixed);
    // 翻两番 is twice, not about twice.
    const n = said && form === "doublings" && said.bound === "exact" ? { ...said, step: 0 } : said;
    const [before, after] = endsIn(sentence);
    return {
      kind: "growth",
      claim: { form, ...(n && { n }), ...(before && { before }), ...(after && { after }) },
    };
  }
  if (!FIRST.test(sentence)) return undefined;
  const level = LEVELS.find(([, says]) => says.test(sentence))?.[0];
  return { kind: "first", ...(level && { level }) };
}

function endsIn(sentence: string): readonly (Amount | undefined)[] {
  const text = sentence.replace(YEARS, "");
  const found = FROM_TO.map((says) => says.exec(text)).find((one) => one !== null);
  if (!found) return [];
  const [, before, beforeTens, beforeUnit, after, afterTens, afterUnit] = found;
  const isSame = beforeTens === afterTens;
  return [
    endIn(before, isSame ? "" : beforeTens, beforeTens ? "" : beforeUnit),
    endIn(after, isSame ? "" : afterTens, afterTens ? "" : afterUnit),
  ];
}

/** 19项 is counted one by one and was not rounded; 2万 beside 300 says no more than its digits. */
function endIn(text: string | undefined, tens = "", unit = ""): Amount | undefined {
  const amount = amountIn(text);
  const tenfold = TENFOLDS[tens];
  if (!amount || (tenfold === undefined && unit === "") || amount.bound !== "exact") return amount;
  if (tenfold === undefined) return { ...amount, step: 0 };
  const value = Number((amount.value * tenfold).toPrecision(12));
  return { value, step: 1, bound: "about" };
}

/** 14倍以上 stands behind the number: then it is a lower bound. */
function amountIn(text: string | undefined, sentence = ""): Amount | undefined {
  if (text === undefined) return undefined;
  const digits = text
    .replace(/两/, "二")
    .replace(/[一二三四五六七八九十]/, (sign) => String(NUMERALS.indexOf(sign)));
  const amount = readAmount(digits);
  const behind = sentence.slice(
    sentence.indexOf(text) + text.length,
    sentence.indexOf(text) + text.length + 4,
  );
  return amount && /以上|多倍|余倍/.test(behind) ? { ...amount, bound: "at-least" } : amount;
}

/** Doubled is doubled once, and half is half: nothing was rounded. */
function exactly(value: number): Amount {
  return { value, step: 0, bound: "exact" };
}
