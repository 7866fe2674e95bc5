import { counted, EARLY, fixed, numberOf, SOME, wordNumber } from "./claim-number.ts";
import { endsIn, FALLEN, FELL, RISEN, ROSE } from "./claim-ends.ts";
import { asTaken } from "./claim.ts";
import type { Amount, ClaimForm, GrowthClaim } from "./claim.ts";
import type { FirstLevel } from "./reform.ts";

/** What a sentence claims: a growth, or to be first, of a level where it names one. */
export type SaidClaim =
  | { readonly kind: "growth"; readonly claim: GrowthClaim }
  | { readonly kind: "first"; readonly level?: FirstLevel };

type Rule = {
  readonly form: ClaimForm;
  readonly says: RegExp;
  /** The number that the words have within: doubled is once. */
  readonly n?: number;
  /** What the number counts: 成 is ten per cent. */
  readonly times?: number;
};

const [BEI, FAN, CHENG] = [counted("倍"), counted("番"), counted("成(?![果本员立为])")];
/** 14 times, 14-fold, fourfold. */
const FOLD = String.raw`${SOME}(?: times|[ -]?fold)`;
const RATE = String.raw`${SOME}(?:%| ?per ?cent\b)`;
const EFFICIENCY = String.raw`\b(?:efficien\w+|speed)[^,.;]*?\b`;

/** The first that a sentence fits is what it claims: what is more particular stands before. */
const RULES: readonly Rule[] = [
  rule("doublings", `${EARLY}翻了?${FAN}`),
  rule("doublings", fixed("(?:翻了?番|翻倍|翻了?一倍)"), 1),
  rule("doublings", String.raw`${EARLY}doubled ${SOME} times`),
  rule("doublings", fixed(String.raw`\bdoubled twice`), 2),
  rule("doublings", fixed(String.raw`\bdoubled\b(?! \w+ times)`), 1),
  rule("faster", `(?:效率|速度)[^，。]*?(?:${RISEN})了?${BEI}`),
  rule("faster", `${EFFICIENCY}(?:${ROSE})(?: by)? ${FOLD}`),
  rule("faster", `${FOLD} faster`),
  rule("times-less", `(?:${FALLEN})了?${BEI}`),
  rule("times-less", String.raw`\b(?:${FELL})(?: by)? ${FOLD}`),
  rule("times-less", String.raw`${FOLD} (?:less|fewer|lower|shorter|smaller|decrease|reduction|drop)\b`),
  rule("times-more", `(?:${RISEN}|多)了?${BEI}`),
  rule("times-more", `${BEI}(?:的)?增长`),
  rule("times-more", String.raw`${FOLD} (?:more|increase|growth|rise)\b`),
  rule("times-more", String.raw`\b(?:${ROSE})(?: by)? ${FOLD}`),
  rule("times-as", `(?:${RISEN}|达)?(?:到|至|为|是)[^，。]*?${BEI}`),
  rule("times-as", `${BEI}于`),
  rule("times-as", String.raw`${SOME} times (?:as|that|the)\b`),
  rule("times-as", fixed(String.raw`\b(?:tripled|trebled)\b`), 3),
  rule("times-as", fixed(String.raw`\bquadrupled\b`), 4),
  rule("cut", fixed(String.raw`(?:减半|\bhalved\b)`), 50),
  rule("cut", `(?:${FALLEN})了?${SOME}%`),
  rule("cut", String.raw`\b(?:${FELL})(?: by)? ${RATE}`),
  { ...rule("cut", `(?:${FALLEN})了?${CHENG}`), times: 10 },
  rule("rise", `(?:${RISEN})了?${SOME}%`),
  rule("rise", String.raw`\b(?:${ROSE})(?: by)? ${RATE}`),
  { ...rule("rise", `(?:${RISEN})了?${CHENG}`), times: 10 },
];

function rule(form: ClaimForm, pattern: string, n?: number): Rule {
  return { form, says: new RegExp(pattern, "i"), ...(n !== undefined && { n }) };
}

const FIRST = /第一|首位|首个|首创|首家|首次|率先|唯一|\bfirst\b|\bonly one\b/i;
const LEVELS: readonly (readonly [FirstLevel, RegExp])[] = [
  ["national", /全国|国内|\b(?:country|nation|national|china)\b/i],
  ["provincial", /全省|省内|\bprovinc/i],
  ["city", /全市|市内|\bcity\b/i],
];

/** What a sentence in Chinese or English claims, with its figures as far as they are written in it. */
export function claimOf(sentence: string): SaidClaim | undefined {
  const text = sentence.replaceAll("％", "%");
  for (const one of RULES) {
    const found = one.says.exec(text);
    if (!found) continue;
    const n = saidNumber(one, found.groups ?? {});
    const [before, after] = endsIn(text, found[0]);
    return {
      kind: "growth",
      claim: asTaken({
        form: one.form,
        ...(n && { n }),
        ...(before && { before }),
        ...(after && { after }),
      }),
    };
  }
  if (!FIRST.test(sentence)) return undefined;
  const level = LEVELS.find(([, says]) => says.test(sentence))?.[0];
  return { kind: "first", ...(level && { level }) };
}

/** Undefined where the number cannot be read. */
function saidNumber(
  { n, times = 1 }: Rule,
  groups: Readonly<Record<string, string | undefined>>,
): Amount | undefined {
  return n === undefined ? numberOf(groups, times) : wordNumber(n, groups);
}
