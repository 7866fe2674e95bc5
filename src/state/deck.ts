import { createStore } from "zustand/vanilla";
import { EMPTY_DECK, mergeDecks } from "../core/deck.ts";
import type { Deck } from "../core/deck.ts";
import { readDeck, writeDeck } from "../data/deck.ts";
import type { DeckProblem, ReadDeck } from "../data/deck.ts";
import { amend, redo, startHistory, step, undo } from "./history.ts";
import type { History } from "./history.ts";
import { keep, storedOr } from "./kept.ts";
import type { Keeping, KeptStorage, KeptTrouble } from "./kept.ts";

/** A deck of which some slides cannot be read is not written over either: it is set aside whole. */
const KEEPING: Keeping<Deck> = {
  key: "qujian.deck",
  read: (text) => {
    const read = readDeck(text);
    return read.kind === "read" && read.problems.length === 0 ? read.deck : undefined;
  },
  write: writeDeck,
};

export type DeckState = {
  readonly history: History<Deck>;
  readonly trouble: KeptTrouble | undefined;
};
export type DeckStore = ReturnType<typeof createDeckStore>;

/** The reader's deck with undo, in memory and, where that is allowed, in the browser's storage. */
export function createDeckStore(storage: () => KeptStorage) {
  const start = storedOr(storage, KEEPING, { value: EMPTY_DECK, trouble: undefined });
  const store = createStore<DeckState>()(() => ({
    history: startHistory(start.value),
    trouble: start.trouble,
  }));
  const { getState, setState } = store;
  const deck = () => getState().history.present;

  function set(history: History<Deck>): void {
    setState({ history, trouble: keep(storage, KEEPING, history.present) });
  }

  /** What another page of this site has stored since is one step, so that nothing of either is lost. */
  function refresh(): void {
    const { history, trouble } = getState();
    const held = storedOr(storage, KEEPING, { value: history.present, trouble });
    if (writeDeck(held.value) === writeDeck(history.present)) return;
    setState({ history: step(history, held.value), trouble: held.trouble });
  }

  return {
    ...store,
    deck,
    /** Changes the deck: a step of undo, or the continuation of the last, as while a text is typed. */
    change(edit: (deck: Deck) => Deck, how: "step" | "amend" = "step"): void {
      refresh();
      const { history } = getState();
      const next = edit(history.present);
      if (next !== history.present) set(how === "step" ? step(history, next) : amend(history, next));
    },
    undo: (): void => {
      set(undo(getState().history));
    },
    redo: (): void => {
      set(redo(getState().history));
    },
    /** What another page of this site has stored since. */
    reload: refresh,
    /** Takes the slides of a file into the deck, behind its own; what of it cannot be used is returned. */
    take(text: string): Extract<ReadDeck, { readonly kind: "refused" }> | readonly DeckProblem[] {
      const read = readDeck(text);
      if (read.kind === "refused") return read;
      refresh();
      const { history } = getState();
      const { present } = history;
      const isFirst = present.slides.length === 0;
      if (read.deck.slides.length > 0)
        set(step(history, isFirst ? read.deck : mergeDecks(present, read.deck)));
      return read.problems;
    },
  };
}
