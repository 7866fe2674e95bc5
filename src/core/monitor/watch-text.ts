import type { Given } from "./fields.ts";
import { ownTargetFrom, TARGET_FIELDS } from "./own-target.ts";
import type { OwnTarget, TargetField, TargetProblem } from "./own-target.ts";
import { RULE_FIELDS, ruleFrom } from "./rule.ts";
import type { Rule, RuleField, RuleProblem } from "./rule.ts";

/** What a reader watches: thresholds and targets of their own. */
export type Watch = { readonly rules: readonly Rule[]; readonly targets: readonly OwnTarget[] };
export type WatchProblem = RuleProblem | TargetProblem;
export type ReadWatch = Watch & { readonly problems: readonly WatchProblem[] };

/** Between what is watched, between the parts of one, between its areas. */
const [ENTRIES, PARTS, AREAS] = ["!", "~", "."];
/** With what a target begins: no threshold does. */
const TARGET = "target";

/**
 * `warn~level~gdp-growth-real~below~3~440106.440112~~增速` or `target~gdp~440106~at-least~7000~yi-yuan~2026~2025~区政府~~`,
 * several joined by `!`: short enough for a link.
 */
export function watchText({ rules, targets }: Watch): string {
  return [...rules.map(ruleText), ...targets.map(targetText)].join(ENTRIES);
}

export function ruleText(rule: Rule): string {
  const parts: Readonly<Record<RuleField, string>> = {
    ...rule,
    limit: String(rule.limit),
    areas: rule.areas.join(AREAS),
    peer: rule.kind === "gap" ? rule.peer : "",
    name: escaped(rule.name),
  };
  return RULE_FIELDS.map((field) => parts[field]).join(PARTS);
}

export function targetText(target: OwnTarget): string {
  const parts: Readonly<Record<TargetField, string>> = {
    ...target,
    value: String(target.value),
    setBy: escaped(target.setBy),
    source: escaped(target.source),
    name: escaped(target.name),
  };
  return [TARGET, ...TARGET_FIELDS.map((field) => parts[field])].join(PARTS);
}

/** Everything that can be used, and what is wrong with the rest. */
export function readWatch(text: string): ReadWatch {
  const entries = text === "" ? [] : text.split(ENTRIES);
  const isTarget = (entry: string) => entry.startsWith(TARGET + PARTS);
  const rules = entries.filter((entry) => !isTarget(entry)).map((one, at) => ruleFrom(rulePartsOf(one), at));
  const targets = entries.filter(isTarget).map((one, at) => ownTargetFrom(targetPartsOf(one), at));
  return {
    rules: rules.flatMap((one) => ("severity" in one ? [one] : [])),
    targets: targets.flatMap((one) => ("setBy" in one ? [one] : [])),
    problems: [
      ...rules.flatMap((one) => ("severity" in one ? [] : one)),
      ...targets.flatMap((one) => ("setBy" in one ? [] : one)),
    ],
  };
}

/** The text with one entry in the place of another, or without it; what cannot be read of the rest stays as it is. */
export function replacedIn(text: string, was: string, next?: string): string {
  const entries = text === "" ? [] : text.split(ENTRIES);
  const at = entries.findIndex((entry) => entry === was || watchText(readWatch(entry)) === was);
  if (at < 0) return text;
  return [...entries.slice(0, at), ...(next === undefined ? [] : [next]), ...entries.slice(at + 1)].join(
    ENTRIES,
  );
}

/** What both texts have, each once; what cannot be read of them stays. */
export function joinedTexts(...texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== "").flatMap((text) => text.split(ENTRIES)))].join(
    ENTRIES,
  );
}

function partsOf<Field extends string>(parts: readonly string[], order: readonly Field[]): Given<Field> {
  const given = order.map((field, at) => [field, parts[at]] as const).filter(([, part]) => part);
  return Object.fromEntries(given) as Given<Field>;
}

function rulePartsOf(text: string): Given<RuleField> {
  const { limit, areas, name, ...rest } = partsOf(text.split(PARTS), RULE_FIELDS);
  return {
    ...rest,
    ...(limit !== undefined && { limit: numberIn(limit) }),
    areas: typeof areas === "string" ? areas.split(AREAS) : [],
    name: unescaped(name),
  };
}

function targetPartsOf(text: string): Given<TargetField> {
  const [, ...parts] = text.split(PARTS);
  const { value, setBy, source, name, ...rest } = partsOf(parts, TARGET_FIELDS);
  return {
    ...rest,
    ...(value !== undefined && { value: numberIn(value) }),
    ...(setBy !== undefined && { setBy: unescaped(setBy) }),
    source: unescaped(source),
    name: unescaped(name),
  };
}

function numberIn(text: unknown): unknown {
  return typeof text === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function escaped(name: string): string {
  return name.replace(
    /[%!~\p{Surrogate}]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function unescaped(text: unknown): string {
  if (typeof text !== "string") return "";
  return text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
