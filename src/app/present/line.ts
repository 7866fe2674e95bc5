import type { Deck } from "../../core/deck.ts";
import { writeDeck } from "../../data/deck.ts";
import { hashOf } from "../../exports/fingerprint.ts";
import type { ShowOptions } from "../../state/wall.ts";

/** The name that the windows of a show share: one show of a deck at a time. */
export function showName({ deck }: Pick<ShowOptions, "deck">): string {
  return `qujian-show-${hashOf(deck)}`;
}

/** A sign of what a deck holds, since two windows may have read it at different times. */
export function deckSign(deck: Deck): string {
  return hashOf(writeDeck(deck));
}

/** A name that no other window has. */
export function windowName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}
