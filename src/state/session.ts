import { createStore } from "zustand/vanilla";

/** What a reader does on one report and no link carries: what is pointed at, and whose origin is open. */
export type SessionState = {
  /** Key of what the pointer or the keyboard cursor is on, in any chart or table of the report. */
  readonly pointed: string | undefined;
  /** The chart in which it is pointed at; none where it is a row of a table, or highlighted in all. */
  readonly by: string | undefined;
  /** Key of the figure whose origin is open. */
  readonly opened: string | undefined;
  /** So many rows of each table are drawn; all where nothing is said. */
  readonly rows?: number | undefined;
};
export type Session = ReturnType<typeof createSession>;

/** One a report, so that two reports can stand on one page. */
export function createSession() {
  const store = createStore<SessionState>()(() => ({ pointed: undefined, by: undefined, opened: undefined }));
  const { setState, getState } = store;
  return {
    ...store,
    point: (pointed: string | undefined, by?: string): void => {
      const before = getState();
      if (before.pointed !== pointed || before.by !== by) setState({ pointed, by });
    },
    open: (opened: string | undefined): void => {
      setState({ opened });
    },
  };
}
