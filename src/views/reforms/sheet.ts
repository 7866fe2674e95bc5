import { useEffect } from "react";
import { useStore } from "zustand";
import { createAssessment } from "../../state/assessment.ts";
import type { AssessmentStore, SheetState } from "../../state/assessment.ts";

let store: AssessmentStore | undefined;

/** The reader's one sheet, read from storage when the view first asks for it. */
export function sheetStore(): AssessmentStore {
  store ??= createAssessment(() => localStorage);
  return store;
}

export function useSheet(): SheetState {
  return useStore(sheetStore());
}

/** Follows what another page of this site stores, so that the two do not overwrite each other. */
export function useSharedSheet(): void {
  useEffect(() => {
    const onStorage = () => {
      sheetStore().reload();
    };
    window.addEventListener("storage", onStorage);
    return () => {
      window.removeEventListener("storage", onStorage);
    };
  }, []);
}
