import { useId } from "react";
import type { Slide } from "../../../core/deck.ts";
import { writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useLocale } from "../../../ui/context.ts";
import { useMatter } from "../useMatter.ts";
import { useDeck } from "./edit-context.ts";
import { Fields, NotesFields } from "./Fields.tsx";
import { Preview } from "./Preview.tsx";
import { useActions } from "./useActions.ts";
import { KINDS, WORDS } from "./words.ts";

type Props = { readonly slide: Slide; readonly own: ShowOptions };

/** The chosen slide in large, what can be done with it, and its fields. */
export function SlidePlace({ slide, own }: Props) {
  const locale = useLocale();
  const { slides } = useDeck();
  const actions = useActions();
  const { head } = useMatter(slide);
  const titleId = useId();
  const at = slides.findIndex(({ id }) => id === slide.id);
  const number = `${String(at + 1)} / ${String(slides.length)}`;
  const { id } = slide;
  return (
    <>
      <section className="edit-large" aria-label={WORDS.preview[locale] + number}>
        <div className="edit-actions">
          <span>{number}</span>
          <button
            type="button"
            aria-disabled={at === 0}
            onClick={() => {
              actions.move(id, -1, "button");
            }}
          >
            {WORDS.up[locale]}
          </button>
          <button
            type="button"
            aria-disabled={at === slides.length - 1}
            onClick={() => {
              actions.move(id, 1, "button");
            }}
          >
            {WORDS.down[locale]}
          </button>
          <button
            type="button"
            onClick={() => {
              actions.copy(id);
            }}
          >
            {WORDS.copy[locale]}
          </button>
          <button
            type="button"
            onClick={() => {
              actions.remove(id);
            }}
          >
            {WORDS.remove[locale]}
          </button>
          <a className="button" href={writeShow({ ...own, slide: at + 1 })}>
            {WORDS.playHere[locale]}
          </a>
        </div>
        <div role="img" aria-label={`${WORDS.preview[locale]}${head.title} ${head.finding ?? ""}`.trim()}>
          <Preview slide={slide} number={number} />
        </div>
        <NotesFields slide={slide} />
      </section>
      <section className="edit-fields edit-content" aria-labelledby={titleId}>
        <h2 id={titleId}>{KINDS[slide.content.kind][locale]}</h2>
        <Fields slide={slide} found={head.title} />
      </section>
    </>
  );
}
