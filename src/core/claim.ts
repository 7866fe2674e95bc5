import { fitOf, isAgainst } from "./claim-fit.ts";
import type { Implied } from "./claim-fit.ts";
import { evaluate, parseFormula } from "./formula.ts";
import { INTERVALS } from "./interval-arithmetic.ts";
import { intervalOf } from "./interval.ts";
import type { Interval } from "./interval.ts";
import type { Bound } from "./types.ts";

/** What is claimed of a before and an after. The words stand in links. */
export const CLAIM_FORMS = [
  "times-more",
  "times-less",
  "times-as",
  "doublings",
  "rise",
  "cut",
  "faster",
] as const;
export type ClaimForm = (typeof CLAIM_FORMS)[number];

/** By what the words mean, and by what they are often meant or taken for. */
export const CLAIM_READINGS = ["strict", "loose"] as const;
export type ClaimReading = (typeof CLAIM_READINGS)[number];

/** A number as printed: `step` is the smallest that its print can show, none for a count that was not rounded. */
export type Amount = { readonly value: number; readonly step: number; readonly bound: Bound };

export const CLAIM_PARTS = ["n", "before", "after"] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** 由19项到300项，增加14倍: what is not known is left out. */
export type GrowthClaim = { readonly form: ClaimForm } & { readonly [Part in ClaimPart]?: Amount };

/** By what a before must be multiplied to give the after, over the claim's number; a form that has one meaning has one. */
export const FACTORS: Readonly<Record<ClaimForm, { readonly [Reading in ClaimReading]?: string }>> = {
  "times-more": { strict: "n + 1", loose: "n" },
  "times-less": { strict: "1 - n", loose: "1 / n" },
  "times-as": { strict: "n", loose: "n + 1" },
  doublings: { strict: "2 ^ n", loose: "n + 1" },
  rise: { strict: "1 + n / 100" },
  cut: { strict: "1 - n / 100", loose: "n / 100" },
  faster: { strict: "1 / (n + 1)", loose: "1 / n" },
};

/** The number that a ratio `r` would be claimed by: the factors the other way round, but for powers, which have no formula. */
export const NUMBERS_BACK: Readonly<Record<string, string>> = {
  "n + 1": "r - 1",
  n: "r",
  "1 - n": "1 - r",
  "1 + n / 100": "(r - 1) * 100",
  "1 - n / 100": "(1 - r) * 100",
  "n / 100": "r * 100",
  "1 / (n + 1)": "1 / r - 1",
  "1 / n": "1 / r",
};

export type ClaimVerdict =
  /** `cut-off`: only where the claim's last digits were cut off and not rounded. */
  | { readonly kind: "holds" | "cut-off" | "fails" }
  /** Nothing can fall below zero, whatever the figures are. */
  | { readonly kind: "impossible" }
  | { readonly kind: "untold"; readonly lacking: readonly ClaimPart[] }
  /** The figures are bounds, or a before may be zero, so that both stay possible. */
  | { readonly kind: "open" }
  /** The figures' digits are too few: the claim and its contrary both fit them. */
  | { readonly kind: "coarse" };

export type JudgedReading = {
  readonly reading: ClaimReading;
  /** Of `FACTORS`. */
  readonly formula: string;
  readonly verdict: ClaimVerdict;
  /** What the claim multiplies by. */
  readonly claimed?: Implied;
  /** What would make the claim true, each from the other two. */
  readonly needed: { readonly [Part in ClaimPart]?: Implied };
};

export type JudgedClaim = {
  /** After divided by before. */
  readonly ratio?: Implied;
  readonly readings: readonly JudgedReading[];
};

/** Forms whose whole number is a count of steps and no rounded measure: 翻3番 is thrice, 减少1倍 all of it. */
const COUNTED_FORMS: readonly ClaimForm[] = ["doublings", "times-less"];

/** A claim as it is taken, however it was written down: a whole number of doublings is exact unless words bound it. */
export function asTaken(claim: GrowthClaim): GrowthClaim {
  const { form, n } = claim;
  const isCount = COUNTED_FORMS.includes(form) && n?.bound === "exact" && Number.isInteger(n.value);
  return n && isCount ? { ...claim, n: { ...n, step: 0 } } : claim;
}

/** Each reading of a claim held against its figures. */
export function judgeClaim(written: GrowthClaim): JudgedClaim {
  const claim = asTaken(written);
  const { form, before, after } = claim;
  const ratio =
    before && after && before.value !== 0 ? implied(after, before, INTERVALS["/"], divided) : undefined;
  const readings = CLAIM_READINGS.flatMap((reading) => {
    const formula = FACTORS[form][reading];
    return formula === undefined ? [] : [judgeReading(claim, ratio, reading, formula)];
  });
  return { ...(ratio && { ratio }), readings };
}

/** Everything a number can be, given how it was printed. */
export function reachOf({ value, step, bound }: Amount): Interval {
  return intervalOf({ value, step, bound });
}

function judgeReading(
  claim: GrowthClaim,
  ratio: Implied | undefined,
  reading: ClaimReading,
  formula: string,
): JudgedReading {
  const { n, before, after } = claim;
  const claimed = n && factorOf(formula, n.value, reachOf(n));
  const factor = claimed && claimed.interval.high > 0 ? claimed : undefined;
  const number = ratio && numberOf(formula, ratio);
  const needed = {
    ...(number && { n: number }),
    ...(before && factor && { after: implied(before, factor, INTERVALS["*"], (a, b) => a * b) }),
    ...(after && factor && factor.value !== 0 && { before: implied(after, factor, INTERVALS["/"], divided) }),
  };
  const verdict = verdictOf(claim, ratio, formula, claimed);
  return { reading, formula, verdict, ...(claimed && { claimed }), needed };
}

function verdictOf(
  given: GrowthClaim,
  ratio: Implied | undefined,
  formula: string,
  claimed: Implied | undefined,
): ClaimVerdict {
  if (claimed && claimed.interval.high < 0) return { kind: "impossible" };
  const lacking = CLAIM_PARTS.filter((part) => !given[part]);
  if (lacking.length > 0) return { kind: "untold", lacking };
  if (!ratio || !claimed || !given.n) return { kind: "open" };
  const { value, step, bound } = given.n;
  if (isAgainst(ratio, wayOf(given.form, value, claimed))) return { kind: "fails" };
  const fit = fitOf(ratio, claimed);
  if (fit !== "fails" || bound !== "exact") return { kind: fit };
  const cut = factorOf(formula, value, { low: value, high: value + step * BELOW });
  // What shares nothing with the claim as rounded stays so: digits cut off either explain it wholly or not at all.
  return { kind: cut && fitOf(ratio, cut) === "holds" ? "cut-off" : "fails" };
}

/** The next number itself is not cut off to this one. */
const BELOW = 1 - 1e-6;

/** Above one where the words say a growth, however loosely its number is read; “N times as much” says none. */
function wayOf(form: ClaimForm, n: number, claimed: Implied): number {
  const strict = FACTORS[form].strict;
  if (form === "times-as" || strict === undefined) return claimed.value;
  return factorOf(strict, n, { low: n, high: n })?.value ?? claimed.value;
}

function factorOf(formula: string, value: number, reach: Interval): Implied | undefined {
  const at = (interval: Interval) => worked(formula, "n", interval);
  const [point, interval] = [at({ low: value, high: value }), at(reach)];
  return point && interval && { value: point.low, interval };
}

/** A ratio of nothing or less was never reached by doubling. */
function numberOf(formula: string, { value, interval }: Implied): Implied | undefined {
  const back = NUMBERS_BACK[formula];
  if (back === undefined) {
    if (interval.low <= 0) return undefined;
    return {
      value: Math.log2(value),
      interval: { low: Math.log2(interval.low), high: Math.log2(interval.high) },
    };
  }
  const [point, reach] = [{ low: value, high: value }, interval].map((one) => worked(back, "r", one));
  return point && reach && { value: point.low, interval: reach };
}

function worked(formula: string, name: string, value: Interval): Interval | undefined {
  const tree = parseFormula(formula);
  if (tree.kind === "problem") throw new Error(`${formula} is no formula`);
  return evaluate(tree, new Map([[name, value]]), INTERVALS);
}

type Known = Amount | Implied;

function implied(
  a: Known,
  b: Known,
  intervals: (a: Interval, b: Interval) => Interval,
  values: (a: number, b: number) => number,
): Implied {
  return { value: values(a.value, b.value), interval: intervals(spanned(a), spanned(b)) };
}

function spanned(known: Known): Interval {
  return "interval" in known ? known.interval : reachOf(known);
}

function divided(a: number, b: number): number {
  return a / b;
}
