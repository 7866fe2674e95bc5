import type { IndicatorId } from "../../../core/types.ts";
import type { Need, Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Filters } from "../../../state/filters.ts";
import { needs as viewNeeds } from "../needs.ts";
import { benchmarkAreas, filtersOf, sharedIndicators } from "./choice.ts";

const ALWAYS: readonly Need[] = [
  { kind: "rest" },
  { kind: "evidence", evidence: "reforms" },
  { kind: "evidence", evidence: "derivations" },
];

/** What the report is made of: the whole list of indicators, then the figures of those that may compare, and reforms. */
export function benchmarkNeeds(stock: Stock, filters: Filters, chosen: readonly IndicatorId[]): Needs {
  const areas = benchmarkAreas(stock, filters);
  const shared = sharedIndicators(stock, areas).map(({ id }) => filtersOf(filters, id, areas, false));
  const sections = chosen.map((id) => filtersOf(filters, id, areas, true));
  return { all: [...ALWAYS, ...[...shared, ...sections].flatMap((one) => viewNeeds(one, stock).all)] };
}
