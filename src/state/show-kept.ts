import { readShowText } from "../data/show.ts";
import { keep, storedOr } from "./kept.ts";
import type { Keeping, KeptStorage } from "./kept.ts";
import type { Show } from "./show.ts";

function keeping(name: string): Keeping<Show> {
  return { key: `qujian.show.${name}`, read: readShowText, write: (show) => JSON.stringify(show) };
}

/** Keeps how a show stands for when its window is loaded anew. */
export function keepShow(storage: () => KeptStorage, name: string, show: Show): void {
  keep(storage, keeping(name), show);
}

/**
 * A show as it was left: what was drawn, what was frozen, blank or highlighted. Where its address names another slide than
 * was left, only what was drawn stays.
 */
export function resumed(storage: () => KeptStorage, name: string, start: Show): Show {
  const { value: left } = storedOr(storage, keeping(name), { value: start, trouble: undefined });
  if (left.count !== start.count) return start;
  if (left.shown !== start.at) return { ...start, ink: left.ink };
  const { pointer: _, ...show } = left;
  return { ...show, isPlaying: start.isPlaying, left: start.left };
}
