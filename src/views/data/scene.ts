import type { CatalogWire } from "../../data/wire-catalog.ts";
import type { Stock } from "../../data/stock.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { libraryOf } from "./library.ts";
import type { Library } from "./library.ts";
import { namesOf, wordsOf } from "./names.ts";
import type { Names, Words } from "./names.ts";
import { openedItem } from "./opened.ts";

/** What every section is made of. */
export type Scene = {
  readonly filters: Filters;
  readonly locale: Locale;
  readonly stock: Stock;
  readonly catalog: CatalogWire;
  readonly names: Names;
  readonly words: Words;
  readonly library: Library;
  readonly address: ReportContext["address"];
};

/** Absent until the catalog is there. */
export function sceneOf(asked: Filters, { stock, address }: ReportContext): Scene | undefined {
  const { catalog } = stock;
  if (!catalog) return undefined;
  const filters = { ...asked, ...openedItem(asked, catalog) };
  const { locale } = filters;
  const { names, library } = readingRoom(stock, catalog);
  return { filters, locale, stock, catalog, names, words: wordsOf(names, locale), library, address };
}

type Room = {
  readonly from: readonly unknown[];
  readonly names: Names;
  readonly library: Library;
};
const rooms = new WeakMap<CatalogWire, Room>();

/** Made once for the same files: every keystroke of a search asks for it. */
function readingRoom({ manifest, evidence }: Stock, catalog: CatalogWire): Room {
  const from = [manifest, evidence.crosschecks, evidence.derivations];
  const known = rooms.get(catalog);
  if (known?.from.every((part, index) => part === from[index])) return known;
  const names = namesOf(manifest, catalog);
  const room = { from, names, library: libraryOf({ manifest, catalog, names, evidence }) };
  rooms.set(catalog, room);
  return room;
}
