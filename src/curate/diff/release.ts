import { decimalStep } from "../../core/interval.ts";
import type { Former, Print, ReleaseFigure } from "../../core/release.ts";
import type { Observation } from "../../core/types.ts";
import { decimalsOf } from "../../i18n/format.ts";
import { countsBy } from "../diff.ts";
import type { DataDiff } from "../diff.ts";
import type { Change } from "./pairs.ts";
import { indicatorsOf } from "./state.ts";
import type { Pair } from "./state.ts";

/**
 * What the change log of a release keeps of a difference: what no later state can tell again stands figure by figure,
 * what is new is only counted, since it stands in the data.
 */
export function releaseFigures({ before, after }: Pair, diff: DataDiff): readonly ReleaseFigure[] {
  const then = indicatorsOf(before);
  const now = indicatorsOf(after);
  const titles = new Map(before.sources.map(({ id, title }) => [id, title]));
  const present = new Set<string>([
    ...after.sources.map(({ id }) => id),
    ...after.formerSources.map(({ former }) => former),
  ]);
  const usual = ({ indicator, variant }: Observation, of: typeof then) =>
    variant ?? of.get(indicator)?.variants?.[0]?.id;
  return [
    ...diff.corrected.map((one): ReleaseFigure => ({
      kind: "corrected",
      ...placeOf(one.after),
      old: printOf(one.before),
      new: printOf(one.after),
    })),
    ...diff.withdrawn.map((figure): ReleaseFigure => {
      const [name, title] = [then.get(figure.indicator)?.name, titles.get(figure.source)];
      return {
        kind: "withdrawn",
        ...placeOf(figure),
        old: printOf(figure),
        ...(name && !now.has(figure.indicator) && { name }),
        ...(title !== undefined && !present.has(figure.source) && { title }),
      };
    }),
    ...diff.refiled.map((one): ReleaseFigure => {
      const [was, is] = [usual(one.before, then), usual(one.after, now)];
      return {
        kind: "refiled",
        ...placeOf(one.after),
        old: printOf(one.before),
        was: { ...formerOf(one), ...(was !== undefined && was !== is && { variant: was }) },
      };
    }),
    ...(diff.added.length > 0
      ? [{ kind: "added" as const, sources: Object.fromEntries(countsBy(diff.added, "source")) }]
      : []),
  ];
}

function placeOf({ source, indicator, area, period, scope }: Observation) {
  return { source, indicator, area, period, ...(scope && { scope }) };
}

/** The decimals only where the literal shows a last zero that the value would lose. */
function printOf({ value, asWritten, decimals, step, bound }: Observation): Print {
  const shown = step !== undefined && step < decimalStep(value) ? decimalsOf(step) : decimals;
  return {
    value,
    ...(asWritten !== undefined && { asWritten }),
    ...(shown !== undefined && { decimals: shown }),
    ...(bound !== "exact" && { bound }),
  };
}

function formerOf({ before, after }: Change): Former {
  return {
    ...(before.indicator !== after.indicator && { indicator: before.indicator }),
    ...(before.area !== after.area && { area: before.area }),
    ...(before.period !== after.period && { period: before.period }),
    ...(before.scope && before.scope.zh !== after.scope?.zh && { scope: before.scope }),
    ...(before.nature !== after.nature && { nature: before.nature }),
    ...(before.bound !== after.bound && { bound: before.bound }),
  };
}
