// @vitest-environment node
import { it } from "vitest";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { createResources } from "../../../src/state/resources.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { needs } from "../../../src/views/data/needs.ts";
import { report } from "../../../src/views/data/report.ts";
import { bundled } from "../../fixture.ts";

it("times", async () => {
  const { files, manifestFile } = bundled.bundle;
  const resources = createResources(
    (file) => Promise.resolve({ status: 200, text: files.get(file) ?? "" }),
    manifestFile,
  );
  await resources.start();
  for (const link of [
    "#/data",
    "#/data?s=sz-nianjian-2018",
    "#/data/indicators",
    "#/data/indicators?s=gdp",
    "#/data/crosschecks",
  ]) {
    const { filters } = ADDRESS.decode(link);
    await resources.follow((stock) => needs(filters, stock));
    const stock = resources.getState().stock;
    if (!stock) throw new Error();
    const big = [...(stock.catalog?.sources ?? [])].sort((a, b) => b.figures - a.figures)[0];
    const own = link.includes("sz-n") ? { ...filters, item: big?.id ?? "" } : filters;
    await resources.follow((s) => needs(own, s));
    const s2 = resources.getState().stock;
    if (!s2) throw new Error();
    let addresses = 0;
    const make = (q: string) =>
      report(
        { ...own, query: q },
        {
          stock: s2,
          sheet: EMPTY_SHEET,
          address: (patch) => {
            addresses++;
            return ADDRESS.link(own, patch);
          },
        },
      );
    make("");
    addresses = 0;
    const t = performance.now();
    for (let i = 0; i < 10; i++) make("a");
    console.log(link, own.item, (performance.now() - t) / 10, "ms", addresses / 10);
  }
});
