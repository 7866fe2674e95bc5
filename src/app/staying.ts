import type { AppStore } from "../state/store.ts";
import { bindKeys } from "./keys.ts";
import { keepFocus } from "./focus.ts";
import { keepPlaces } from "./places.ts";
import { bindTheme } from "./theme-kept.ts";

/** The reader stays where they are, in the page and by the focus, and can undo: not needed until something has changed. */
export function keepReader(store: AppStore, root: HTMLElement, isArriving: () => boolean): void {
  bindKeys(store);
  bindTheme(store);
  keepPlaces(store, isArriving);
  keepFocus(root);
}
