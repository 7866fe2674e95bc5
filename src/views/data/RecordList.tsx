import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Text } from "../../core/types.ts";
import { useFilters } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";

export type ListItem = {
  readonly id: string;
  readonly title: string;
  readonly meta: string;
  /** A word that tells the record's state, with its tone. */
  readonly badge?: { readonly text: string; readonly tone: "good" | "bad" | "caution" | "plain" };
  readonly group: string;
};

const WORDS = {
  none: { zh: "没有符合的条目。", en: "No record matches." },
  all: { zh: "看全部", en: "Show all" },
  back: { zh: "返回列表", en: "Back to the list" },
  unknown: { zh: "没有这个编号的条目：", en: "There is no record with this id: " },
} satisfies Record<string, Text>;

type Props = {
  readonly label: string;
  readonly items: readonly ListItem[];
  /** What stands beside the list while nothing is open. */
  readonly about: ReactNode;
  /** The open record; absent where nothing is open or its id is not known. */
  readonly detail: ReactNode;
  readonly children?: ReactNode;
};

/** A list beside the record that is open in it; on a narrow screen the one takes the other's place. */
export function RecordList({ label, items, about, detail, children }: Props) {
  const { locale, item, query } = useFilters();
  return (
    <div className={item === undefined ? "records" : "records open"}>
      <section className="records-list card" aria-label={label}>
        {children}
        {items.length === 0 ? (
          <p className="empty">
            {WORDS.none[locale]}{" "}
            {query !== "" && <ViewLink to={{ query: "", subset: undefined }}>{WORDS.all[locale]}</ViewLink>}
          </p>
        ) : (
          <Items items={items} open={item} />
        )}
      </section>
      <section className="records-detail card">
        {item !== undefined && (
          <p className="back">
            <ViewLink to={{ item: undefined }}>← {WORDS.back[locale]}</ViewLink>
          </p>
        )}
        {item === undefined ? (
          <div className="about">{about}</div>
        ) : (
          (detail ?? (
            <p className="empty" role="status">
              {WORDS.unknown[locale]}
              <code>{item}</code>
            </p>
          ))
        )}
      </section>
    </div>
  );
}

function Items({ items, open }: { readonly items: readonly ListItem[]; readonly open: string | undefined }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only the list itself moves, never the page.
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!box || !link) return;
    const top = link.offsetTop - box.offsetTop;
    const inside = top >= box.scrollTop && top + link.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!inside) box.scrollTop = top - box.clientHeight / 3;
  }, [open]);
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <div ref={list} className="records-scroll" onKeyDown={moveFocus}>
      {groups.map((group) => (
        <div key={group}>
          {group !== "" && <h2>{group}</h2>}
          <ul>
            {items
              .filter((item) => item.group === group)
              .map(({ id, title, meta, badge }) => (
                <li key={id}>
                  <ViewLink
                    to={{ item: id }}
                    aria-current={id === open ? "true" : undefined}
                    data-record={id}
                  >
                    <span className="title">{title}</span>
                    {badge && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
                    <span className="meta">{meta}</span>
                  </ViewLink>
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
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-record]")];
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
