import type { AnchorHTMLAttributes } from "react";
import { isBrowsers } from "./modifiers.ts";
import { useVisit } from "./visit.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> & {
  readonly href: string;
  /** What follows once it was followed in place. */
  readonly onFollowed?: () => void;
};

/**
 * A link of a report: `#/…` is followed in place as one step of history, unless the reader asks for another window;
 * anything else opens in a page of its own.
 */
export function ReportLink({ href, onFollowed, ...rest }: Props) {
  const visit = useVisit();
  if (!href.startsWith("#/")) return <a {...rest} href={href} target="_blank" rel="noopener noreferrer" />;
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (isBrowsers(event)) return;
        event.preventDefault();
        visit(href);
        onFollowed?.();
      }}
    />
  );
}
