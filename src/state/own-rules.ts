import { createStore } from "zustand/vanilla";
import { keep, storedOr } from "./kept.ts";
import type { Held, Keeping, KeptStorage } from "./kept.ts";

/** A reader's thresholds as the text that links carry; what cannot be read of it is named by the view, and kept. */
const KEEPING: Keeping<string> = { key: "qujian.thresholds", read: (text) => text, write: (text) => text };

/** The thresholds of this browser; each change reads first what other pages have stored. */
export function createOwnRules(storage: () => KeptStorage) {
  const store = createStore<Held<string>>()(() =>
    storedOr(storage, KEEPING, { value: "", trouble: undefined }),
  );
  return {
    ...store,
    reload: (): void => {
      store.setState((held) => storedOr(storage, KEEPING, held));
    },
    replace: (text: string): void => {
      store.setState({ value: text, trouble: keep(storage, KEEPING, text) });
    },
  };
}

export type OwnRules = ReturnType<typeof createOwnRules>;

let rules: OwnRules | undefined;

/** One store a page. */
export function ownRules(): OwnRules {
  rules ??= createOwnRules(() => localStorage);
  return rules;
}
