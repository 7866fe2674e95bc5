import type { SlideContent } from "../../../core/deck.ts";
import { mergeDecks, withCopy, withMoved, withoutSlide, withSlide } from "../../../core/deck.ts";
import type { Deck } from "../../../core/deck.ts";
import { useLocale } from "../../../ui/context.ts";
import { filled } from "../words.ts";
import { useEdit } from "./edit-context.ts";
import { WORDS } from "./words.ts";

/** What can be done with a deck's slides, each said in one line, with the focus where the reader goes on. */
export function useActions() {
  const locale = useLocale();
  const { store, choose, say, endTyping } = useEdit();
  const placeOf = (id: string) => store.deck().slides.findIndex((slide) => slide.id === id);

  function change(edit: (deck: Deck) => Deck): void {
    endTyping();
    store.change(edit);
  }

  return {
    /** Behind the chosen slide, or at the end. */
    add: (content: SlideContent, behind: string | undefined): void => {
      let id = "";
      change((deck) => {
        const at = deck.slides.findIndex((slide) => slide.id === behind);
        const made = withSlide(deck, { content }, at < 0 ? undefined : at);
        ({ id } = made);
        return made.deck;
      });
      choose(id, "fields");
      say(filled(WORDS.added[locale], { n: placeOf(id) + 1 }));
    },
    copy: (id: string): void => {
      let copied = id;
      change((deck) => {
        const made = withCopy(deck, id);
        copied = made.id;
        return made.deck;
      });
      choose(copied);
      say(filled(WORDS.added[locale], { n: placeOf(copied) + 1 }));
    },
    remove: (id: string): void => {
      const at = placeOf(id);
      change((deck) => withoutSlide(deck, id));
      const { slides } = store.deck();
      const next = slides[Math.min(at, slides.length - 1)];
      if (next) choose(next.id, "list");
      say(filled(WORDS.removed[locale], { n: at + 1 }));
    },
    /** `by` places on, or back if negative; by a button the focus stays there. */
    move: (id: string, by: number, focus: "list" | "button" = "list"): void => {
      const from = placeOf(id);
      change((deck) => withMoved(deck, id, by));
      const to = placeOf(id);
      choose(id, focus === "list" ? "list" : undefined);
      if (to !== from) say(filled(WORDS.moved[locale], { n: to + 1 }));
    },
    /** Behind the deck's own slides; into an empty deck with its name. */
    merge: (other: Deck, said: string): void => {
      const count = store.deck().slides.length;
      change((deck) => (deck.slides.length === 0 ? other : mergeDecks(deck, other)));
      const first = store.deck().slides[count];
      if (first) choose(first.id, "list");
      say(said);
    },
    undo: (): void => {
      endTyping();
      store.undo();
      say(WORDS.undone[locale]);
    },
    redo: (): void => {
      endTyping();
      store.redo();
      say(WORDS.redone[locale]);
    },
  };
}
