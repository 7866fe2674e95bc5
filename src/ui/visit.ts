import type { AppStore } from "../state/store.ts";
import { decode } from "../state/url.ts";

/** Goes to an address `#/…` of a report as one step of history; another view is read from its top. */
export function visit(store: AppStore, href: string): void {
  const { view } = store.filters();
  const { filters, problems } = decode(href);
  store.visit(filters, problems);
  if (filters.view === view) return;
  window.scrollTo(0, 0);
  document.getElementById("main")?.focus({ preventScroll: true });
}
