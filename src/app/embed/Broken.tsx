import type { ReactNode } from "react";

type Props = {
  readonly headline: string;
  readonly children?: ReactNode;
  /** Where to go instead. */
  readonly href: string;
  readonly link: string;
};

/** In the place of a view that cannot be shown: why, and where to go instead, always of one height. */
export function Broken({ headline, children, href, link }: Props) {
  return (
    <div className="embed-broken" role="alert">
      <p>
        <strong>{headline}</strong>
      </p>
      {children !== undefined && <p className="embed-why">{children}</p>}
      <p>
        <a href={href} target="_blank" rel="noopener">
          {link}
        </a>
      </p>
    </div>
  );
}
