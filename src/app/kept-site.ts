import { WHOLE_MARK, workersHere } from "../state/offline.ts";

/** Milliseconds between two looks whether the page has come to rest. */
const LOOK = 2000;

/** The browser's workers, where the site has one beside it; the build names a web manifest then. */
export function workersOfSite(): ServiceWorkerContainer | undefined {
  return document.querySelector('link[rel="manifest"]') ? workersHere() : undefined;
}

/** Has the browser keep the whole site for days without a net, once nothing is on its way that the reader waits for. */
export async function keepSite(): Promise<void> {
  const workers = workersOfSite();
  if (!workers) return;
  await rest();
  // Who empties the storage leaves a worker without files, which the next visit may replace.
  if (workers.controller && !(await caches.match(WHOLE_MARK))) {
    await (await workers.getRegistration())?.unregister();
    return;
  }
  await workers.register("sw.js", { updateViaCache: "none" });
}

/** Ends once the page is whole and nothing that is on screen is still loading. */
async function rest(): Promise<void> {
  do {
    await new Promise((done) => {
      setTimeout(done, LOOK);
    });
  } while (document.readyState !== "complete" || isLoading());
}

function isLoading(): boolean {
  return [...document.querySelectorAll('[data-state="loading"]')].some((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  });
}
