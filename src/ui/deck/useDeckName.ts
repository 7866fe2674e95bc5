import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { DeckStore } from "../../state/deck.ts";
import { LONGEST_WITHIN, packDeck } from "../../state/deck-link.ts";
import { useBackground } from "../background.ts";

/** What the deck is called in an address: where the browser keeps nothing, the address carries it. */
export function useDeckName(store: DeckStore): string {
  const deck = useStore(store, ({ history }) => history.present);
  const isKept = useStore(store, ({ trouble }) => trouble === undefined || trouble === "unreadable");
  const [packed, setPacked] = useState<string>();
  const inBackground = useBackground();
  useEffect(() => {
    if (!isKept) inBackground(packDeck(deck, LONGEST_WITHIN).then(setPacked));
  }, [deck, isKept, inBackground]);
  return isKept ? "mine" : (packed ?? "mine");
}
