import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { CasesBlock } from "../../report/blocks.ts";
import { isBrowsers } from "../../ui/modifiers.ts";
import { Spoken } from "../../ui/Spoken.tsx";
import { ReportLink } from "../../ui/ReportLink.tsx";

type Props = { readonly block: CasesBlock; readonly open: string | undefined };

/** Every record of a section under its heading; the open one is in sight. */
export function RecordList({ block: { groups }, open }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only the list itself moves, never the page.
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!box || !link) return;
    // Not by offsets: what is drawn only when in sight is what its content's offsets count from.
    const [frame, row] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
    const inside = row.top >= frame.top && row.bottom <= frame.bottom;
    if (!inside) box.scrollTop += row.top - frame.top - box.clientHeight / 3;
  }, [open]);
  return (
    <div ref={list} className="records-scroll" data-list="records" onKeyDown={moveFocus}>
      {groups.map((group) => (
        <div key={group.id}>
          {group.title !== "" && <h2>{group.title}</h2>}
          <ul>
            {group.cases.map(({ id, title, href = "", meta, badge }) => (
              <li key={id}>
                <ReportLink href={href} aria-current={id === open ? "true" : undefined} data-record={id}>
                  <span className="title">
                    <Spoken text={title} />
                  </span>
                  {badge && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
                  <span className="meta">
                    <Spoken text={meta} />
                  </span>
                </ReportLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Arrow keys go from record to record, so that a long list need not be tabbed through. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (isBrowsers(event) || step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-record]")];
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
