import type { AnchorHTMLAttributes, MouseEvent } from "react";
import type { AppStore } from "../state/store.ts";
import { useApp } from "./context.ts";
import { visit } from "./visit.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> & { readonly href: string };

/** A link of a report: `#/…` is followed in place as one step of history, anything else in a page of its own. */
export function ReportLink({ href, ...rest }: Props) {
  const { store } = useApp();
  if (!href.startsWith("#/")) return <a {...rest} href={href} target="_blank" rel="noopener noreferrer" />;
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        follow(event, store, href);
      }}
    />
  );
}

/** Changes the state instead of the address, unless the reader asked for another window. */
function follow(event: MouseEvent, store: AppStore, href: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  visit(store, href);
}
