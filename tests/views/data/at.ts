import { EMPTY_SHEET } from "../../../src/core/assessment.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { createResources } from "../../../src/state/resources.ts";
import { patched } from "../../../src/state/store.ts";
import { decode, encode } from "../../../src/state/url.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { Report } from "../../../src/report/report.ts";
import { needs } from "../../../src/views/data/needs.ts";
import { report } from "../../../src/views/data/report.ts";
import { bundled } from "../../fixture.ts";

const { files, manifestFile } = bundled.bundle;

/** The curated data as the page holds them once a link of the data view, and whatever it names, is loaded. */
export async function stockAt(links: readonly string[]): Promise<Stock> {
  const resources = createResources((file) => {
    const text = files.get(file);
    return Promise.resolve(text === undefined ? undefined : { status: 200, text });
  }, manifestFile);
  await resources.start();
  for (const link of links) {
    const { filters } = decode(`#/data${link}`);
    await resources.follow((stock) => needs(filters, stock));
  }
  const { stock } = resources.getState();
  if (!stock) throw new Error("no stock");
  return stock;
}

export function reportAt(stock: Stock, link: string, locale: Locale = "zh"): Report {
  const { filters } = decode(`#/data${link}`);
  const own = { ...filters, locale };
  return report(own, { stock, sheet: EMPTY_SHEET, address: (patch) => encode(patched(own, patch)) });
}
