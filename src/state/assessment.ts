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

  return {
    ...store,
    write: (entry: Assessment): void => {
      keep(withEntry(store.getState().sheet, entry));
    },
    weigh: (weights: Weights): void => {
      keep({ ...store.getState().sheet, weights });
    },
    replace: keep,
    /** What another page of this site has stored since. */
    reload: (): void => {
      store.setState(load(storage));
    },
    /** Takes a file over what is there, or says why it does not and changes nothing. */
    take: (
      text: string,
    ): (Merge & { readonly before: Sheet }) | { readonly problems: readonly SheetProblem[] } => {
      const read = readSheet(text);
      if (read.kind === "refused") return { problems: read.problems };
      const before = store.getState().sheet;
      const merge = mergeSheets(before, read.sheet);
      keep(merge.sheet);
      return { ...merge, before };
    },
  };
}

function load(storage: () => SheetStorage): SheetState {
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    return { sheet: EMPTY_SHEET, trouble: "forbidden" };
  }
  if (text === null) return { sheet: EMPTY_SHEET, trouble: undefined };
  const read = readSheet(text);
  if (read.kind === "read") return { sheet: read.sheet, trouble: undefined };
  setAside(storage, text);
  return { sheet: EMPTY_SHEET, trouble: "unreadable" };
}

/** What cannot be read is kept under another name, so that the next change does not overwrite it. */
function setAside(storage: () => SheetStorage, text: string): void {
  try {
    storage().setItem(SAVED_ASIDE, text);
  } catch {
    // No room for a second copy; the first stands until something is written.
  }
}

function save(storage: () => SheetStorage, sheet: Sheet): SheetTrouble | undefined {
  try {
    storage().setItem(KEY, writeSheet(sheet));
    return undefined;
  } catch (error) {
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}
