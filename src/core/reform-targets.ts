import { figuresOf } from "./library.ts";
import type { EffectFigure, Library } from "./library.ts";
import { isSameMeasure, measuredBy } from "./reform-effects.ts";
import type { Reform } from "./reform.ts";
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
  return { reforms: [reform], target, result, state: own ? stateOf(target, own) : "other" };
}

function isDated({ period }: Pick<EffectFigure, "period">): boolean {
  return period !== "undated";
}

/**
 * At most so much is reached from above, everything else from below. A bound may leave it open, and so does what has not
 * been reached before it is due, or has no date.
 */
export function stateOf(
  target: Pick<EffectFigure, "value" | "bound" | "period">,
  result: Pick<EffectFigure, "value" | "bound" | "period">,
): "reached" | "missed" | "open" {
  const sign = target.bound === "at-most" ? -1 : 1;
  const ahead = sign * (result.value - target.value);
  const helps = sign > 0 ? "at-least" : "at-most";
  const harms = sign > 0 ? "at-most" : "at-least";
  if (ahead >= 0) return result.bound === harms ? "open" : "reached";
  const isDue = isDated(target) && isDated(result) && comparePeriods(result.period, target.period) >= 0;
  return !isDue || result.bound === helps || result.bound === "about" ? "open" : "missed";
}
