import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import type { Stock } from "../../../src/data/stock.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { Report } from "../../../src/report/report.ts";
import { needs } from "../../../src/views/data/needs.ts";
import { report } from "../../../src/views/data/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { bundled } from "../../fixture.ts";
import { loadedFor } from "../../loaded.ts";

/** The curated data as the page holds them once links of the data view, and whatever they name, are loaded. */
export async function stockAt(links: readonly string[]): Promise<Stock> {
  let stock = emptyStock(bundled.bundle.manifest);
  for (const link of links)
    stock = await loadedFor({ needs }, ADDRESS.decode(`#/data${link}`).filters, stock);
  return stock;
}

export function reportAt(stock: Stock, link: string, locale: Locale = "zh"): Report {
  const { filters } = ADDRESS.decode(`#/data${link}`);
  const own = { ...filters, locale };
  return report(own, { stock, sheet: EMPTY_SHEET, address: (patch) => ADDRESS.link(own, patch) });
}
