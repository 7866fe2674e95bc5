import { createStore } from "zustand/vanilla";
import { mergeSheets, withEntry } from "../core/assessment.ts";
import { EMPTY_SHEET } from "../core/sheet.ts";
import type { Merge } from "../core/assessment.ts";
import type { Assessment, Sheet, Weights } from "../core/sheet.ts";
import { readSheet, writeSheet } from "../data/assessment.ts";
import type { SheetProblem } from "../data/assessment.ts";

const KEY = "qujian.assessment";
const SAVED_ASIDE = "qujian.assessment.unreadable";

/** Why the sheet will not outlast the page: storage forbidden or full, or what was stored could not be read. */
export type SheetTrouble = "forbidden" | "full" | "unreadable";

export type SheetState = { readonly sheet: Sheet; readonly trouble: SheetTrouble | undefined };
export type SheetStorage = Pick<Storage, "getItem" | "setItem">;
export type AssessmentStore = ReturnType<typeof createAssessment>;

/** The reader's sheet, in memory and, where that is allowed, in the browser's storage. */
export function createAssessment(storage: () => SheetStorage) {
  const store = createStore<SheetState>()(() => load(storage));

  function keep(sheet: Sheet): void {
    store.setState({ sheet, trouble: save(storage, sheet) });
  }

  /** The sheet as it is now: another page of this site may have written since, with nobody here to hear it. */
  function current(): Sheet {
    store.setState((held) => fresh(storage, held));
    return store.getState().sheet;
  }

  return {
    ...store,
    write: (entry: Assessment): void => {
      keep(withEntry(current(), entry));
    },
    weigh: (weights: Weights): void => {
      keep({ ...current(), weights });
    },
    replace: keep,
    /** What another page of this site has stored since. */
    reload: (): void => {
      current();
    },
    /** Takes a file over what is there, or says why it does not and changes nothing. */
    take: (
      text: string,
    ): (Merge & { readonly before: Sheet }) | { readonly problems: readonly SheetProblem[] } => {
      const read = readSheet(text);
      if (read.kind === "refused") return { problems: read.problems };
      const before = current();
      const merge = mergeSheets(before, read.sheet);
      keep(merge.sheet);
      return { ...merge, before };
    },
  };
}

function load(storage: () => SheetStorage): SheetState {
  return fresh(storage, { sheet: EMPTY_SHEET, trouble: undefined });
}

/** What is stored, or what is held where that is the only copy: not stored for want of room, or taken out of storage. */
function fresh(storage: () => SheetStorage, held: SheetState): SheetState {
  if (held.trouble === "forbidden" || held.trouble === "full") return held;
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    return { ...held, trouble: "forbidden" };
  }
  if (text === null) return held;
  const read = readSheet(text);
  if (read.kind === "read") return { sheet: read.sheet, trouble: undefined };
  return { ...held, trouble: setAside(storage, text) ? "unreadable" : "full" };
}

/** Whether what cannot be read is kept under a name of its own, so that the next change does not overwrite it. */
function setAside(storage: () => SheetStorage, text: string): boolean {
  try {
    for (let copy = 0; ; copy += 1) {
      const name = copy === 0 ? SAVED_ASIDE : `${SAVED_ASIDE}.${String(copy)}`;
      const there = storage().getItem(name);
      if (there === text) return true;
      if (there !== null) continue;
      storage().setItem(name, text);
      return true;
    }
  } catch {
    return false;
  }
}

/** Stores the sheet; not over what could neither be read nor be set aside, which is the only copy of it. */
function save(storage: () => SheetStorage, sheet: Sheet): SheetTrouble | undefined {
  try {
    const there = storage().getItem(KEY);
    if (there !== null && readSheet(there).kind !== "read" && !setAside(storage, there)) return "full";
    storage().setItem(KEY, writeSheet(sheet));
    return undefined;
  } catch (error) {
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}
