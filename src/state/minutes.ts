import { createStore } from "zustand/vanilla";
import { newMinutes, seen, withSaid } from "../core/minutes.ts";
import type { Minutes, MinutesSlide } from "../core/minutes.ts";
import { readMinutes, writeMinutes } from "../data/minutes.ts";
import { keep, storedOr } from "./kept.ts";
import type { Held, KeptStorage } from "./kept.ts";

export type MinutesStore = ReturnType<typeof createMinutes>;

/** The minutes of a talk, kept in the session's storage as far as that is allowed. */
export function createMinutes(storage: () => KeptStorage, name: string, now: () => number) {
  const keeping = { key: `qujian.minutes.${name}`, read: readMinutes, write: writeMinutes };
  const store = createStore<Held<Minutes>>()(() =>
    storedOr(storage, keeping, { value: newMinutes(now()), trouble: undefined }),
  );
  const set = (value: Minutes) => {
    if (value !== store.getState().value)
      store.setState({ value, trouble: keep(storage, keeping, value) }, true);
  };
  const held = () => store.getState().value;
  return {
    ...store,
    /** Which slide is on the wall, if any: to be said at every change and from time to time. */
    see: (slide: string | undefined): void => {
      set(seen(held(), slide, now()));
    },
    say: (slide: MinutesSlide): void => {
      set(withSaid(held(), slide));
    },
    write: (notes: string): void => {
      set({ ...held(), notes });
    },
    /** Another talk begins; what was typed stays, which no button should take away. */
    restart: (): void => {
      set({ ...newMinutes(now()), notes: held().notes });
    },
  };
}
