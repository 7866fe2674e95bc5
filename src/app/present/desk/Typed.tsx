import { useId, useState } from "react";
import { useStore } from "zustand";
import { writeDeck } from "../../../data/deck.ts";
import { dayOf, MINUTES, minutesText } from "../../../exports/minutes.ts";
import type { MinutesFile } from "../../../exports/minutes.ts";
import { saveFile } from "../../../exports/save.ts";
import type { MinutesStore } from "../../../state/minutes.ts";
import { withInk } from "../../../state/show.ts";
import { useLocale, useResources } from "../../../ui/context.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { inWords } from "../written.ts";
import { DESK } from "./words.ts";

/** A field for what is written down during the talk, and what is taken away from it. */
export function Typed({ minutes }: { readonly minutes: MinutesStore }) {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const id = useId();
  const notes = useStore(minutes, (state) => state.value.notes);
  const trouble = useStore(minutes, (state) => state.trouble);
  const ink = useShow((state) => state.ink);
  const [hasFailed, setFailed] = useState(false);
  const file = useMinutesFile(minutes);
  const title = inWords(deck.title, locale);
  const name = (ending: string) =>
    `${MINUTES.title[locale]}-${title}-${dayOf(minutes.getState().value.started)}.${ending}`;
  const word = async () => {
    const { writeMinutesWord } = await import("../../../exports/word/minutes.ts");
    const { content, type } = await writeMinutesWord(file());
    saveFile(name("docx"), content, type);
  };
  return (
    <section className="desk-typed" aria-labelledby={id}>
      <h2 id={id} className="desk-title">
        {DESK.typed[locale]}
      </h2>
      <textarea
        aria-labelledby={id}
        placeholder={DESK.typedHint[locale]}
        value={notes}
        onChange={({ target }) => {
          minutes.write(target.value);
        }}
      />
      {trouble !== undefined && <p className="desk-note">{DESK.noKeeping[locale]}</p>}
      <div className="desk-files">
        <button
          type="button"
          onClick={() => {
            setFailed(false);
            word().catch(() => {
              setFailed(true);
            });
          }}
        >
          {DESK.word[locale]}
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile(name("txt"), minutesText(file()), "text/plain;charset=utf-8");
          }}
        >
          {DESK.text[locale]}
        </button>
        <button
          type="button"
          disabled={ink.length === 0}
          onClick={() => {
            const copy = `${title}-${DESK.copyName[locale]}.json`;
            saveFile(copy, writeDeck(withInk(deck, ink)), "application/json");
          }}
        >
          {DESK.copy[locale]}
        </button>
      </div>
      {hasFailed && (
        <p className="desk-note" role="alert">
          {DESK.failed[locale]}
        </p>
      )}
    </section>
  );
}

function useMinutesFile(minutes: MinutesStore): () => MinutesFile {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const release = useResources(({ stock }) => stock?.manifest.release);
  return () => ({
    minutes: minutes.getState().value,
    deck: inWords(deck.title, locale),
    release: release ? `${release.date} ${release.id}` : "",
    locale,
  });
}
