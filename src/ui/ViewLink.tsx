import type { AnchorHTMLAttributes, MouseEvent } from "react";
import type { AppStore, Patch } from "../state/store.ts";
import { useApp, useFilters } from "./context.ts";
import { isBrowsers } from "./modifiers.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> & { readonly to: Patch };

/** A real link to another state of the page: it can be copied and opened elsewhere, and followed it is one step. */
export function ViewLink({ to, ...rest }: Props) {
  const { store, address } = useApp();
  const filters = useFilters();
  return (
    <a
      {...rest}
      href={address.link(filters, to)}
      onClick={(event) => {
        follow(event, store, to);
      }}
    />
  );
}

/** Changes the state instead of the address, unless the reader asked for another window. */
export function follow(event: MouseEvent, store: AppStore, to: Patch): void {
  if (isBrowsers(event)) return;
  event.preventDefault();
  const { view } = store.filters();
  store.change(to);
  if (to.view === undefined || to.view === view) return;
  window.scrollTo(0, 0);
  document.getElementById("main")?.focus({ preventScroll: true });
}
