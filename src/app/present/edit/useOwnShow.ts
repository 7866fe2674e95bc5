import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { DeckStore } from "../../../state/deck.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useAppState } from "../../../ui/context.ts";
import { LONGEST_WITHIN, packDeck } from "../deck-link.ts";

/**
 * A show of the reader's own deck, in the colours in which it was made. Where the browser keeps nothing, the address
 * carries the deck.
 */
export function useOwnShow(store: DeckStore, options: ShowOptions): ShowOptions {
  const theme = useAppState((state) => state.theme);
  const deck = useStore(store, ({ history }) => history.present);
  const isKept = useStore(store, ({ trouble }) => trouble === undefined || trouble === "unreadable");
  const [packed, setPacked] = useState<string>();
  const inBackground = useBackground();
  useEffect(() => {
    if (!isKept) inBackground(packDeck(deck, LONGEST_WITHIN).then(setPacked));
  }, [deck, isKept, inBackground]);
  return {
    ...options,
    deck: isKept ? "mine" : (packed ?? "mine"),
    slide: 1,
    theme: options.theme === "led" ? "led" : theme,
  };
}
