import { useEffect, useRef } from "react";
import type { Stock } from "../../data/stock.ts";
import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { RichText } from "../../ui/RichText.tsx";
import { Dot } from "./Dot.tsx";
import { shelfOf } from "./shelf.ts";

type Props = { readonly report: Report; readonly stock: Stock; readonly item: string | undefined };

/** The name of the case under its district and field; it takes the focus when the case opens. */
export function PageHead({ report, stock, item }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [item]);
  const name = blockOf(report, "finding");
  const tag = blockOf(report, "area-field");
  const includes = blockOf(report, "includes");
  const reform = shelfOf(stock)?.library.reforms.find(({ id }) => id === item);
  return (
    <header>
      {tag?.kind === "note" && (
        <p className="area-tag">
          <Dot area={reform?.area} />
          <RichText text={tag.text} />
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {name?.kind === "finding" && name.lead}
      </h1>
      {includes?.kind === "note" && (
        <p className="muted">
          <RichText text={includes.text} />
        </p>
      )}
    </header>
  );
}
