import { createStore } from "zustand/vanilla";
import type { AreaCode } from "../core/types.ts";
import { tidyName } from "./area-set.ts";
import { isAreaCode } from "./data-codecs.ts";
import { keep, storedOr } from "./kept.ts";
import type { Held, Keeping, KeptStorage } from "./kept.ts";

/** Areas that a reader compares again and again, under a name of the reader's own. */
export type OwnList = { readonly name: string; readonly codes: readonly AreaCode[] };

const KEEPING: Keeping<readonly OwnList[]> = {
  key: "qujian.lists",
  read: (text) => {
    try {
      const read: unknown = JSON.parse(text);
      return Array.isArray(read) && read.every(isList) ? read : undefined;
    } catch {
      return undefined;
    }
  },
  write: (lists) => JSON.stringify(lists),
};

function isList(value: unknown): value is OwnList {
  if (typeof value !== "object" || value === null) return false;
  const { name, codes } = value as Record<string, unknown>;
  const isNamed = typeof name === "string" && name !== "" && tidyName(name) === name;
  return isNamed && Array.isArray(codes) && codes.length > 0 && codes.every(isAreaCode);
}

/** The lists of this browser, in the order in which they were kept. Each change reads first what other pages have stored. */
export function createOwnLists(storage: () => KeptStorage) {
  const store = createStore<Held<readonly OwnList[]>>()(() =>
    storedOr(storage, KEEPING, { value: [], trouble: undefined }),
  );
  const current = () => {
    store.setState((held) => storedOr(storage, KEEPING, held));
    return store.getState().value;
  };
  const replace = (lists: readonly OwnList[]) => {
    store.setState({ value: lists, trouble: keep(storage, KEEPING, lists) });
  };
  return {
    ...store,
    reload: (): void => {
      current();
    },
    /** Keeps a list; one of the same name gives way, and what brings that back is returned. */
    add: (list: OwnList): (() => void) | undefined => {
      const before = current();
      const given = before.find(({ name }) => name === list.name);
      replace([...before.filter(({ name }) => name !== list.name), list]);
      if (!given || String(given.codes) === String(list.codes)) return undefined;
      return () => {
        replace(current().map((one) => (one.name === given.name ? given : one)));
      };
    },
    /** Takes a list away, and returns what brings it back to its place. */
    remove: (name: string): (() => void) => {
      const before = current();
      const at = before.findIndex((one) => one.name === name);
      const gone = before[at];
      replace(before.filter((one) => one.name !== name));
      return () => {
        const now = current();
        if (gone && !now.some((one) => one.name === name))
          replace([...now.slice(0, at), gone, ...now.slice(at)]);
      };
    },
  };
}

export type OwnLists = ReturnType<typeof createOwnLists>;

let lists: OwnLists | undefined;

/** One store a page. */
export function ownLists(): OwnLists {
  lists ??= createOwnLists(() => localStorage);
  return lists;
}
