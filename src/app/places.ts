import type { AppStore } from "../state/store.ts";
import { untilThere } from "../ui/until-there.ts";
import { ADDRESS } from "../views/registry.ts";

/** Where a reader was on a page: how far down, how far in its lists, and on which link. */
type Place = {
  readonly y: number;
  readonly lists: ReadonlyMap<string, number>;
  readonly link: string | null | undefined;
};

/** Lists that scroll by themselves, by the name that they have on their page. */
const LISTS = "[data-list]";

/**
 * Keeps the place on every page that is left, and returns to it by Back, Forward, undo and where a record is closed; the
 * link that was followed from there is in sight and marked. A page that is opened is read from where its view says.
 * `isArriving` says whether the address, Back or Forward that is, is just setting the view.
 */
export function keepPlaces(store: AppStore, isArriving: () => boolean): void {
  const places = new Map<string, Place>();
  const placeNow = followScrolling();
  let stop = () => {};
  followReloads();
  store.subscribe(({ history }, before) => {
    const [now, left] = [history.present, before.history.present];
    if (now === left) return;
    const address = ADDRESS.encode(now);
    places.set(ADDRESS.encode(left), placeNow());
    stop();
    const isUndo = history.future.length > before.history.future.length;
    const isClosed = now.view === left.view && left.item !== undefined && now.item === undefined;
    const place = isArriving() || isUndo || isClosed ? places.get(address) : undefined;
    if (place) stop = returnTo(place);
  });
}

/** Within the page it is ours to return to a place; when it is loaded anew, the browser's. */
function followReloads(): void {
  window.history.scrollRestoration = "manual";
  window.addEventListener("pagehide", () => {
    window.history.scrollRestoration = "auto";
  });
  window.addEventListener("pageshow", () => {
    window.history.scrollRestoration = "manual";
  });
}

/** What tells where the reader is, kept as they scroll: to measure it at a change would lay out the page before it answers. */
function followScrolling(): () => Place {
  let y = window.scrollY;
  // Somebody may have been quicker than this part of the program.
  const tops = new WeakMap<Element, number>(
    [...document.querySelectorAll(LISTS)].map((list) => [list, list.scrollTop]),
  );
  const follow = ({ target }: Event) => {
    if (target instanceof Element) tops.set(target, target.scrollTop);
    else y = window.scrollY;
  };
  document.addEventListener("scroll", follow, { capture: true, passive: true });
  return () => {
    const lists = [...document.querySelectorAll<HTMLElement>(LISTS)];
    return {
      y,
      lists: new Map(lists.map((list) => [list.dataset["list"] ?? "", tops.get(list) ?? 0])),
      link: document.activeElement?.closest("a")?.getAttribute("href"),
    };
  };
}

/** Goes there as soon as the page is long enough, unless the reader moves first; returns what ends the trying. */
function returnTo(place: Place): () => void {
  return untilThere(() => {
    if (!isThere(place)) return false;
    mark(place);
    return true;
  });
}

function isThere({ y, lists }: Place): boolean {
  if (document.querySelector('[aria-busy="true"]')) return false;
  window.scrollTo(0, y);
  const named = [...lists].flatMap(([name, top]) => (top > 0 ? [name] : []));
  const boxes = [...document.querySelectorAll<HTMLElement>(LISTS)];
  for (const box of boxes) box.scrollTop = lists.get(box.dataset["list"] ?? "") ?? box.scrollTop;
  return (
    Math.abs(window.scrollY - y) <= 1 &&
    named.every((name) => boxes.some(({ dataset }) => dataset["list"] === name))
  );
}

/** The link that was followed takes the focus again, and shows it. */
function mark({ link }: Place): void {
  if (link === null || link === undefined) return;
  const found = [...document.querySelectorAll("main a")].find((one) => one.getAttribute("href") === link);
  if (found instanceof HTMLElement) found.focus({ preventScroll: true, focusVisible: true });
}
