import type { Stock } from "../../data/stock.ts";
import type { CatalogWire } from "../../data/wire-catalog.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import type { DataTab } from "./filters.ts";
import { foundIn, libraryOf } from "./library.ts";
import type { Library } from "./library.ts";
import { namesOf, wordsOf } from "./names.ts";
import type { Names, Words } from "./names.ts";
import { openedItem } from "./opened.ts";

/** What every section is made of. */
export type Scene = Pick<ReportContext, "stock" | "address"> & {
  readonly filters: Filters;
  readonly locale: Locale;
  readonly catalog: CatalogWire;
  readonly names: Names;
  readonly words: Words;
  /** By section, the ids of the records that the search finds, the best first. */
  readonly found: ReadonlyMap<DataTab, readonly string[]>;
};

/** Absent until the catalog is there. */
export function sceneOf(asked: Filters, { stock, address }: ReportContext): Scene | undefined {
  const { catalog } = stock;
  if (!catalog) return undefined;
  const filters = { ...asked, ...openedItem(asked, catalog) };
  const { locale, query } = filters;
  const { names, library } = readingRoom(stock, catalog);
  const found = foundIn(library, query);
  return { filters, locale, stock, catalog, names, words: wordsOf(names, locale), found, address };
}

/** Those of a section's records that the search finds: the best first, or in `order` where nothing is looked for. */
export function searched<Item extends { readonly id: string }>(
  { found, filters }: Scene,
  tab: DataTab,
  records: readonly Item[],
  order: (a: Item, b: Item) => number = () => 0,
): readonly Item[] {
  const known = new Map(records.map((record) => [record.id, record]));
  const best = (found.get(tab) ?? []).flatMap((id) => known.get(id) ?? []);
  return filters.query === "" ? [...best].sort(order) : best;
}

type Room = { readonly from: readonly unknown[]; readonly names: Names; readonly library: Library };
const rooms = new WeakMap<CatalogWire, Room>();

/** Made once for the same files: every keystroke of a search asks for it. */
function readingRoom(stock: Stock, catalog: CatalogWire): Room {
  const { manifest, evidence } = stock;
  const from = [manifest, evidence.crosschecks, evidence.derivations];
  const known = rooms.get(catalog);
  if (known?.from.every((part, index) => part === from[index])) return known;
  const names = namesOf(manifest, catalog);
  const room = { from, names, library: libraryOf({ stock, catalog, names }) };
  rooms.set(catalog, room);
  return room;
}
