import { chartOf } from "../../charts/plot.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { unitedTable } from "../united.ts";
import type { Part } from "./parts.ts";

/** What a drawing says, as a table. */
export function tableOfChart(block: ChartBlock, locale: Locale): Extract<Part, { readonly kind: "table" }> {
  const table = unitedTable(chartOf(block.plot).table(locale), locale);
  return { kind: "table", caption: block.title, table };
}
