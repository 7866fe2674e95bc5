import type { Manifest } from "../data/wire.ts";
import type { Filters } from "../state/filters.ts";
import type { AppStore, Notice } from "../state/store.ts";
import { ADDRESS } from "../views/registry.ts";
import type { MendedRead } from "./mending.ts";

/** What an empty address opens. */
export const HOME = ADDRESS.encode(ADDRESS.defaults);

/** Whether the address asks for what is a page of its own: a view in a frame of another page, or a show of slides. */
export function ownPage(): OwnPage | undefined {
  const [, page] = /^#!?\/(embed|present)(?![\w-])/.exec(window.location.hash) ?? [];
  return page as OwnPage | undefined;
}

export type OwnPage = "embed" | "present";

/** What an address comes to: the filters, and what is to be said of the link. */
export type Arrival = { readonly filters: Filters; readonly notice: Notice };

/**
 * Reads the address. What mends links is only fetched for one of which something cannot be used; should it not come,
 * the link is taken as it stands.
 */
export async function readLink(): Promise<MendedRead> {
  const { hash, search } = window.location;
  const read = ADDRESS.decode(hash);
  // Escaped into the query by what passed the link on.
  const inQuery = hash === "" ? /%23((?:%2F|\/).*)/is.exec(search)?.[1] : undefined;
  if (read.problems.length === 0 && inQuery === undefined) return read;
  try {
    return (await mending()).readMended(inQuery ?? hash);
  } catch {
    return read;
  }
}

function mending() {
  return import("./mending.ts");
}

/** Whether the whole list of indicators has to come before anyone can say that these filters are wrong. */
export function awaitsRest(
  { indicator, other = indicator }: Filters,
  manifest: Manifest | undefined,
): boolean {
  const isListed = (one: string) => manifest?.indicators.some(({ id }) => id === one);
  return manifest?.rest !== undefined && !(isListed(indicator) && isListed(other));
}

/** Judges a link by the data. What is not known yet is not judged: the filters then stay as the link has them. */
export async function arrivalOf(
  { filters, problems, madeAt }: MendedRead,
  manifest: Manifest | undefined,
): Promise<Arrival> {
  if (!manifest || awaitsRest(filters, manifest)) return { filters, notice: { problems: [] } };
  const settled = ADDRESS.settle(filters, { manifest });
  const text = madeAt && (await (await mending()).originNotice(madeAt, manifest.release));
  return {
    filters: settled.filters,
    notice: { problems: [...problems, ...settled.problems], ...(text && { text }) },
  };
}

/**
 * Keeps the address bar and the store the same: a committed change, undo and redo are one entry of the browser's history
 * each, a change that continues (dragging, playing) replaces it, and Back and Forward set the view. Returns whether the view is just
 * being set by the address.
 */
export function syncAddress(store: AppStore, manifest: () => Manifest | undefined): () => boolean {
  // A link that was mended or copied stays as it is until the reader goes on.
  let isArriving = false;
  store.subscribe(({ history }, before) => {
    if (isArriving || history.present === before.history.present) return;
    const address = ADDRESS.encode(history.present);
    if (address === window.location.hash || (window.location.hash === "" && address === HOME)) return;
    writeAddress(address, history.past === before.history.past ? "replace" : "push");
  });
  const goTo = async (href: string) => {
    const { filters, notice } = await arrivalOf(await readLink(), manifest());
    // Mending takes a moment, in which the reader may have gone on.
    if (href !== window.location.href) return;
    isArriving = true;
    store.visit(filters, notice);
    isArriving = false;
  };
  window.addEventListener("popstate", () => {
    if (ownPage()) window.location.reload();
    goTo(window.location.href).catch(reportError);
  });
  return () => isArriving;
}

function writeAddress(address: string, how: "push" | "replace"): void {
  try {
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // Browsers refuse hundreds of entries in a minute; the next change brings the address up to date.
  }
}
