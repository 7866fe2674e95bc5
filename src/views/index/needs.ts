import { operandsOf, refusalOf } from "../../core/measure.ts";
import type { IndicatorId } from "../../core/types.ts";
import type { Need, Needs } from "../../data/needs.ts";
import { isMet } from "../../data/stock.ts";
import type { Stock } from "../../data/stock.ts";
import { areasOf } from "../../state/area-chosen.ts";
import type { Filters } from "../../state/filters.ts";
import { chosenMembers } from "./chosen.ts";
import { sceneOf } from "./scene.ts";
import { isLarge } from "./scores.ts";

/**
 * The list with the templates, each member's figures, and what its measure is made of once it is known; of a large set
 * then the places, without which the rest stands.
 */
export function needs(filters: Filters, stock: Stock): Needs {
  const { manifest, data } = stock;
  const isListed = (id: IndicatorId) =>
    data.partitions.has(id) || manifest.indicators.some((entry) => entry.id === id);
  const { members } = chosenMembers(filters, manifest);
  const ids = members.flatMap(({ indicator: id, measure }) => {
    const indicator = data.partitions.get(id)?.indicator;
    const operands =
      indicator && refusalOf(measure, indicator) === undefined ? operandsOf(measure, indicator) : [];
    return [id, ...operands];
  });
  const partitions = [...new Set(ids)]
    .filter(isListed)
    .map((id): Need => ({ kind: "partition", indicator: id }));
  const all: readonly Need[] = [{ kind: "rest" }, ...partitions];
  const mayBeLarge = isLarge(areasOf(data.areas, filters.areas).length, members.length);
  const later = mayBeLarge && all.every((need) => isMet(stock, need)) && sceneOf(stock, filters).later;
  return { all, ...(later && { parts: [later] }) };
}
