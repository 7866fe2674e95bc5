import { useRef } from "react";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import { useApp } from "../../ui/context.ts";

/** Milliseconds between two keys after which the second is another step of undo. */
const PAUSE = 1000;

/**
 * Changes by one control, of which a drag, keys in quick succession and what is typed without leaving the control are
 * one step of undo each. Nothing is continued where something else, an undo say, has changed the page in between.
 */
export function useOneStep() {
  const { store } = useApp();
  const made = useRef<{ readonly filters: Filters; readonly at: number }>(undefined);
  const end = () => {
    made.current = undefined;
  };
  return {
    change: (patch: Patch, { timeStamp }: { readonly timeStamp: number }): void => {
      store.change(patch, made.current?.filters === store.filters() ? "amend" : "step");
      made.current = { filters: store.filters(), at: timeStamp };
    },
    slider: {
      onPointerDown: end,
      onBlur: end,
      onKeyDown: ({ timeStamp, repeat }: { readonly timeStamp: number; readonly repeat: boolean }) => {
        if (!repeat && timeStamp - (made.current?.at ?? 0) > PAUSE) end();
      },
    },
    end,
  };
}
