import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { needs } from "../../../src/views/monitor/needs.ts";
import { report } from "../../../src/views/monitor/report.ts";
import type { Report } from "../../../src/report/report.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { bundled } from "../../fixture.ts";
import { loadedFor } from "../../loaded.ts";

/** The report of a link of 监测 in a language, and what it is made from. */
export async function monitorOf(
  link: string,
  locale: Locale,
  from: Stock = emptyStock(bundled.bundle.manifest),
) {
  const filters = { ...ADDRESS.decode(link).filters, locale };
  const stock = await loadedFor({ needs }, filters, from);
  const made: Report = report(filters, {
    stock,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
  return { report: made, stock, filters };
}
