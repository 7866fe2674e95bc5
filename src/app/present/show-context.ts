import { createContext, use, useState } from "react";
import { useStore } from "zustand";
import type { Deck } from "../../core/deck.ts";
import type { Show, ShowStore } from "../../state/show.ts";
import type { ShowOptions } from "../../state/wall.ts";
import { useApp } from "../../ui/context.ts";
import { createContents } from "./contents.ts";
import type { Contents, Reopen } from "./contents.ts";

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

const NOBODY: Reopen = () => Promise.resolve({ kind: "failed", why: "no-data", where: "" });

/** The contents of a place of its own: of a wall, a desk, a rehearsal. */
export function useNewContents(): Contents {
  const { reopen } = useApp();
  const [contents] = useState(() => createContents(reopen ?? NOBODY, () => new Date()));
  return contents;
}
