import type { AppStore } from "../state/store.ts";
import { keepFocus } from "./focus.ts";
import { keepPlaces } from "./places.ts";

/** The reader stays where they are, in the page and by the focus: not needed until something has changed. */
export function keepReader(store: AppStore, root: HTMLElement, isArriving: () => boolean): void {
  keepPlaces(store, isArriving);
  keepFocus(root);
}
