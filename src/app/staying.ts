import type { Resources } from "../state/resources.ts";
import type { AppStore } from "../state/store.ts";
import { PARTS } from "../ui/fetched.tsx";
import { bindKeys } from "./keys.ts";
import { keepFocus } from "./focus.ts";
import { keepOffline } from "./offline.ts";
import { keepPlaces } from "./places.ts";
import { bindTheme } from "./theme-kept.ts";

/**
 * The reader stays where they are, in the page and by the focus, can undo, and has the site without a net: not needed
 * until something has changed.
 */
export function keepReader(
  store: AppStore,
  root: HTMLElement,
  isArriving: () => boolean,
  resources: Resources,
): void {
  bindKeys(store);
  bindTheme(store);
  keepPlaces(store, isArriving);
  keepFocus(root);
  // What could not be had without a net is asked for as soon as there is one; what fails again says so in its place.
  window.addEventListener("online", () => {
    for (const part of PARTS) part.retry();
    resources.retry().catch(() => undefined);
  });
  // Where it cannot be kept, there is nothing to say: nobody has asked for it.
  keepOffline(store).catch(() => undefined);
}
