import { createStore } from "zustand/vanilla";
import { EMPTY_DECK, mergeDecks } from "../core/deck.ts";
import type { Deck } from "../core/deck.ts";
import { readDeck, writeDeck } from "../data/deck.ts";
import type { DeckProblem, RefusedDeck } from "../data/deck.ts";
import { amend, redo, startHistory, step, undo } from "./history.ts";
import type { History } from "./history.ts";
import { keep, storedOr } from "./kept.ts";
import type { Held, Keeping, KeptStorage, KeptTrouble } from "./kept.ts";

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
  /** What of the stored deck could not be used; its good slides are taken, the whole of it is set aside. */
  readonly lost?: RefusedDeck | readonly DeckProblem[];
};
export type DeckStore = ReturnType<typeof createDeckStore>;

/** The good slides of a stored deck that cannot be read as a whole, and what of it cannot. */
function salvaged(held: Held<Deck>): Held<Deck> & Pick<DeckState, "lost"> {
  if (held.unread === undefined) return held;
  const read = readDeck(held.unread);
  if (read.kind === "refused") return { ...held, lost: read };
  return { ...held, value: read.deck, lost: read.problems };
}

/** The reader's deck with undo, in memory and, where that is allowed, in the browser's storage. */
export function createDeckStore(storage: () => KeptStorage) {
  const { value, trouble, lost } = salvaged(
    storedOr(storage, KEEPING, { value: EMPTY_DECK, trouble: undefined }),
  );
  const store = createStore<DeckState>()(() => ({
    history: startHistory(value),
    trouble,
    ...(lost && { lost }),
  }));
  const { getState, setState } = store;
  const deck = () => getState().history.present;

  function set(history: History<Deck>): void {
    setState({ history, trouble: keep(storage, KEEPING, history.present) });
  }

  /** What another page of this site has stored since is one step, so that nothing of either is lost; whether there was. */
  function refresh(): boolean {
    const { history, trouble: before } = getState();
    const held = salvaged(storedOr(storage, KEEPING, { value: history.present, trouble: before }));
    if (writeDeck(held.value) === writeDeck(history.present)) return false;
    setState({
      history: step(history, held.value),
      trouble: held.trouble,
      ...(held.lost && { lost: held.lost }),
    });
    return true;
  }

  return {
    ...store,
    deck,
    /** Changes the deck: a step of undo, or the continuation of the last, as while a text is typed. */
    change(edit: (deck: Deck) => Deck, how: "step" | "amend" = "step"): void {
      const isElsewhere = refresh();
      const { history } = getState();
      const next = edit(history.present);
      if (next === history.present) return;
      set(how === "step" || isElsewhere ? step(history, next) : amend(history, next));
    },
    /** Where another page has changed the deck meanwhile, that is shown first: undone would be what nobody has seen. */
    undo: (): void => {
      if (!refresh()) set(undo(getState().history));
    },
    redo: (): void => {
      if (!refresh()) set(redo(getState().history));
    },
    /** What another page of this site has stored since. */
    reload: (): void => {
      refresh();
    },
    /** Takes the slides of a file into the deck, behind its own; what of it cannot be used is returned. */
    take(text: string): RefusedDeck | readonly DeckProblem[] {
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
