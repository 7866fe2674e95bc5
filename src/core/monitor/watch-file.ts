import type { Given } from "./fields.ts";
import { ownTargetFrom, TARGET_FIELDS } from "./own-target.ts";
import { RULE_FIELDS, ruleFrom } from "./rule.ts";
import type { Watch, WatchProblem } from "./watch-text.ts";

const KIND = "qujian-thresholds";
/** 1 had thresholds alone. */
const FORMAT = 2;

/** Why a file is refused: it is none, or some of what it holds is broken, each named with its field. */
export type RefusedFile =
  | { readonly kind: "no-json" | "other-file" | "later-format" }
  | { readonly kind: "broken"; readonly problems: readonly WatchProblem[] };

/** Thresholds and own targets as the text of a file. */
export function watchFile({ rules, targets }: Watch): string {
  return `${JSON.stringify({ kind: KIND, format: FORMAT, rules, targets }, null, 2)}\n`;
}

/** What a file holds: all of it, or nothing and why. */
export function readWatchFile(text: string): Watch | RefusedFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "no-json" };
  }
  if (!isRecord(json)) return { kind: "other-file" };
  const { kind, format } = json;
  const { rules, targets = [] } = json;
  if (kind !== KIND) return { kind: "other-file" };
  if (typeof format === "number" && format > FORMAT) return { kind: "later-format" };
  if ((format !== 1 && format !== FORMAT) || !Array.isArray(rules) || !Array.isArray(targets))
    return { kind: "other-file" };
  const readRules = rules.map((one: unknown, at) => ruleFrom(fieldsOf(one, RULE_FIELDS), at));
  const readTargets = targets.map((one: unknown, at) => ownTargetFrom(fieldsOf(one, TARGET_FIELDS), at));
  const problems = [
    ...readRules.flatMap((one) => ("severity" in one ? [] : one)),
    ...readTargets.flatMap((one) => ("setBy" in one ? [] : one)),
  ];
  if (problems.length > 0) return { kind: "broken", problems };
  return {
    rules: readRules.flatMap((one) => ("severity" in one ? [one] : [])),
    targets: readTargets.flatMap((one) => ("setBy" in one ? [one] : [])),
  };
}

function fieldsOf<Field extends string>(given: unknown, fields: readonly Field[]): Given<Field> {
  const record = isRecord(given) ? given : {};
  const found = fields.flatMap((field) => (field in record ? [[field, record[field]]] : []));
  return Object.fromEntries(found) as Given<Field>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
