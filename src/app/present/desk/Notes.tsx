import type { Slide } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { useShowPlace } from "../show-context.ts";
import { useMatter } from "../useMatter.ts";
import { spokenOf } from "./spoken.ts";
import { DESK } from "./words.ts";

/** What the author noted for a slide; without that, what its data say. */
export function Notes({ slide, number }: { readonly slide: Slide; readonly number: number }) {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const matter = useMatter(slide);
  if (slide.notes !== undefined && slide.notes !== "") return <p>{slide.notes}</p>;
  return (
    <>
      <p className="desk-note">{DESK.noNotes[locale]}</p>
      {spokenOf(slide, number, matter, deck, locale).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
