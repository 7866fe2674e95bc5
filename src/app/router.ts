import type { Manifest } from "../data/wire.ts";
import type { AppStore } from "../state/store.ts";
import { ADDRESS } from "../views/registry.ts";

/** What an empty address opens. */
export const HOME = ADDRESS.encode(ADDRESS.defaults);

/** Reads the address into filters, with everything that could not be used. */
export function readAddress(manifest: Manifest | undefined) {
  const decoded = ADDRESS.decode(window.location.hash);
  if (!manifest) return decoded;
  const settled = ADDRESS.settle(decoded.filters, { manifest });
  return { filters: settled.filters, problems: [...decoded.problems, ...settled.problems] };
}

/**
 * Keeps the address bar and the store the same: a committed change is one entry of the browser's history, a change
 * that continues (dragging, playing) replaces it, and Back and Forward set the view.
 */
export function syncAddress(store: AppStore, manifest: () => Manifest | undefined): () => void {
  const unsubscribe = store.subscribe(({ history }, before) => {
    const address = ADDRESS.encode(history.present);
    if (address === window.location.hash || (window.location.hash === "" && address === HOME)) return;
    const isStep = history.past.at(-1) === before.history.present;
    writeAddress(address, isStep ? "push" : "replace");
  });
  const onPopState = () => {
    const { filters, problems } = readAddress(manifest());
    store.visit(filters, problems);
  };
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
  };
}

function writeAddress(address: string, how: "push" | "replace"): void {
  try {
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // Browsers refuse hundreds of entries in a minute; the next change brings the address up to date.
  }
}
