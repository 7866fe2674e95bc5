import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

export type PartState<Value> =
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "loading" | "failed" };

/** A part of the program that is fetched when it is wanted: a view, the charts, a picker. */
export type Part<Value> = Pick<StoreApi<PartState<Value>>, "getState" | "getInitialState" | "subscribe"> & {
  /** Fetches it, once for all who want it; what failed stays failed until `retry`. */
  readonly want: () => void;
  readonly retry: () => void;
  /** Ends when it has come or has failed. */
  readonly settled: () => Promise<void>;
};

/** Milliseconds after which a part that has not come has failed. */
export const TIME_LIMIT = 30_000;

export function createPart<Value>(fetch: () => Promise<Value>): Part<Value> {
  const { getState, setState, subscribe } = createStore<PartState<Value>>()(() => ({ kind: "loading" }));
  let running: Promise<void> | undefined;

  function run(): Promise<void> {
    return new Promise((end) => {
      // What hangs has failed; should it come after all, it is there.
      const limit = setTimeout(() => {
        setState({ kind: "failed" }, true);
        end();
      }, TIME_LIMIT);
      const close = (state: PartState<Value>) => {
        clearTimeout(limit);
        if (getState().kind !== "ready") setState(state, true);
        end();
      };
      fetch().then(
        (value) => {
          close({ kind: "ready", value });
        },
        () => {
          close({ kind: "failed" });
        },
      );
    });
  }

  function want(): void {
    running ??= run();
  }

  return {
    getState,
    // What the build draws is what is there, not what was there at first.
    getInitialState: getState,
    subscribe,
    want,
    retry: () => {
      if (getState().kind !== "failed") return;
      setState({ kind: "loading" }, true);
      running = run();
    },
    settled: async () => {
      want();
      await running;
    },
  };
}
