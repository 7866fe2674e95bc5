import { FACTORS } from "../core/claim.ts";
import type {
  ClaimForm,
  ClaimPart,
  ClaimReading,
  ClaimVerdict,
  GrowthClaim,
  JudgedClaim,
} from "../core/claim.ts";
import { decimalsOf } from "../core/claim-text.ts";
import { parseFormula } from "../core/formula.ts";
import type { Interval } from "../core/interval.ts";
import type { TableCell } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { formulaText } from "./formula-text.ts";
import { boundMark, formatNumber, formatPrecise } from "./format.ts";
import { listed, speak } from "./text.ts";
import type { Locale } from "./text.ts";

/** What each form claims; N stands for its number. */
export const FORM_NAMES: Record<ClaimForm, Text> = {
  "times-more": { zh: "增长N倍", en: "N times more" },
  "times-less": { zh: "减少N倍", en: "N times less" },
  "times-as": { zh: "是原来的N倍", en: "N times as much" },
  doublings: { zh: "翻N番", en: "doubled N times" },
  rise: { zh: "增长N%", en: "up by N%" },
  cut: { zh: "压减N%", en: "cut by N%" },
  faster: { zh: "效率提升N倍（按用时）", en: "N times faster (by the time it takes)" },
};

export const READING_NAMES: Record<ClaimReading, Text> = {
  strict: { zh: "严格读", en: "Strict" },
  loose: { zh: "宽读", en: "Loose" },
};

const ADVERBS: Record<ClaimReading, string> = { strict: "strictly", loose: "loosely" };

/** What a form means in each reading. */
const MEANINGS: Record<ClaimForm, { readonly strict: Text; readonly loose?: Text }> = {
  "times-more": {
    strict: { zh: "增加了N倍：原来的N+1倍", en: "grown by N times: N + 1 times as much" },
    loose: { zh: "增长到原来的N倍", en: "grown to N times as much" },
  },
  "times-less": {
    strict: {
      zh: "减少了原来的N倍（减少不能超过1倍）",
      en: "less by N times what it was (nothing falls by more than one time)",
    },
    loose: { zh: "减少到原来的1/N", en: "down to 1/N of what it was" },
  },
  "times-as": {
    strict: { zh: "原来的N倍", en: "N times as much" },
    loose: { zh: "比原来多N倍", en: "more by N times" },
  },
  doublings: {
    strict: { zh: "每番加一倍：原来的2的N次方倍", en: "twice as much each time: 2 to the power of N" },
    loose: { zh: "每番加一个原数：原来的N+1倍", en: "the first amount added each time: N + 1 times as much" },
  },
  rise: {
    strict: { zh: "增加了原来的N%", en: "more by N% of what it was" },
  },
  cut: {
    strict: { zh: "减少了原来的N%", en: "less by N% of what it was" },
    loose: { zh: "减少到原来的N%", en: "down to N% of what it was" },
  },
  faster: {
    strict: {
      zh: "同样的时间多办N倍：用时为原来的1/(N+1)",
      en: "N times more in the same time: 1/(N + 1) of the time",
    },
    loose: {
      zh: "同样的时间办N倍：用时为原来的1/N",
      en: "N times as much in the same time: 1/N of the time",
    },
  },
};

export const PART_NAMES: Record<ClaimPart, Text> = {
  n: { zh: "所称的数N", en: "Number claimed, N" },
  before: { zh: "原来", en: "Before" },
  after: { zh: "后来", en: "After" },
};

const VERDICTS: Record<
  ClaimVerdict["kind"],
  { readonly name: Text; readonly tone: NonNullable<TableCell["tone"]> }
> = {
  holds: { name: { zh: "成立", en: "holds" }, tone: "good" },
  "cut-off": { name: { zh: "去尾取整才成立", en: "holds only with digits cut off" }, tone: "caution" },
  fails: { name: { zh: "不成立", en: "does not hold" }, tone: "bad" },
  impossible: {
    name: { zh: "不可能：会减到零以下", en: "is impossible: it would fall below zero" },
    tone: "bad",
  },
  untold: { name: { zh: "缺数，不能断定", en: "cannot be told: a figure is lacking" }, tone: "caution" },
  coarse: {
    name: {
      zh: "印出的位数太少，成立与否都有可能，不能断定",
      en: "cannot be told from these printed figures: it may hold or not",
    },
    tone: "caution",
  },
  open: {
    name: {
      zh: "数字只是界限，或原来可能为零，不能断定",
      en: "cannot be told: figures are bounds, or the earlier may be zero",
    },
    tone: "caution",
  },
};

const NOT_GIVEN: Text = { zh: "（没有给出N）", en: " (N is not given)" };

/** 增长14倍 / 14 times more: the claim with its number, or with N, which is said to be missing. */
export function claimWords({ form, n }: Pick<GrowthClaim, "form" | "n">, locale: Locale): string {
  const name = FORM_NAMES[form][locale];
  if (!n) return speak(locale, name, NOT_GIVEN);
  const number = numberText(n);
  return name.replace(number === "1" ? /N times|N/ : "N", (part) =>
    part.replace("N times", "N time").replace("N", number),
  );
}

export function meaningOf(form: ClaimForm, reading: ClaimReading, locale: Locale): string {
  return MEANINGS[form][reading]?.[locale] ?? "";
}

export function verdictWords(verdict: ClaimVerdict, locale: Locale): string {
  const { name } = VERDICTS[verdict.kind];
  if (verdict.kind !== "untold") return name[locale];
  const parts = listed(
    locale,
    verdict.lacking.map((part) => PART_NAMES[part][locale]),
  );
  return locale === "zh" ? `缺${parts}，不能断定` : `cannot be told without: ${parts}`;
}

export function verdictTone({ kind }: ClaimVerdict): NonNullable<TableCell["tone"]> {
  return VERDICTS[kind].tone;
}

function numberText(n: NonNullable<GrowthClaim["n"]>): string {
  return boundMark(n.bound) + formatNumber(n.value, decimalsOf(n));
}

/** 后来 = 原来 × (14 + 1): what a reading multiplies by. */
export function factorText({ form, n }: GrowthClaim, reading: ClaimReading, locale: Locale): string {
  const tree = parseFormula(FACTORS[form][reading] ?? "");
  const factor = tree.kind === "problem" ? "" : formulaText(tree, () => (n ? numberText(n) : "N"));
  const grouped = /[ ^]/.test(factor) ? `(${factor})` : factor;
  const [before, after] = [PART_NAMES.before[locale], PART_NAMES.after[locale]];
  return `${after} = ${before} × ${grouped}`;
}

/** 25.9（24.4–27.6）: a value that follows, with everything that it can be where that is more. */
export function impliedText(
  { value, interval }: { readonly value: number; readonly interval: Interval },
  locale: Locale,
): string {
  const point = formatPrecise(value, 4);
  const [low, high] = [interval.low, interval.high].map((end) =>
    Number.isFinite(end) ? formatPrecise(end, 4) : undefined,
  );
  if (low === undefined && high === undefined) return point;
  if (low !== undefined && high === undefined) return `≥ ${low}`;
  if (low === undefined && high !== undefined) return `≤ ${high}`;
  if (low === high) return point;
  return locale === "zh" ? `${point}（${low ?? ""}–${high ?? ""}）` : `${point} (${low ?? ""}–${high ?? ""})`;
}

/** 代建制项目数“增长14倍”：严格读：去尾取整才成立；宽读：不成立。 */
export function claimSentence(
  subject: string,
  claim: GrowthClaim,
  { readings, ratio }: Pick<JudgedClaim, "readings" | "ratio">,
  locale: Locale,
): string {
  const said = readings.map(({ reading, verdict }) => {
    const [name, word] = [READING_NAMES[reading][locale], verdictWords(verdict, locale)];
    return locale === "zh" ? `${name}：${word}` : `read ${ADVERBS[reading]}, it ${word}`;
  });
  const times = timesText(ratio?.value);
  const claimed = timesText(readings[0]?.claimed?.value);
  if (locale === "zh") {
    const meant = claimed === undefined ? "" : `，所称（严格读）为${claimed}倍`;
    const actual = times === undefined ? "" : `按印出的两数，后来是原来的${times}倍${meant}。`;
    return `${subject}“${claimWords(claim, "zh")}”：${said.join("；")}。${actual}`;
  }
  const meant = claimed === undefined ? "" : `; read strictly, the claim is ${claimed} times`;
  const actual = times === undefined ? "" : ` By the two figures as printed it is ${times} times what it was${meant}.`; // oxfmt-ignore
  return `${subject} “${claimWords(claim, "en")}”: ${said.join("; ")}.${actual}`;
}

function timesText(value = Number.NaN): string | undefined {
  return Number.isFinite(value) && value >= 0 ? formatPrecise(value, 4) : undefined;
}
