import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Slide } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { nameOf } from "../slide-matter.ts";
import { useMatter } from "../useMatter.ts";
import { useEdit } from "./edit-context.ts";
import { Preview } from "./Preview.tsx";
import { KINDS } from "./words.ts";

type Props = {
  readonly slide: Slide;
  readonly at: number;
  readonly count: number;
  readonly isChosen: boolean;
  /** Whether it is in view, so that its preview is drawn. */
  readonly isSeen: boolean;
  readonly observe: (element: HTMLElement) => () => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
};

/** A slide in the list: a button with its number and its title over a picture of it. */
export function SlideItem({ slide, at, count, isChosen, isSeen, observe, onKey }: Props) {
  const locale = useLocale();
  const { choose } = useEdit();
  const item = useRef<HTMLDivElement>(null);
  const { head } = useMatter(slide);
  const { id } = slide;
  useEffect(() => (item.current ? observe(item.current) : undefined), [observe]);
  useEffect(() => {
    if (isChosen && item.current) reveal(item.current);
  }, [isChosen, at]);
  return (
    <div ref={item} className="edit-item" data-id={id} data-chosen={isChosen ? "" : undefined}>
      <button
        type="button"
        aria-current={isChosen ? "true" : undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => {
          choose(id);
        }}
        onKeyDown={(event) => {
          onKey(event, id);
        }}
      >
        {at + 1}. {nameOf(head) === "" ? KINDS[slide.content.kind][locale] : nameOf(head)}
      </button>
      {isSeen ? (
        <Preview slide={slide} number={`${String(at + 1)} / ${String(count)}`} />
      ) : (
        <div className="edit-frame" />
      )}
    </div>
  );
}

/** Scrolls the list, and nothing around it, to an item. */
function reveal(item: HTMLElement): void {
  const list = item.closest("ol");
  if (!list) return;
  const [own, whole] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  const by = (start: number, end: number) => (start < 0 ? start : Math.max(0, end));
  list.scrollBy({
    top: by(own.top - whole.top, own.bottom - whole.bottom),
    left: by(own.left - whole.left, own.right - whole.right),
  });
}
