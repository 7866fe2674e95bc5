/** Stands in the worker's cache, below the site's address, once the whole release stands there; says how many bytes. */
export const WHOLE_MARK = "offline.json";

export type WholeMark = { readonly bytes: number };

/** The browser's workers for sites; none for a file, a page without encryption or a frame that may store nothing. */
export function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
