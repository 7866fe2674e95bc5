import type { IndicatorBrief } from "./evidence.ts";
import { figuresOf } from "./library.ts";
import type { EffectFigure, Library } from "./library.ts";
import { isSameMeasure, measuredBy } from "./reform-effects.ts";
import type { Reform } from "./reform.ts";
import type { Aim, Known } from "./monitor/aim.ts";
import { judge } from "./monitor/target.ts";
import { comparePeriods } from "./period.ts";
import type { Observation } from "./types.ts";

/** Whether a target was reached, by the figures as they are printed; `other`: the result is about something else. */
export type TargetState = "reached" | "missed" | "open" | "other" | "none";

/** What a text sets itself, with the newest result of the same thing that any text of the library gives. */
export type Target = {
  readonly reforms: readonly Reform[];
  readonly target: EffectFigure;
  readonly result?: EffectFigure;
  readonly state: TargetState;
};

/** All targets and plans of reforms, each once. Lists of parts are descriptions and no targets. */
export function targetsOf(library: Library, reforms: readonly Reform[]): readonly Target[] {
  const results = library.reforms.flatMap((reform) => figuresOf(library, reform)).filter(isResult);
  const byId = new Map<string, Target>();
  for (const reform of reforms) {
    for (const target of figuresOf(library, reform).filter(isTarget)) {
      const known = byId.get(target.id);
      byId.set(
        target.id,
        known ? { ...known, reforms: [...known.reforms, reform] } : judged(reform, target, results),
      );
    }
  }
  return [...byId.values()];
}

function printed({ origin }: EffectFigure): Observation | undefined {
  return origin.kind === "stated" ? origin.observation : undefined;
}

/** A printed figure knows how it was printed; one that is implied has its value alone. */
export function aimOf(figure: EffectFigure): Known {
  return printed(figure) ?? figure;
}

function isTarget(figure: EffectFigure): boolean {
  const nature = printed(figure)?.nature;
  return (nature === "target" || nature === "plan") && figure.indicator?.kind !== "count";
}

function isResult(figure: EffectFigure): boolean {
  return printed(figure)?.nature === "result";
}

function judged(reform: Reform, target: EffectFigure, results: readonly EffectFigure[]): Target {
  const same = results
    .filter((result) => isSameMeasure(measuredBy(target), measuredBy(result)))
    .filter((result) => printed(result)?.area === printed(target)?.area)
    .sort((a, b) => comparePeriods(b.period, a.period));
  const own = same.find(({ scope }) => scope?.zh === target.scope?.zh);
  const result = own ?? same[0];
  if (!result) return { reforms: [reform], target, state: "none" };
  return {
    reforms: [reform],
    target,
    result,
    state: own ? stateOf(aimOf(target), aimOf(own), target.indicator) : "other",
  };
}

/** Later than any date: what is not reached yet is judged as if its time were over, since a case list has no path. */
const AFTER_ALL = "9999-12-31";

/** The one rule for targets (`judge`), as far as it goes without a path. */
export function stateOf(
  target: Aim,
  result: Known,
  { kind, polarity }: Pick<IndicatorBrief, "kind" | "polarity"> = { kind: "level", polarity: "higher" },
): "reached" | "missed" | "open" {
  const { status } = judge({ aim: target, actual: result, kind, polarity, asOf: AFTER_ALL });
  if (status === "behind") return "missed";
  return status === "untold" ? "open" : "reached";
}
