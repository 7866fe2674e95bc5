import { useEffect } from "react";
import { useStore } from "zustand";
import { createAssessment } from "../../state/assessment.ts";
import type { AssessmentStore, SheetState } from "../../state/assessment.ts";
import { useApp } from "../../ui/context.ts";

let store: AssessmentStore | undefined;

/** The reader's one sheet, read from storage when the view first asks for it. */
export function sheetStore(): AssessmentStore {
  store ??= createAssessment(() => localStorage);
  return store;
}

export function useSheet(): SheetState {
  return useStore(sheetStore());
}

/** Hands the sheet to the reports, and follows what another page of this site stores, so that neither overwrites. */
export function useSharedSheet(): void {
  const { reader } = useApp();
  useEffect(() => {
    const own = sheetStore();
    const hand = () => {
      reader.setState({ sheet: own.getState().sheet });
    };
    hand();
    const stop = own.subscribe(hand);
    window.addEventListener("storage", own.reload);
    return () => {
      stop();
      window.removeEventListener("storage", own.reload);
    };
  }, [reader]);
}
