import { createStore } from "zustand/vanilla";
import { mergeSheets, withEntry } from "../core/assessment.ts";
import { EMPTY_SHEET } from "../core/sheet.ts";
import type { Merge } from "../core/assessment.ts";
import type { Assessment, Sheet, Weights } from "../core/sheet.ts";
import { readSheet, writeSheet } from "../data/assessment.ts";
import type { SheetProblem } from "../data/assessment.ts";
import { keep as keepStored, storedOr } from "./kept.ts";
import type { Keeping, KeptStorage, KeptTrouble } from "./kept.ts";

const KEEPING: Keeping<Sheet> = {
  key: "qujian.assessment",
  read: (text) => {
    const read = readSheet(text);
    return read.kind === "read" ? read.sheet : undefined;
  },
  write: writeSheet,
};

/** Why the sheet will not outlast the page. */
export type SheetTrouble = KeptTrouble;

export type SheetState = { readonly sheet: Sheet; readonly trouble: SheetTrouble | undefined };
export type SheetStorage = KeptStorage;
export type AssessmentStore = ReturnType<typeof createAssessment>;

/** The reader's sheet, in memory and, where that is allowed, in the browser's storage. */
export function createAssessment(storage: () => SheetStorage) {
  const store = createStore<SheetState>()(() => fresh(storage, { sheet: EMPTY_SHEET, trouble: undefined }));

  function keep(sheet: Sheet): void {
    store.setState({ sheet, trouble: keepStored(storage, KEEPING, sheet) });
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

function fresh(storage: () => SheetStorage, { sheet, trouble }: SheetState): SheetState {
  const held = storedOr(storage, KEEPING, { value: sheet, trouble });
  return { sheet: held.value, trouble: held.trouble };
}
