import type { AppStore } from "../state/store.ts";
import { bindKeys } from "./keys.ts";
import { keepFocus } from "./focus.ts";
import { keepOffline } from "./offline.ts";
import { keepPlaces } from "./places.ts";
import { bindTheme } from "./theme-kept.ts";

/**
 * The reader stays where they are, in the page and by the focus, can undo, and has the site without a net: not needed
 * until something has changed.
 */
export function keepReader(store: AppStore, root: HTMLElement, isArriving: () => boolean): void {
  bindKeys(store);
  bindTheme(store);
  keepPlaces(store, isArriving);
  keepFocus(root);
  // Where it cannot be kept, there is nothing to say: nobody has asked for it.
  keepOffline(store).catch(() => undefined);
}
