import type { AreaCode, IndicatorId } from "../types.ts";

/** What a rule watches: the value, its change on a year before, how far it is from a peer's, or how its place moved. */
export const RULE_KINDS = ["level", "growth", "gap", "place"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** On which side of its limit a rule is crossed; the limit itself crosses it. */
export const RULE_SIDES = ["above", "below"] as const;
export type RuleSide = (typeof RULE_SIDES)[number];

/** The lightest first. */
export const SEVERITIES = ["watch", "warn", "act"] as const;
export type Severity = (typeof SEVERITIES)[number];

type Watched =
  { readonly kind: Exclude<RuleKind, "gap"> } | { readonly kind: "gap"; readonly peer: AreaCode };

/** A threshold of the reader's own. */
export type Rule = Watched & {
  /** May be empty. */
  readonly name: string;
  readonly severity: Severity;
  readonly indicator: IndicatorId;
  readonly side: RuleSide;
  /** In the indicator's unit; of growth and gap per cent of levels and points of shares and rates; of place how many are lost. */
  readonly limit: number;
  /** None for those that the view shows. */
  readonly areas: readonly AreaCode[];
};

export const RULE_FIELDS = [
  "name",
  "severity",
  "kind",
  "indicator",
  "side",
  "limit",
  "areas",
  "peer",
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** What of a rule cannot be used, and what stands there; `rule` is its name, or which of them it is. */
export type RuleProblem = {
  readonly rule: string;
  readonly field: RuleField;
  readonly kind: "missing" | "wrong" | "surplus";
  readonly found: string;
};

/** Longer ones fill no link. */
const LONGEST_NAME = 40;
const LARGEST = 1e12;

/** A rule from what somebody wrote of it: all of its problems at once, or the rule. */
export function ruleFrom(
  given: Readonly<Partial<Record<RuleField, unknown>>>,
  at: number,
): Rule | readonly RuleProblem[] {
  const named = typeof given.name === "string" && given.name !== "" ? given.name : `#${String(at + 1)}`;
  const problems = RULE_FIELDS.flatMap((field): readonly RuleProblem[] => {
    const value = given[field];
    const isWanted = field === "peer" ? given.kind === "gap" : field !== "name";
    if (value === undefined) return isWanted ? [{ rule: named, field, kind: "missing", found: "" }] : [];
    if (field === "peer" && !isWanted) return [{ rule: named, field, kind: "surplus", found: shown(value) }];
    return IS[field](value) ? [] : [{ rule: named, field, kind: "wrong", found: shown(value) }];
  });
  if (problems.length > 0) return problems;
  const { name = "", ...rest } = given;
  // Each field was just found to be what it should be.
  return { name, ...rest } as Rule;
}

const IS: Readonly<Record<RuleField, (value: unknown) => boolean>> = {
  name: (value) => typeof value === "string" && value.length <= LONGEST_NAME && value.trim() === value,
  severity: (value) => SEVERITIES.some((one) => one === value),
  kind: (value) => RULE_KINDS.some((one) => one === value),
  indicator: (value) => typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  side: (value) => RULE_SIDES.some((one) => one === value),
  limit: (value) => typeof value === "number" && Math.abs(value) <= LARGEST,
  areas: (value) => Array.isArray(value) && value.every(isArea),
  peer: isArea,
};

function isArea(value: unknown): boolean {
  return typeof value === "string" && /^\d{6}(-[a-z0-9]+)*$/.test(value);
}

function shown(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, LONGEST_NAME);
}
