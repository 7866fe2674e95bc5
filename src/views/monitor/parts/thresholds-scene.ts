import { farBeyond } from "../../../core/monitor/far-limit.ts";
import { findingsOf } from "../../../core/monitor/threshold.ts";
import type { Finding } from "../../../core/monitor/finding.ts";
import { calledAs } from "../../../core/monitor/fields.ts";
import { readWatch } from "../../../core/monitor/watch-text.ts";
import { SEVERITIES } from "../../../core/monitor/rule.ts";
import type { Rule, RuleProblem } from "../../../core/monitor/rule.ts";
import { POPULATIONS } from "../../../core/measure.ts";
import type { Measurement } from "../../../core/measurement.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import type { Filters } from "../../../state/filters.ts";

/** A rule that can be asked, with what it measures. */
export type AskedRule = { readonly rule: Rule; readonly at: number; readonly measurement: Measurement };
export type FoundRow = AskedRule & { readonly finding: Finding };

export type ThresholdScene = {
  readonly rows: readonly FoundRow[];
  /** Rules that cannot be read, and those of indicators or areas that there are not. */
  readonly problems: readonly RuleProblem[];
  readonly count: number;
  /** Rules whose limit lies far beyond the largest value that there ever was. */
  readonly far: readonly (AskedRule & { readonly most: number })[];
};

/** The indicators that the rules name, as far as there are such. */
export function thresholdsNeeds({ rules }: Filters, { manifest }: Stock): Needs {
  const known = new Set(manifest.indicators.map(({ id }) => id));
  const named = new Set(readWatch(rules).rules.map(({ indicator }) => indicator));
  return {
    all: [
      { kind: "rest" },
      ...[...named]
        .filter((id) => known.has(id))
        .map((indicator) => ({ kind: "partition", indicator }) as const),
    ],
  };
}

/** Crossed rules first, the gravest before the others, then what cannot be told, then what is clear. */
export function thresholdScene(filters: Filters, { data, manifest }: Stock): ThresholdScene {
  const { rules, ...read } = readWatch(filters.rules);
  const problems = read.problems.filter((problem) => "rule" in problem);
  const [population] = POPULATIONS;
  const known = new Set(manifest.indicators.map(({ id }) => id));
  const strange = rules.flatMap((rule, at) => strangers(rule, at, known, data.areas));
  const asked = rules.flatMap((rule, at): readonly AskedRule[] => {
    const partition = data.partitions.get(rule.indicator);
    return partition && population
      ? [{ rule, at, measurement: { partition, measure: "raw", population } }]
      : [];
  });
  const rows = asked.flatMap((one) => {
    const areas = (one.rule.areas.length > 0 ? one.rule.areas : areasOf(data.areas, filters.areas)).filter((code) => data.areas.has(code)); // oxfmt-ignore
    return findingsOf(data, one.measurement, one.rule, areas).map((finding) => ({ ...one, finding }));
  });
  return {
    rows: [...rows].sort((a, b) => orderOf(a) - orderOf(b)),
    problems: [...problems, ...strange],
    count: rules.length,
    far: asked.flatMap((one) => {
      const most = farBeyond(one.rule, one.measurement.partition);
      return most === undefined ? [] : [{ ...one, most }];
    }),
  };
}

const STATES = ["crossed", "untold", "clear"] as const;

function orderOf({ rule, finding, at }: FoundRow): number {
  const severity = SEVERITIES.length - SEVERITIES.indexOf(rule.severity);
  return STATES.indexOf(finding.state) * 1e6 + severity * 1e4 + at;
}

function strangers(
  rule: Rule,
  at: number,
  known: ReadonlySet<Rule["indicator"]>,
  areas: Stock["data"]["areas"],
): readonly RuleProblem[] {
  const named = calledAs(rule.name, at);
  const peer = rule.kind === "gap" ? [rule.peer] : [];
  const wrong = (field: RuleProblem["field"], found: string): RuleProblem => ({
    rule: named,
    field,
    kind: "wrong",
    found,
  });
  return [
    ...(known.has(rule.indicator) ? [] : [wrong("indicator", rule.indicator)]),
    ...rule.areas.filter((code) => !areas.has(code)).map((code) => wrong("areas", code)),
    ...peer.filter((code) => !areas.has(code)).map((code) => wrong("peer", code)),
  ];
}
