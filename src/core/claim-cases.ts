import { assumedIntervalOf } from "./interval.ts";
import { CLAIM_PARTS, judgeClaim } from "./claim.ts";
import type { Amount, ClaimForm, ClaimPart, GrowthClaim, JudgedClaim } from "./claim.ts";
import { measuredBy, pairRefusal } from "./reform-effects.ts";
import { figureNamed } from "./library.ts";
import type { EffectFigure, Library } from "./library.ts";

/** A figure of the evidence as a claim takes it; `exact` is a count that was not rounded. */
export type CaseFigure = {
  readonly observation: string;
  readonly exact?: true;
  /** The claim's number where the figure is filed in another sense: 增长1倍 as 100%, 减半 as −50%. */
  readonly number?: string;
};

/** A claim of growth that an article makes, by the figures that stand in the evidence. */
export type ClaimCase = { readonly id: string; readonly form: ClaimForm } & {
  readonly [Part in ClaimPart]?: CaseFigure;
};

/** Ids stand in links and are never renamed. */
export const CLAIM_CASES: readonly ClaimCase[] = [
  {
    id: "agent-projects",
    form: "times-more",
    n: { observation: "a3-agent-projects-rise" },
    before: { observation: "a3-agent-projects-2017", exact: true },
    after: { observation: "a3-agent-projects-2021" },
  },
  {
    id: "agent-investment",
    form: "times-more",
    n: { observation: "a3-agent-investment-rise" },
    before: { observation: "a3-agent-investment-2017" },
    after: { observation: "a3-agent-investment-2021" },
  },
  { id: "agent-time", form: "cut", n: { observation: "a3-agent-time", number: "0 - n" } },
  {
    id: "carriers",
    form: "times-more",
    n: { observation: "a0-042-carriers-x" },
    after: { observation: "a0-012-incub-total", exact: true },
  },
  { id: "national-carriers", form: "doublings", n: { observation: "a0-041-doublings", exact: true } },
  {
    id: "cultural-exports",
    form: "rise",
    n: { observation: "a0-058-export-growth" },
    after: { observation: "a0-057-export" },
  },
  { id: "promised-time", form: "cut", n: { observation: "a0-076-time-cut" } },
  { id: "trial-time", form: "cut", n: { observation: "a1-trial-time-cut" } },
  { id: "environment-fines", form: "rise", n: { observation: "a1-env-fines-growth" } },
  { id: "shop-sales", form: "rise", n: { observation: "a1-shops-sales-rise" } },
  {
    id: "new-firms",
    form: "rise",
    n: { observation: "a1-new-firms-growth" },
    after: { observation: "a1-new-firms" },
  },
  { id: "power-cost", form: "cut", n: { observation: "a2-power-drop" } },
  {
    id: "housing-sales",
    form: "rise",
    n: { observation: "a2-sales-growth" },
    after: { observation: "a2-sales-area" },
  },
  {
    id: "resettlement",
    form: "rise",
    n: { observation: "a2-rh-growth" },
    after: { observation: "a2-rh-ytd" },
  },
  { id: "public-order", form: "cut", n: { observation: "a2-yt-crime" } },
  {
    id: "approval-days",
    form: "cut",
    before: { observation: "a4-approval-before" },
    after: { observation: "a4-approval-after" },
  },
  {
    id: "policy-efficiency",
    form: "faster",
    n: { observation: "a4-policy-efficiency" },
    after: { observation: "a4-policy-time-avg" },
  },
  {
    id: "sme-output",
    form: "rise",
    n: { observation: "a4-sme-output-growth" },
    after: { observation: "a4-sme-output" },
  },
  {
    id: "sme-patent-applications",
    form: "times-more",
    n: { observation: "a4-sme-patent-apps-growth", number: "n / 100" },
    after: { observation: "a4-sme-patent-apps", exact: true },
  },
  {
    id: "sme-patent-grants",
    form: "times-more",
    n: { observation: "a4-sme-patent-grants-growth", number: "n / 100" },
    after: { observation: "a4-sme-patent-grants", exact: true },
  },
];

/** A case with its figures and what they come to. */
export type KnownClaim = {
  readonly known: ClaimCase;
  readonly claim: GrowthClaim;
  readonly figures: { readonly [Part in ClaimPart]?: EffectFigure };
  readonly judged: JudgedClaim;
};

/** The cases whose figures the library has, each judged. */
export function knownClaims(library: Library, cases = CLAIM_CASES): readonly KnownClaim[] {
  return cases.flatMap((known) => {
    const parts = CLAIM_PARTS.flatMap((part) => {
      const named = known[part];
      const figure = named && figureNamed(library, named.observation);
      return named && figure ? [{ part, named, figure }] : [];
    });
    if (parts.length === 0) return [];
    const claim: GrowthClaim = {
      form: known.form,
      ...Object.fromEntries(parts.map(({ part, named, figure }) => [part, amountOf(named, figure)])),
    };
    const figures = Object.fromEntries(parts.map(({ part, figure }) => [part, figure]));
    return [{ known, claim, figures, judged: judgeClaim(claim) }];
  });
}

/** Whether the figures before and after are of two things, as the first batch and all: then no growth follows from them. */
export function isOfTwoThings({ figures: { before, after } }: Pick<KnownClaim, "figures">): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    pairRefusal(measuredBy(before), measuredBy(after)) === "scope"
  );
}

const SENSES: Readonly<Record<string, number>> = { "0 - n": -1, "n / 100": 0.01 };

function amountOf({ exact, number }: CaseFigure, { origin, value, bound }: EffectFigure): Amount {
  const times = number === undefined ? 1 : (SENSES[number] ?? 1);
  const printed = origin.kind === "stated" ? origin.observation : undefined;
  const width = printed && assumedIntervalOf({ ...printed, bound: "exact" });
  const step = exact || !width ? 0 : width.high - width.low;
  return { value: value * times, step: Number((step * Math.abs(times)).toPrecision(9)), bound };
}
