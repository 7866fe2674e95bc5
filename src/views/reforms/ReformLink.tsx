import type { ReactNode } from "react";
import { encode } from "../../state/url.ts";
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
  const { store } = useApp();
  const filters = useFilters();
  return (
    <a
      className={className}
      href={encode({ ...filters, item: id })}
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
