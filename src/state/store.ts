import { createStore } from "zustand/vanilla";
import type { Text } from "../core/types.ts";
import type { Address, Filters } from "./filters.ts";
import type { Patched } from "./filters-of.ts";
import { amend, redo, startHistory, step, undo } from "./history.ts";
import type { History } from "./history.ts";
import type { LinkProblem } from "./link.ts";

export type Theme = "light" | "dark";

/** What is to be said of the link that led here, until the reader closes the notice or goes on. */
export type Notice = {
  /** Parts that could not be used. */
  readonly problems: readonly LinkProblem[];
  readonly text?: Text;
  /** What the reader can do about it. */
  readonly action?: { readonly name: Text; readonly act: () => void };
};

/** Whether there is anything to say. */
export function isSaid({ problems, text }: Notice): boolean {
  return problems.length > 0 || text !== undefined;
}

export type AppState = {
  readonly history: History<Filters>;
  /** The one that is shown. */
  readonly theme: Theme;
  /** What the reader chose on this page; each choice is a new record. */
  readonly themeChoice?: { readonly theme: Theme };
  readonly notices: readonly Notice[];
};

/** Changed filters; `undefined` takes an optional filter away and gives another one its default. */
export type Patch = Patched<Filters>;

export type AppStore = ReturnType<typeof createAppStore>;

/** The state of the page. `change` is one step of undo unless it continues the present one. */
export function createAppStore(address: Address, initial = address.defaults, theme: Theme = "light") {
  const { encode, patched } = address;
  const start: AppState = {
    history: startHistory(initial),
    theme,
    notices: [],
  };
  const store = createStore<AppState>()(() => start);
  const { setState, getState } = store;

  function apply(next: (history: History<Filters>) => History<Filters>): void {
    setState(({ history }) => ({ history: next(history) }));
  }

  /** Another view: what was said of the link to the one before has no cause any more. */
  function goOn(next: (history: History<Filters>) => History<Filters>): void {
    setState(({ history }) => ({ history: next(history), notices: [] }));
  }

  return {
    ...store,
    filters: (): Filters => getState().history.present,
    change(patch: Patch, how: "step" | "amend" = "step"): void {
      const { present } = getState().history;
      const next = patched(present, patch);
      if (encode(next) === encode(present)) return;
      if (how === "amend") apply((history) => amend(history, next));
      else goOn((history) => step(history, next));
    },
    /** Another view as a whole, as from a link or the browser's history. */
    visit(filters: Filters, notice: Notice): void {
      if (encode(filters) !== encode(getState().history.present)) goOn((history) => step(history, filters));
      if (isSaid(notice)) this.notify(notice);
    },
    undo: (): void => {
      goOn(undo);
    },
    redo: (): void => {
      goOn(redo);
    },
    notify: (notice: Notice): void => {
      setState(({ notices }) => ({ notices: [...notices, notice] }));
    },
    dismissNotices: (): void => {
      setState({ notices: [] });
    },
    setTheme: (next: Theme): void => {
      setState({ theme: next });
    },
    chooseTheme: (next: Theme): void => {
      setState({ theme: next, themeChoice: { theme: next } });
    },
  };
}
