import { useEffect } from "react";
import { useStore } from "zustand";
import { joinedTexts } from "../../../core/monitor/watch-text.ts";
import type { Filters } from "../../../state/filters.ts";
import type { KeptTrouble } from "../../../state/kept.ts";
import { ownRules } from "../../../state/own-rules.ts";
import type { AppState } from "../../../state/store.ts";
import { useApp } from "../../../ui/context.ts";

/** The reader's thresholds and targets: those of the link, and those that this browser keeps. */
export type Kept = {
  /** Of the link, as it writes them. */
  readonly text: string;
  readonly kept: string;
  /** The link's are those that are kept, so that what is changed is kept too. */
  readonly isOwn: boolean;
  readonly trouble: KeptTrouble | undefined;
  readonly replace: (text: string) => void;
  /** Adds the link's to those that are kept. */
  readonly join: () => void;
  readonly showKept: () => void;
};

/** What was kept with the state before is kept as undo and redo have it; another link's rules are none of the reader's. */
function keepSteps({ history: now }: AppState, { history: before }: AppState): void {
  const isStep = now.future[0] === before.present || before.future[0] === now.present;
  if (now.present !== before.present && isStep && before.present.rules === ownRules().getState().value)
    ownRules().replace(now.present.rules);
}

/** A link without any is given those that are kept, as soon as a section shows that has them. */
export function useKept({ rules: text }: Filters): Kept {
  const { store } = useApp();
  const { value: kept, trouble } = useStore(ownRules());
  useEffect(() => {
    ownRules().reload();
    const { value } = ownRules().getState();
    if (store.filters().rules === "" && value !== "") store.change({ rules: value }, "amend");
  }, [store]);
  useEffect(() => store.subscribe(keepSteps), [store]);
  const isOwn = text === kept;
  return {
    ...{ text, kept, isOwn, trouble },
    replace: (next) => {
      if (isOwn || kept === "") ownRules().replace(next);
      store.change({ rules: next });
    },
    join: () => {
      const next = joinedTexts(kept, text);
      ownRules().replace(next);
      store.change({ rules: next });
    },
    showKept: () => {
      store.change({ rules: kept });
    },
  };
}
