import type { Stock } from "../data/stock.ts";
import type { Filters } from "../state/filters.ts";
import { writeMadeAt } from "../state/made-at.ts";
import type { MadeAt } from "../state/made-at.ts";
import type { Patch } from "../state/store.ts";
import { ADDRESS, VIEWS } from "../views/registry.ts";

/**
 * A link that shows the same in a year: it says even what is usual today, and the release. `pins` are what the present
 * data make of choices that other data may make something else of.
 */
export function lastingLink(filters: Filters, pins: Patch, release: MadeAt): string {
  const pinned = ADDRESS.patched(filters, pins);
  const link = ADDRESS.encodeWhole(pinned, VIEWS[pinned.view].filters);
  return `${link}${link.includes("?") ? "&" : "?"}${writeMadeAt(release)}`;
}

/**
 * The whole address of what is on the page, without what counters added before its `#`; one that follows the data keeps
 * neither what these make of choices today nor the release.
 */
export function lastingAddress(filters: Filters, stock: Stock, follows = false): string {
  const page = pageAddress();
  if (follows) return page + ADDRESS.encodeWhole(filters, VIEWS[filters.view].filters);
  const code = VIEWS[filters.view].code.getState();
  const pins = code.kind === "ready" ? code.value.pins?.(filters, stock) : undefined;
  return page + lastingLink(filters, pins ?? {}, stock.manifest.release);
}

/** The page's own address, without what counters added; taken as it stands, since a file's origin has no name. */
export function pageAddress(): string {
  return window.location.href.replace(/[?#].*/s, "");
}
