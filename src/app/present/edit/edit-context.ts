import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Deck } from "../../../core/deck.ts";
import type { DeckStore } from "../../../state/deck.ts";

/** What everything in the making of a deck may reach. */
export type EditPlace = {
  readonly store: DeckStore;
  /** Chooses a slide; `list` and `fields` also lead the focus to its place in the list or to its first field. */
  readonly choose: (id: string, focus?: "list" | "fields") => void;
  /** Says in one line what was done. */
  readonly say: (text: string) => void;
  /** Changes a slide within what is being typed: one step of undo as long as it is the same field. */
  readonly type: (field: string, edit: (deck: Deck) => Deck) => void;
  /** What is typed from here on is a new step. */
  readonly endTyping: () => void;
};

export const EditContext = createContext<EditPlace | undefined>(undefined);

export function useEdit(): EditPlace {
  const place = use(EditContext);
  if (!place) throw new Error("A component stands outside the making of a deck.");
  return place;
}

export function useDeck(): Deck {
  return useStore(useEdit().store, ({ history }) => history.present);
}
