import { ACTIONS } from "../i18n/terms-actions.ts";
import { WHOLE_MARK, workersHere } from "../state/offline.ts";
import type { AppStore, Notice } from "../state/store.ts";
import { fetchPage } from "./fetching.ts";
import { releaseCheck } from "./release.ts";

/** Milliseconds between two looks whether the page has come to rest. */
const LOOK = 2000;

/** Milliseconds after which a page that is looked at again asks for a newer release. */
const HOUR = 3_600_000;

/**
 * Has the browser keep the whole site for days without a net, once nothing is on its way that the reader waits for; and
 * says when there is another release, which this page becomes at the reader's word alone. The build names a web
 * manifest where there is a worker; where none can run, or nothing may be stored, the site is there online only.
 */
export async function keepOffline(store: AppStore): Promise<void> {
  const workers = workersHere();
  if (!workers || !document.querySelector('link[rel="manifest"]')) return;
  const releasedAnew = releaseCheck(document, fetchPage);
  const tell = () => {
    releasedAnew()
      .then((isNew) => {
        if (isNew) announce(store);
      })
      .catch(() => undefined);
  };
  // The worker of another release has filled its cache and answers from now on.
  workers.addEventListener("controllerchange", tell);
  let asked = Date.now();
  const ask = () => {
    asked = Date.now();
    // Without a net there is nothing newer to be had.
    workers
      .getRegistration()
      .then((registration) => registration?.update())
      .catch(() => undefined);
  };
  window.addEventListener("online", ask);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - asked > HOUR) ask();
  });
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

/** Stays until the reader reloads or puts it away: other notices go with the view they were said of, this is of them all. */
function announce(store: AppStore): void {
  const notice: Notice = {
    problems: [],
    text: ACTIONS.replaced,
    action: {
      name: ACTIONS.reload,
      act: () => {
        window.location.reload();
      },
    },
  };
  if (store.getState().notices.some(({ text }) => text === notice.text)) return;
  store.notify(notice);
  store.subscribe((now, before) => {
    const isGone = before.notices.includes(notice) && !now.notices.includes(notice);
    if (isGone && now.history !== before.history) store.notify(notice);
  });
}
