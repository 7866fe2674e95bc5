import { RULE_FIELDS, ruleFrom } from "./rule.ts";
import type { Rule, RuleField, RuleProblem } from "./rule.ts";

const KIND = "qujian-thresholds";
const FORMAT = 1;

/** Why a file of rules is refused: it is none, or some of its rules are broken, each named with its field. */
export type RefusedFile =
  | { readonly kind: "no-json" | "other-file" | "later-format" }
  | { readonly kind: "broken"; readonly problems: readonly RuleProblem[] };

/** Rules as the text of a file. */
export function rulesFile(rules: readonly Rule[]): string {
  return `${JSON.stringify({ kind: KIND, format: FORMAT, rules }, null, 2)}\n`;
}

/** The rules of a file: all of them, or none and why. */
export function readRulesFile(text: string): readonly Rule[] | RefusedFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "no-json" };
  }
  if (!isRecord(json)) return { kind: "other-file" };
  const { kind, format, rules } = json;
  if (kind !== KIND || !Array.isArray(rules)) return { kind: "other-file" };
  if (format !== FORMAT) return { kind: "later-format" };
  const read = rules.map((one: unknown, at) => ruleFrom(isRecord(one) ? fieldsOf(one) : {}, at));
  const problems = read.flatMap((one) => ("severity" in one ? [] : one));
  return problems.length > 0 ? { kind: "broken", problems } : read.filter((one) => "severity" in one);
}

function fieldsOf(given: Readonly<Record<string, unknown>>): Partial<Record<RuleField, unknown>> {
  return Object.fromEntries(RULE_FIELDS.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
