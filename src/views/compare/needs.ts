import { operandsOf, publishedFor, refusalOf } from "../../core/measure.ts";
import type { Need, Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import { pairsIn } from "./pair-code.ts";
import type { Filters } from "../../state/filters.ts";

/**
 * The indicator's partition, what its measure is made of, and the map; other operands show once the indicator is there.
 * What the first list of indicators does not name may stand in the whole one.
 */
export function needs(filters: Filters, { manifest, data }: Stock): Needs {
  const isListed = (id: string) => manifest.indicators.some((entry) => entry.id === id);
  const indicator = data.partitions.get(filters.indicator)?.indicator;
  const operands =
    indicator && refusalOf(filters.measure, indicator) === undefined
      ? operandsOf(filters.measure, indicator)
      : [];
  const published = indicator && operands.length > 0 ? publishedFor(filters.measure, indicator) : undefined;
  const second = filters.other === filters.indicator ? undefined : filters.other;
  const beside = [published, second].filter((id) => id !== undefined);
  const ids = [...new Set([filters.indicator, ...operands, ...beside])];
  const partitions = ids
    .filter((id) => isListed(id) || data.partitions.has(id))
    .map((id): Need => ({ kind: "partition", indicator: id }));
  const rest: readonly Need[] = ids.every(isListed) ? [] : [{ kind: "rest" }];
  return {
    all: [...rest, ...partitions],
    parts: [{ kind: "atlas" }, ...pairsIn(filters).map(({ need }) => need)],
  };
}
