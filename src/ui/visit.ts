import { useApp } from "./context.ts";

/** Goes to an address `#/…` of a report as one step of history; another view is read from its top. */
export function useVisit(): (href: string) => void {
  const { store, address } = useApp();
  return (href) => {
    const { view } = store.filters();
    const { filters, problems } = address.decode(href);
    store.visit(filters, { problems });
    if (filters.view === view) return;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  };
}
