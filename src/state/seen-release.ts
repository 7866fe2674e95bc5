import { createStore } from "zustand/vanilla";
import { keep, storedOr } from "./kept.ts";
import type { Held, Keeping, KeptStorage } from "./kept.ts";

/** The newest entry of the change log in the release that a reader has seen last, and in the one before; empty where there is none. */
type Seen = { readonly before: string; readonly now: string };

const NEVER: Seen = { before: "", now: "" };

/** One mark alone is of a time when no other was kept. */
const KEEPING: Keeping<Seen> = {
  key: "qujian.seen",
  read: (text) => {
    const [now = "", before = ""] = text.split(" ").reverse();
    return { before, now };
  },
  write: ({ before, now }) => (before === "" ? now : `${before} ${now}`),
};

export function createSeenRelease(storage: () => KeptStorage) {
  const store = createStore<Held<Seen>>()(() =>
    storedOr(storage, KEEPING, { value: NEVER, trouble: undefined }),
  );
  return {
    ...store,
    /** The release that is there now: the one seen before stays known for as long as this one is there. */
    visit: (entry: string): void => {
      const held = storedOr(storage, KEEPING, store.getState());
      const { now } = held.value;
      const value = now === entry ? held.value : { before: now, now: entry };
      store.setState({ value, trouble: now === entry ? held.trouble : keep(storage, KEEPING, value) });
    },
  };
}

let seen: ReturnType<typeof createSeenRelease> | undefined;

/** One mark a page. */
export function seenRelease() {
  seen ??= createSeenRelease(() => localStorage);
  return seen;
}
