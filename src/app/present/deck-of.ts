import shipped from "./shipped-deck.json";
import { EMPTY_DECK } from "../../core/deck.ts";
import type { Deck } from "../../core/deck.ts";
import { readDeck } from "../../data/deck.ts";
import type { DeckProblem, RefusedDeck } from "../../data/deck.ts";
import { readerDeck } from "../../ui/deck/reader-deck.ts";
import { unpackDeck } from "../../state/deck-link.ts";

/** The deck that an address names, as far as it can be shown, and what of it cannot. */
export type FoundDeck = {
  readonly deck: Deck;
  readonly problems: readonly DeckProblem[];
  /** Why the deck that was asked for is not the one that is shown; a link that is cut holds none. */
  readonly refused?: RefusedDeck | "cut";
};

/** The deck that ships with the site. */
export function shippedDeck(): Deck {
  const read = readDeck(JSON.stringify(shipped));
  return read.kind === "read" ? read.deck : EMPTY_DECK;
}

/** `default`, the reader's own, or one that is packed into the address; never throws. */
export async function deckOf(name: string): Promise<FoundDeck> {
  if (name === "default") return { deck: shippedDeck(), problems: [] };
  if (name === "mine") return { deck: readerDeck().deck(), problems: [] };
  const text = await unpackDeck(name);
  const read = text === undefined ? undefined : readDeck(text);
  if (read?.kind === "read") return { deck: read.deck, problems: read.problems };
  return {
    deck: shippedDeck(),
    problems: [],
    refused: read ?? "cut",
  };
}
