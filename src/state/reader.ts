import { createStore } from "zustand/vanilla";
import { EMPTY_SHEET } from "../core/sheet.ts";
import type { Sheet } from "../core/sheet.ts";

/** What belongs to the reader alone and enters reports: the score sheet, read from storage by the view that needs it. */
type ReaderState = { readonly sheet: Sheet };
export type Reader = ReturnType<typeof createReader>;

export function createReader() {
  return createStore<ReaderState>()(() => ({ sheet: EMPTY_SHEET }));
}
