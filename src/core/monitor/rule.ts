import type { AreaCode, IndicatorId } from "../types.ts";
import { calledAs, fieldProblems, isAreaCode, isId, isName, isNumber } from "./fields.ts";
import type { FieldProblem, Given } from "./fields.ts";

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
  | { readonly kind: Exclude<RuleKind, "gap"> }
  | { readonly kind: "gap"; readonly peer: AreaCode };

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

/** In the order in which a link has them (`watch-text`). */
export const RULE_FIELDS = [
  "severity",
  "kind",
  "indicator",
  "side",
  "limit",
  "areas",
  "peer",
  "name",
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** What of a rule cannot be used; `rule` is its name, or which of them it is. */
export type RuleProblem = FieldProblem<RuleField> & { readonly rule: string };

/** A rule from what somebody wrote of it: all of its problems at once, or the rule. */
export function ruleFrom(given: Given<RuleField>, at: number): Rule | readonly RuleProblem[] {
  const rule = calledAs(given.name, at);
  const wants = (field: RuleField) =>
    field === "peer" ? (given.kind === "gap" ? "must" : "not") : field === "name" ? "may" : "must";
  const problems = fieldProblems(given, RULE_FIELDS, { is: IS, wants });
  if (problems.length > 0) return problems.map((problem) => ({ rule, ...problem }));
  const { name = "", ...rest } = given;
  // Each field was just found to be what it should be.
  return { name, ...rest } as Rule;
}

const IS: Readonly<Record<RuleField, (value: unknown) => boolean>> = {
  name: isName,
  severity: (value) => SEVERITIES.some((one) => one === value),
  kind: (value) => RULE_KINDS.some((one) => one === value),
  indicator: isId,
  side: (value) => RULE_SIDES.some((one) => one === value),
  limit: isNumber,
  areas: (value) => Array.isArray(value) && value.every(isAreaCode),
  peer: isAreaCode,
};
