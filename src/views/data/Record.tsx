import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** The head of an open record. It takes the focus when it was opened from a list or another record. */
export function Record({
  id,
  title,
  kicker,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly kicker: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const { activeElement } = document;
    const followed = activeElement instanceof HTMLAnchorElement || shown.current !== undefined;
    if (shown.current !== id && followed) heading.current?.focus({ preventScroll: false });
    shown.current = id;
  }, [id]);
  return (
    <article className="record">
      <p className="kicker">{kicker}</p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}

export type Row = readonly [label: string, value: ReactNode];

/** Labels and values; rows without a value are left out. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="rows">
      {rows
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A wide table scrolls by itself, by keyboard too. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
