import { useState } from "react";
import type { DragEvent, KeyboardEvent } from "react";
import { withMoved } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { filled } from "../words.ts";
import { useDeck, useEdit } from "./edit-context.ts";
import { SlideItem } from "./SlideItem.tsx";
import { useActions } from "./useActions.ts";
import type { Seen } from "./useSeen.ts";
import { WORDS } from "./words.ts";

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

type Props = { readonly chosen: string | undefined; readonly seen: Seen };

/** The slides in their order, to choose and to move by mouse and by keys. */
export function SlideList({ chosen, seen }: Props) {
  const locale = useLocale();
  const { slides } = useDeck();
  const { choose } = useEdit();
  const actions = useActions();
  const drag = useDragging();

  function onKey(event: KeyboardEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = slides.findIndex((slide) => slide.id === id);
    // On a narrow screen they stand beside each other.
    const by = STEPS[event.key] ?? 0;
    if (event.altKey) {
      if (by === 0) return;
      event.preventDefault();
      actions.move(id, by);
      return;
    }
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? slides.length - 1 : by === 0 ? undefined : at + by;
    if (event.key === "Delete") {
      event.preventDefault();
      actions.remove(id);
    } else if (to !== undefined) {
      event.preventDefault();
      const next = slides[to];
      if (next) choose(next.id, "list");
    }
  }

  return (
    <nav className="edit-side" aria-label={WORDS.slides[locale]}>
      <ol className="edit-list" aria-label={WORDS.slides[locale]}>
        {slides.map((slide, at) => (
          <li key={slide.id} draggable {...drag(slide.id)}>
            <SlideItem
              slide={slide}
              at={at}
              count={slides.length}
              isChosen={slide.id === chosen}
              isSeen={seen.now.has(slide.id)}
              observe={seen.observe}
              onKey={onKey}
            />
          </li>
        ))}
      </ol>
      <p className="note">{WORDS.keys[locale]}</p>
    </nav>
  );
}

/** Dragged slides go before or behind the one they are let go on; whether that is a row or a column is seen from it. */
function useDragging() {
  const locale = useLocale();
  const { store, choose, say } = useEdit();
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<{ readonly id: string; readonly place: "before" | "behind" }>();
  const placeOn = ({ currentTarget, clientX, clientY }: DragEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const list = currentTarget.parentElement;
    const isRow = list !== null && getComputedStyle(list).flexDirection === "row";
    const isFirst = isRow ? clientX < left + width / 2 : clientY < top + height / 2;
    return isFirst ? "before" : "behind";
  };
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  return (id: string) => ({
    "data-drop": over?.id === id && dragged !== id ? over.place : undefined,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", id);
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      const place = placeOn(event);
      if (over?.id !== id || over.place !== place) setOver({ id, place });
    },
    onDrop: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      const { slides } = store.deck();
      const from = slides.findIndex((slide) => slide.id === dragged);
      const on = slides.findIndex((slide) => slide.id === id);
      const at = on + (placeOn(event) === "behind" ? 1 : 0);
      const to = at > from ? at - 1 : at;
      if (to !== from) {
        store.change((deck) => withMoved(deck, dragged, to - from));
        say(filled(WORDS.moved[locale], { n: to + 1 }));
      }
      choose(dragged, "list");
      end();
    },
    onDragEnd: end,
  });
}
