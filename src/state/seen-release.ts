import { createStore } from "zustand/vanilla";
import { keep, storedOr } from "./kept.ts";
import type { Held, Keeping, KeptStorage } from "./kept.ts";

/** The entry of the change log that a reader saw last; empty where no visit is known. */
const KEEPING: Keeping<string> = { key: "qujian.seen", read: (text) => text, write: (text) => text };

export function createSeenRelease(storage: () => KeptStorage) {
  const store = createStore<Held<string>>()(() =>
    storedOr(storage, KEEPING, { value: "", trouble: undefined }),
  );
  return {
    ...store,
    mark: (entry: string): void => {
      store.setState({ value: entry, trouble: keep(storage, KEEPING, entry) });
    },
  };
}

let seen: ReturnType<typeof createSeenRelease> | undefined;

/** One mark a page. */
export function seenRelease() {
  seen ??= createSeenRelease(() => localStorage);
  return seen;
}
