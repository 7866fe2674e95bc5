import { useEffect, useRef } from "react";
import type { Row } from "../../state/ask/row.ts";
import { useLocale, useResources } from "../../ui/context.ts";
import { isBrowsers } from "../../ui/modifiers.ts";
import { firstLink, firstTitle } from "./resolve.ts";
import type { Answer } from "./resolve.ts";
import { viewOf } from "./title.ts";
import { WORDS } from "./words.ts";

type Props = {
  /** Begins the ids of the rows, which the field points at. */
  readonly id: string;
  readonly rows: readonly Row[];
  readonly active: Row | undefined;
  /** What is known of a row by then. */
  readonly known: (row: Row) => Answer | undefined;
  readonly onPoint: (row: Row) => void;
  readonly onChoose: (row: Row) => void;
};

/** The views that answer, each a link; the field's arrows and the pointer move along them. */
export function Rows({ id, rows, active, known, onPoint, onChoose }: Props) {
  const locale = useLocale();
  const stock = useResources((state) => state.stock);
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      id={`${id}-rows`}
      role="listbox"
      aria-label={WORDS.answers[locale]}
      className="ask-rows"
      hidden={rows.length === 0}
    >
      {stock &&
        rows.map((row, index) => {
          const patch = row.variants[0]?.[0]?.patch ?? {};
          // What stands for what was asked for is named as it is.
          const told = known(row);
          return (
            <a
              key={row.key}
              ref={row === active ? current : undefined}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={row === active}
              tabIndex={-1}
              href={told?.link ?? firstLink(row, locale)}
              onPointerMove={() => {
                if (row !== active) onPoint(row);
              }}
              onClick={(event) => {
                if (isBrowsers(event)) return;
                event.preventDefault();
                onChoose(row);
              }}
            >
              <span>{told?.title ?? firstTitle(row, stock, locale)}</span>
              <span className="muted">{viewOf(patch, locale)}</span>
            </a>
          );
        })}
    </div>
  );
}
