import { createDeckStore } from "../../state/deck.ts";
import type { DeckStore } from "../../state/deck.ts";

let store: DeckStore | undefined;

/** The reader's own deck; one store a page, so that what a menu added can be undone in the next. */
export function readerDeck(): DeckStore {
  store ??= createDeckStore(() => localStorage);
  return store;
}
