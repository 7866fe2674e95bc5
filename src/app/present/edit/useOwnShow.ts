import type { DeckStore } from "../../../state/deck.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useAppState } from "../../../ui/context.ts";
import { useDeckName } from "../../../ui/deck/useDeckName.ts";

/** A show of the reader's own deck, in the colours in which it was made. */
export function useOwnShow(store: DeckStore, options: ShowOptions): ShowOptions {
  const theme = useAppState((state) => state.theme);
  const deck = useDeckName(store);
  return { ...options, deck, slide: 1, theme: options.theme === "led" ? "led" : theme };
}
