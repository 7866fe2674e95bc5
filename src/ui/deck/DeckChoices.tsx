import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { takesPart, withPart, withSlide } from "../../core/deck.ts";
import type { Block } from "../../report/blocks.ts";
import { useLocale } from "../context.ts";
import { useLasting } from "../report-context.ts";
import { readerDeck } from "./reader-deck.ts";
import { useDeckName } from "./useDeckName.ts";
import { TROUBLE, WORDS } from "./words.ts";

type Props = {
  /** Without it, the report as a whole. */
  readonly block?: Block;
};

type Done = "none" | "added" | "undone";

/** Puts a block, or the whole report, on a slide of the reader's own deck, and takes it back. */
export function DeckChoices({ block }: Props) {
  const locale = useLocale();
  const lasting = useLasting();
  const [store] = useState(readerDeck);
  const deck = useStore(store, ({ history }) => history.present);
  const trouble = useStore(store, (state) => state.trouble);
  const [done, setDone] = useState<Done>("none");
  const said = useRef<HTMLParagraphElement>(null);
  const name = useDeckName(store);
  useEffect(() => {
    store.reload();
  }, [store]);
  useEffect(() => {
    if (done !== "none") said.current?.focus({ preventScroll: true });
  }, [done]);
  // In a frame of another page there is neither the reader's deck nor a way to it.
  if (window.top !== window.self) return null;
  const count = deck.slides.length;
  const part = () => {
    const link = lasting();
    return { link: link.slice(link.indexOf("#")), ...(block && { block: block.id }) };
  };
  const numbered = (words: string) => words.replace("{n}", String(count));
  return (
    <>
      {done !== "added" && (
        <ul className="menu">
          <li>
            <button
              type="button"
              onClick={() => {
                store.change((all) => withSlide(all, { content: { kind: "parts", parts: [part()] } }).deck);
                setDone("added");
              }}
            >
              {WORDS.add[locale]}
            </button>
          </li>
          {takesPart(deck) && (
            <li>
              <button
                type="button"
                onClick={() => {
                  store.change((all) => withPart(all, part()));
                  setDone("added");
                }}
              >
                {numbered(WORDS.join[locale])}
              </button>
            </li>
          )}
        </ul>
      )}
      {done !== "none" && (
        <p ref={said} tabIndex={-1} role="status">
          {done === "added" ? numbered(WORDS.added[locale]) : WORDS.undone[locale]}
        </p>
      )}
      {done === "added" && (
        <p>
          <a className="button" href={`#/present/edit?deck=${name}${locale === "zh" ? "" : "&l=en"}`}>
            {WORDS.open[locale]}
          </a>{" "}
          <button
            type="button"
            onClick={() => {
              store.undo();
              setDone("undone");
            }}
          >
            {WORDS.undo[locale]}
          </button>
        </p>
      )}
      {done !== "none" && trouble && (
        <p className="note" role="alert">
          {TROUBLE[trouble][locale]}
        </p>
      )}
    </>
  );
}
