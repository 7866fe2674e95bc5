import type { Stock } from "../data/stock.ts";
import type { Locale } from "../i18n/text.ts";

/** What origins are made from: everything that is loaded, and the reader's language. */
export type OriginContext = { readonly stock: Stock; readonly locale: Locale };
