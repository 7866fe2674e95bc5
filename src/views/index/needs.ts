import { operandsOf, refusalOf } from "../../core/measure.ts";
import type { IndicatorId } from "../../core/types.ts";
import type { Need, Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import { chosenMembers } from "./chosen.ts";

/** The list with the templates, each member's figures, and what its measure is made of once it is known. */
export function needs(filters: Filters, { manifest, data }: Stock): Needs {
  const isListed = (id: IndicatorId) =>
    data.partitions.has(id) || manifest.indicators.some((entry) => entry.id === id);
  const ids = chosenMembers(filters, manifest).members.flatMap(({ indicator: id, measure }) => {
    const indicator = data.partitions.get(id)?.indicator;
    const operands =
      indicator && refusalOf(measure, indicator) === undefined ? operandsOf(measure, indicator) : [];
    return [id, ...operands];
  });
  const partitions = [...new Set(ids)]
    .filter(isListed)
    .map((id): Need => ({ kind: "partition", indicator: id }));
  return { all: [{ kind: "rest" }, ...partitions] };
}
