import { originNeeds } from "../../../explain/origin-of.ts";
import { referencesOf } from "../../../explain/references.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import type { MadeOf, Taken } from "../../../exports/types.ts";
import type { IndicatorId } from "../../../core/types.ts";
import type { Report } from "../../../report/report.ts";
import type { Filters } from "../../../state/filters.ts";
import { stateOf } from "../../../state/resources.ts";
import type { Resources } from "../../../state/resources.ts";
import { benchmarkAreas } from "./choice.ts";
import { benchmarkNeeds } from "./needs.ts";
import { benchmarkReport } from "./report.ts";
import { withSources } from "./source-list.ts";

/** The report with everything that it needs fetched, as outputs take it; `link` leads back to the view it was made in. */
export async function benchmarkTaken(
  resources: Resources,
  filters: Filters,
  chosen: readonly IndicatorId[],
  link: string,
): Promise<Taken> {
  const made = await loaded(resources, (stock) => benchmarkNeeds(stock, filters, chosen));
  const report = benchmarkReport(made, filters, chosen);
  const origins = [...report.figures.values()].flatMap(originNeeds);
  const stock = await loaded(resources, () => ({ all: origins }));
  const taken = await withSources(report, referencesOf(report.figures, stock), link);
  return { ...taken, made: { kind: "benchmark", areas: benchmarkAreas(made, filters), indicators: chosen } };
}

/** The report made again from what a file says of it, out of the present data. */
export async function benchmarkAgain(
  resources: Resources,
  filters: Filters,
  { areas, indicators }: Extract<MadeOf, { readonly kind: "benchmark" }>,
): Promise<Report> {
  const same: Filters = { ...filters, areas: { kind: "list", codes: areas } };
  const { report } = await benchmarkTaken(resources, same, indicators, "");
  return report;
}

/** The stock once all needs are met; what cannot be fetched ends it. */
async function loaded(resources: Resources, needsOf: (stock: Stock) => Needs): Promise<Stock> {
  await resources.follow(needsOf);
  const state = resources.getState();
  const { stock } = state;
  if (!stock || stateOf(state, needsOf(stock).all) !== "ready")
    throw new Error("What the report is made of could not be fetched.");
  return stock;
}
