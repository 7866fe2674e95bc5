import { fetchNeed } from "../src/data/fetch-need.ts";
import { needKey } from "../src/data/needs.ts";
import { emptyStock, isMet } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import type { Filters } from "../src/state/filters.ts";
import type { View } from "../src/views/types.ts";
import type { Bundle } from "./bundle.ts";

/** Everything that a view needs, read from what was just built and added to `known`; asked again as long as more shows. */
export async function stockFor(
  view: View,
  filters: Filters,
  { files, manifest }: Bundle,
  known = emptyStock(manifest),
): Promise<Stock> {
  const fetchText = (file: string) => {
    const text = files.get(file);
    return Promise.resolve(text === undefined ? undefined : { status: 200, text });
  };
  let stock = known;
  const had = new Set<string>();
  for (let before = -1; before < had.size;) {
    before = had.size;
    const { all, parts = [] } = view.needs(filters, stock);
    for (const need of [...all, ...parts].filter((one) => !had.has(needKey(one)) && !isMet(stock, one))) {
      had.add(needKey(need));
      const answer = await fetchNeed(fetchText, stock, need);
      if (answer.kind === "failed")
        throw new Error(`${answer.file}, which a drawn view needs, cannot be read.`);
      stock = answer.value(stock);
    }
  }
  return stock;
}
