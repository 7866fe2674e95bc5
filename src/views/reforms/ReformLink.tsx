import type { ReactNode } from "react";
import { useApp, useFilters } from "../../ui/context.ts";

/** A link to a case's own page; it opens within the page and can be copied or opened elsewhere. */
export function ReformLink({
  id,
  children,
  className,
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const { store, address } = useApp();
  const filters = useFilters();
  return (
    <a
      className={className}
      href={address.link(filters, { item: id })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        store.change({ item: id });
      }}
    >
      {children}
    </a>
  );
}
