import { STANDS } from "../../../core/deck.ts";
import { writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useLocale } from "../../../ui/context.ts";
import { siteOf } from "../way-out.ts";
import { useDeck, useEdit } from "./edit-context.ts";
import { SecondsField } from "./SecondsField.tsx";
import { WORDS } from "./words.ts";
import { WrittenField } from "./WrittenField.tsx";

type Props = {
  /** The show of the deck. */
  readonly own: ShowOptions;
  /** The chosen one, counted from one. */
  readonly slide: number;
};

/** What a deck without slides has nothing for. */
const WAYS = [
  ["", WORDS.play],
  ["desk", WORDS.desk],
  ["rehearsal", WORDS.rehearsal],
] as const;

/** What the deck is called, and the ways to its show and back to the site. */
export function EditHead({ own, slide }: Props) {
  const locale = useLocale();
  const deck = useDeck();
  const { type } = useEdit();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <header className="edit-head">
      <h1>{WORDS.heading[locale]}</h1>
      <div className="edit-deck">
        <WrittenField
          label={WORDS.deckTitle[locale]}
          value={deck.title}
          onChange={(title) => {
            type("deck-title", (all) => ({ ...all, title }));
          }}
        />
        <SecondsField
          label={WORDS.deckSeconds[locale]}
          value={deck.seconds}
          isNeeded
          onChange={(seconds) => {
            type("deck-seconds", (all) => ({ ...all, seconds: seconds ?? STANDS.usual }));
          }}
        />
      </div>
      <nav className="edit-ways" aria-label={WORDS.play[locale]}>
        {WAYS.map(([place, words]) =>
          deck.slides.length === 0 ? (
            <button key={place} type="button" disabled>
              {words[locale]}
            </button>
          ) : (
            <a
              key={place}
              className={`button ${place === "" ? "edit-play" : ""}`}
              href={writeShow(own, place)}
            >
              {words[locale]}
            </a>
          ),
        )}
        <a className="button" href={siteOf(locale)}>
          {WORDS.back[locale]}
        </a>
        <a
          className="button"
          lang={other === "zh" ? "zh-CN" : "en"}
          href={writeShow({ ...own, locale: other, slide }, "edit")}
        >
          {WORDS.otherLanguage[locale]}
        </a>
      </nav>
    </header>
  );
}
