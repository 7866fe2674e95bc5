import { fetchNeed } from "../src/data/fetch-need.ts";
import type { FetchText } from "../src/data/load.ts";
import { isMet } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import type { Filters } from "../src/state/filters.ts";
import type { View } from "../src/views/types.ts";
import { bundled } from "./fixture.ts";

/** The files of the build, as the page fetches them. */
export function fetchBuilt(file: string) {
  const text = bundled.bundle.files.get(file);
  return Promise.resolve(text === undefined ? undefined : { status: 200, text });
}

/** The stock with everything that a view needs for some filters, fetched as the page does. */
export async function loadedFor(
  view: Pick<View, "needs">,
  filters: Filters,
  from: Stock,
  fetchText: FetchText = fetchBuilt,
): Promise<Stock> {
  const { all, parts = [] } = view.needs(filters, from);
  const missing = [...all, ...parts].filter((need) => !isMet(from, need));
  let stock = from;
  for (const need of missing) {
    const answer = await fetchNeed(fetchText, stock, need);
    if (answer.kind === "failed") throw new Error(`${answer.file}: ${answer.problem.kind}`);
    stock = answer.value(stock);
  }
  return missing.length === 0 ? stock : loadedFor(view, filters, stock, fetchText);
}
