import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Deck } from "../../core/deck.ts";
import type { Show, ShowStore } from "../../state/show.ts";
import type { ShowOptions } from "../../state/wall.ts";
import type { Contents } from "./contents.ts";

/** What everything in a show may reach. */
export type ShowPlace = {
  readonly deck: Deck;
  readonly options: ShowOptions;
  readonly show: ShowStore;
  readonly contents: Contents;
};

export const ShowContext = createContext<ShowPlace | undefined>(undefined);

export function useShowPlace(): ShowPlace {
  const place = use(ShowContext);
  if (!place) throw new Error("A component stands outside a show.");
  return place;
}

export function useShow<Part>(select: (show: Show) => Part): Part {
  return useStore(useShowPlace().show, select);
}
