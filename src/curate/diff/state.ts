import type { Indicator, IndicatorId, Observation, Unit } from "../../core/types.ts";
import type { Curated } from "../read.ts";

/** What two states of the curated figures are held against each other by. */
export type Pair = { readonly before: Curated; readonly after: Curated };

/** The name that a source has in both states: ids change and take their former ones along, in either direction. */
export function sameSource({ before, after }: Pair): (id: string) => string {
  const next = new Map<string, string>(
    [...before.formerSources, ...after.formerSources].map(({ former, source }) => [former, source]),
  );
  return (id) => {
    const seen = new Set<string>();
    let now = id;
    for (let to = next.get(now); to !== undefined && !seen.has(to); to = next.get(now)) {
      seen.add(now);
      now = to;
    }
    return now;
  };
}

/** The indicators by id. */
export function indicatorsOf({ indicators }: Curated): ReadonlyMap<IndicatorId, Indicator> {
  return new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

function unitsOf({ units, indicators }: Curated): ReadonlyMap<IndicatorId, Unit> {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return new Map(
    indicators.flatMap(({ id, unit }) => {
      const found = known.get(unit);
      return found ? [[id, found] as const] : [];
    }),
  );
}

/**
 * The figures of the state before in the units of the state after: a figure is not corrected where its indicator is only
 * counted in another unit now. What does not convert stays as it is.
 */
export function inPresentUnits({ before, after }: Pair): readonly Observation[] {
  const [then, now] = [unitsOf(before), unitsOf(after)];
  return before.observations.map((figure) => {
    const [from, to] = [then.get(figure.indicator), now.get(figure.indicator)];
    if (!from || !to || from.base !== to.base || from.factor === to.factor) return figure;
    const moved = (value: number) => Number(((value * from.factor) / to.factor).toPrecision(12));
    const { step, decimals: _, ...rest } = figure;
    return { ...rest, value: moved(figure.value), ...(step !== undefined && { step: moved(step) }) };
  });
}

/** Everything that is known of a figure in one text, in which the order of the fields does not matter. */
export function textOf(figure: Observation): string {
  return JSON.stringify(Object.entries(figure).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The order in which figures are told: by indicator, area, period and source, whichever file they stand in. */
export function inOrder(figures: readonly Observation[]): readonly Observation[] {
  return sortedBy(figures, placeText);
}

/** A text that sorts a figure by its place, and by everything else that is known of it. */
export function placeText(figure: Observation): string {
  const { indicator, area, period, source } = figure;
  return [indicator, area, period, source, textOf(figure)].join("|");
}

/** Sorted by a text, which is made once an item. */
export function sortedBy<Item>(items: readonly Item[], by: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, at: by(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ item }) => item);
}
