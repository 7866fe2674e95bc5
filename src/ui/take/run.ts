import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Text } from "../../core/types.ts";
import { saidBy } from "../../exports/failure.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Job } from "../../exports/types.ts";
import type { Copied } from "./copy-taken.ts";

/** How far the reader's last wish is: on its way, made, or failed, with what failed. */
export type TakingState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly part: number }
  | { readonly kind: "copied"; readonly how: Copied }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly format: ExportFormat; readonly said: Text | undefined };

/** A wish on its way, which may outlive the panel that it was made in. */
export type Run = { readonly state: StoreApi<TakingState>; readonly cancel: () => void };

/** Starts the work, whose answer is its end; one that is cancelled says nothing more. */
export function startRun(format: ExportFormat, work: (job: Job) => Promise<TakingState>): Run {
  const controller = new AbortController();
  const { signal } = controller;
  const state = createStore<TakingState>()(() => ({ kind: "running", part: 0 }));
  const set = (next: TakingState) => {
    if (!signal.aborted) state.setState(next, true);
  };
  work({
    signal,
    onProgress: (part) => {
      set({ kind: "running", part });
    },
  }).then(set, (error: unknown) => {
    set({ kind: "failed", format, said: saidBy(error) });
  });
  return {
    state,
    cancel: () => {
      set({ kind: "idle" });
      controller.abort();
    },
  };
}
