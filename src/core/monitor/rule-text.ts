import { ruleFrom } from "./rule.ts";
import type { Rule, RuleField, RuleProblem } from "./rule.ts";

/** Between rules, between the parts of one, between its areas. */
const [RULES, PARTS, AREAS] = ["!", "~", "."];
const ORDER: readonly RuleField[] = [
  "severity",
  "kind",
  "indicator",
  "side",
  "limit",
  "areas",
  "peer",
  "name",
];

export type ReadRules = { readonly rules: readonly Rule[]; readonly problems: readonly RuleProblem[] };

/** `warn~level~gdp-growth-real~below~3~440106.440112~~增速`, several joined by `!`: short enough for a link. */
export function rulesText(rules: readonly Rule[]): string {
  return rules.map(ruleText).join(RULES);
}

function ruleText(rule: Rule): string {
  const parts: Readonly<Record<RuleField, string>> = {
    ...rule,
    limit: String(rule.limit),
    areas: rule.areas.join(AREAS),
    peer: rule.kind === "gap" ? rule.peer : "",
    name: rule.name.replace(
      /[%!~\p{Surrogate}]/gu,
      (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  };
  return ORDER.map((field) => parts[field]).join(PARTS);
}

/** Every rule that can be used, and what is wrong with each of the others. */
export function readRules(text: string): ReadRules {
  const read = text === "" ? [] : text.split(RULES).map((one, at) => ruleFrom(partsOf(one), at));
  return {
    rules: read.filter((one): one is Rule => "severity" in one),
    problems: read.flatMap((one) => ("severity" in one ? [] : one)),
  };
}

function partsOf(text: string): Partial<Record<RuleField, unknown>> {
  const parts = text.split(PARTS);
  const given = Object.fromEntries(
    ORDER.map((field, at) => [field, parts[at]] as const).filter(([, part]) => part),
  );
  const { limit, areas, name, ...rest } = given;
  return {
    ...rest,
    ...(limit !== undefined && { limit: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(limit) ? Number(limit) : limit }),
    areas: areas === undefined ? [] : areas.split(AREAS),
    name: (name ?? "").replace(/%([0-9a-f]{4})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  };
}
