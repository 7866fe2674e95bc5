import { emptyStock } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import { originNeeds } from "../src/explain/origin-of.ts";
import { referencesOf } from "../src/explain/references.ts";
import type { Taken } from "../src/exports/types.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { Report } from "../src/report/report.ts";
import { usualIndicators } from "../src/views/compare/benchmark/choice.ts";
import { benchmarkNeeds } from "../src/views/compare/benchmark/needs.ts";
import { benchmarkReport } from "../src/views/compare/benchmark/report.ts";
import { withSources } from "../src/views/compare/benchmark/source-list.ts";
import { ADDRESS } from "../src/views/registry.ts";
import { LINK } from "./exports/taken.ts";
import { bundled } from "./fixture.ts";
import { loadedFor } from "./loaded.ts";

export type Made = { readonly stock: Stock; readonly report: Report; readonly taken: Taken };

/** 三区对标报告 of the usual indicators, as its button makes it. */
export async function benchmarkMade(locale: Locale): Promise<Made> {
  const filters = { ...ADDRESS.defaults, locale };
  const load = (from: Stock, needs: Parameters<typeof loadedFor>[0]["needs"]) =>
    loadedFor({ needs }, filters, from);
  const whole = await load(emptyStock(bundled.bundle.manifest), () => ({ all: [{ kind: "rest" }] }));
  const chosen = usualIndicators(whole, filters);
  const made = await load(whole, (_, stock) => benchmarkNeeds(stock, filters, chosen));
  const bare = benchmarkReport(made, filters, chosen);
  const stock = await load(made, () => ({ all: [...bare.figures.values()].flatMap(originNeeds) }));
  const taken = await withSources(bare, referencesOf(bare.figures, stock), LINK);
  return { stock, report: taken.report, taken };
}
