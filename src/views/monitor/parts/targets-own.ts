import { ownTarget } from "../../../core/monitor/set-targets.ts";
import type { SetTarget } from "../../../core/monitor/set-targets.ts";
import { calledAs } from "../../../core/monitor/fields.ts";
import type { OwnTarget, TargetField, TargetProblem } from "../../../core/monitor/own-target.ts";
import { readWatch } from "../../../core/monitor/watch-text.ts";
import type { WatchProblem } from "../../../core/monitor/watch-text.ts";
import type { AreaCode, IndicatorId } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Filters } from "../../../state/filters.ts";

export type OwnTargets = {
  readonly shown: readonly SetTarget[];
  /** How many are of areas that are not asked for. */
  readonly elsewhere: number;
  /** Targets that cannot be read, and those of indicators, areas or units that there are not. */
  readonly problems: readonly WatchProblem[];
};

/** Indicators of the reader's own targets, as far as there are such. */
export function ownTargetIndicators({ rules }: Filters, { manifest }: Stock): ReadonlySet<IndicatorId> {
  const known = new Set(manifest.indicators.map(({ id }) => id));
  const named = readWatch(rules).targets.map(({ indicator }) => indicator);
  return new Set(named.filter((id) => known.has(id)));
}

/** The reader's own targets for some areas, judged as of the release like any other. */
export function ownTargets(
  { rules }: Filters,
  { data, manifest }: Stock,
  asked: ReadonlySet<AreaCode>,
): OwnTargets {
  const read = readWatch(rules);
  const problems = read.problems.filter((problem) => "target" in problem);
  const judged = read.targets.map((own, at) => {
    const strange = strangers(own, at, data);
    const partition = data.partitions.get(own.indicator);
    if (strange.length > 0 || !partition) return strange;
    return ownTarget({ partition, area: data.areas.get(own.area), asOf: manifest.release.date }, own, at);
  });
  const all = judged.flatMap((one) => ("judgement" in one ? [one] : []));
  const shown = all.filter(({ target }) => asked.has(target.area));
  return {
    shown,
    elsewhere: all.length - shown.length,
    problems: [...problems, ...judged.flatMap((one) => ("judgement" in one ? [] : one))],
  };
}

function strangers(own: OwnTarget, at: number, data: Stock["data"]): readonly TargetProblem[] {
  const wrong = (field: TargetField, found: string): TargetProblem => {
    return { target: calledAs(own.name, at), field, kind: "wrong", found };
  };
  const indicator = data.partitions.get(own.indicator)?.indicator;
  return [
    ...(indicator ? [] : [wrong("indicator", own.indicator)]),
    ...(indicator && indicator.unit !== own.unit ? [wrong("unit", own.unit)] : []),
    ...(data.areas.has(own.area) ? [] : [wrong("area", own.area)]),
  ];
}
