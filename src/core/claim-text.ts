import { CLAIM_FORMS, CLAIM_PARTS } from "./claim.ts";
import type { Amount, ClaimForm, ClaimPart, GrowthClaim } from "./claim.ts";
import { decimalStep } from "./interval.ts";
import type { Bound } from "./types.ts";

/** What stands before a number in a link and in a field: exactly so many, at least, at most, about. */
const SIGNS: readonly (readonly [sign: string, bound: Bound])[] = [
  ["≥", "at-least"],
  ["≤", "at-most"],
  ["~", "about"],
];
/** A count that was not rounded. */
const EXACT = "=";
const BETWEEN = "_";

export function amountText(amount: Amount): string {
  const { value, step, bound } = amount;
  const sign = step === 0 ? EXACT : (SIGNS.find(([, one]) => one === bound)?.[0] ?? "");
  return sign + value.toFixed(decimalsOf(amount));
}

/** The decimals that a number is printed with: those of its step, or all of its own where it was not rounded. */
export function decimalsOf({ value, step }: Pick<Amount, "value" | "step">): number {
  const shown = step > 0 ? step : decimalStep(value);
  return shown < 1 ? Math.round(-Math.log10(shown)) : 0;
}

const WRITTEN =
  /^(=|≥|>=|>|≤|<=|<|~|≈|约|近|超过|超|逾|至少|不少于|至多|不超过|about |over |at least |at most )?\s*([+-]?\d+(?:\.\d{1,6})?)\s*(多|余|以上|\+)?$/i;
const BOUNDS: Readonly<Record<string, Bound>> = {
  "≥": "at-least",
  ">=": "at-least",
  ">": "at-least",
  超过: "at-least",
  超: "at-least",
  逾: "at-least",
  至少: "at-least",
  不少于: "at-least",
  "over ": "at-least",
  "at least ": "at-least",
  "≤": "at-most",
  "<=": "at-most",
  "<": "at-most",
  至多: "at-most",
  不超过: "at-most",
  "at most ": "at-most",
  "~": "about",
  "≈": "about",
  约: "about",
  近: "about",
  "about ": "about",
};

/** A number as somebody writes it, commas of thousands left out; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
  const plain = text.trim().replace(/(?<=\d)[,，](?=\d{3})/g, "");
  const [, sign = "", digits = "", more] = WRITTEN.exec(plain) ?? [];
  const value = Number(digits);
  if (digits === "" || Math.abs(value) > 1e15) return undefined;
  const step = 10 ** -(digits.split(".")[1]?.length ?? 0);
  if (sign === EXACT) return { value, step: 0, bound: "exact" };
  return { value, step, bound: more ? "at-least" : (BOUNDS[sign.toLowerCase()] ?? "exact") };
}

/** `times-more_14_=19_300`: form, number, before, after; what is not known is empty. */
export function claimText(claim: GrowthClaim): string {
  const amounts = CLAIM_PARTS.map((part) => claim[part]).map((one) => (one ? amountText(one) : ""));
  return [claim.form, ...amounts].join(BETWEEN);
}

/** What a text of a link says, and which of its parts cannot be read. */
export type ReadClaim = { readonly claim: GrowthClaim; readonly unread: readonly ClaimPart[] };

export function readClaim(text: string): ReadClaim | undefined {
  const [first, ...rest] = text.split(BETWEEN);
  const form = CLAIM_FORMS.find((one) => one === first);
  if (!form || rest.length !== CLAIM_PARTS.length) return undefined;
  return withAmounts(form, (part) => rest[CLAIM_PARTS.indexOf(part)] ?? "");
}

/** A claim from the texts of its fields. */
export function withAmounts(form: ClaimForm, textOf: (part: ClaimPart) => string): ReadClaim {
  const read = CLAIM_PARTS.map((part) => ({ part, text: textOf(part), amount: readAmount(textOf(part)) }));
  const known = read.flatMap(({ part, amount }) => (amount ? [[part, amount] as const] : []));
  return {
    claim: { form, ...Object.fromEntries(known) },
    unread: read.flatMap(({ part, text, amount }) => (amount || text.trim() === "" ? [] : [part])),
  };
}
