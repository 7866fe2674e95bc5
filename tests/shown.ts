import { EMPTY_SHEET } from "../src/core/sheet.ts";
import type { Sheet } from "../src/core/sheet.ts";
import { emptyStock } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import { originNeeds } from "../src/explain/origin-of.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { Report } from "../src/report/report.ts";
import type { ViewId } from "../src/state/filters.ts";
import { ADDRESS, VIEWS } from "../src/views/registry.ts";
import type { View } from "../src/views/types.ts";
import { bundled } from "./fixture.ts";
import { loadedFor } from "./loaded.ts";

async function codeOf(id: ViewId): Promise<View> {
  const { code } = VIEWS[id];
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error(`no code of ${id}`);
  return state.value;
}

/** What a link shows, with everything loaded that the origins of its figures need. */
export async function shownAt(
  link: string,
  locale: Locale = "zh",
  sheet: Sheet = EMPTY_SHEET,
): Promise<{ readonly report: Report; readonly stock: Stock }> {
  const filters = { ...ADDRESS.decode(link).filters, locale };
  const view = await codeOf(filters.view);
  const reportOf = (stock: Stock) =>
    view.report(filters, { stock, sheet, address: (patch) => ADDRESS.link(filters, patch) });
  const plain = await loadedFor(view, filters, emptyStock(bundled.bundle.manifest));
  const needs = [...reportOf(plain).figures.values()].flatMap(originNeeds);
  const stock = await loadedFor({ ...view, needs: () => ({ all: needs }) }, filters, plain);
  return { report: reportOf(stock), stock };
}
