import { ACTIONS } from "../i18n/terms-actions.ts";
import type { AppStore, Notice } from "../state/store.ts";
import { fetchPage } from "./fetching.ts";
import { keepSite, workersOfSite } from "./kept-site.ts";
import { releaseCheck } from "./release.ts";

/** Milliseconds after which a page that is looked at again asks for a newer release. */
const HOUR = 3_600_000;

/**
 * Keeps the site, and says when there is another release, which this page becomes at the reader's word alone. Where no
 * worker can run, or nothing may be stored, the site is there online only.
 */
export async function keepOffline(store: AppStore): Promise<void> {
  const workers = workersOfSite();
  if (!workers) return;
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
  await keepSite();
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
