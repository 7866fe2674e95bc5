import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { housesOf } from "../../i18n/publishers.ts";
import { titleText } from "../../i18n/source-names.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Reference } from "../../explain/references.ts";
import type { PlainTable } from "./table-pages.ts";

/** Every source with its publisher, title, date, tier and address. */
export function referenceTable(references: readonly Reference[], locale: Locale): PlainTable {
  const heads = [
    ORIGIN_TERMS.publisher,
    ORIGIN_TERMS.document,
    ORIGIN_TERMS.date,
    OUTPUT_TERMS.tier,
    ORIGIN_TERMS.address,
  ];
  return {
    head: heads.map((head) => head[locale]),
    numeric: heads.map(() => false),
    rows: references.map(({ source }) => [
      housesOf(source, locale).publisher,
      titleText(source, locale),
      source.date === "unknown" ? "" : source.date,
      source.tier,
      source.url === null ? "" : hostOf(source.url),
    ]),
    hrefs: references.map(({ source }) => source.url ?? undefined),
  };
}

/** Where an address leads, in words: the address itself is behind them. */
function hostOf(url: string): string {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}
