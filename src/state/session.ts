import { createStore } from "zustand/vanilla";

/** What a reader does on one report and no link carries: what is pointed at, and whose origin is open. */
export type SessionState = {
  /** Key of what the pointer or the keyboard cursor is on, in any chart or table of the report. */
  readonly pointed: string | undefined;
  /** Key of the figure whose origin is open. */
  readonly opened: string | undefined;
};
export type Session = ReturnType<typeof createSession>;

/** One a report, so that two reports can stand on one page. */
export function createSession() {
  const store = createStore<SessionState>()(() => ({ pointed: undefined, opened: undefined }));
  const { setState, getState } = store;
  return {
    ...store,
    point: (pointed: string | undefined): void => {
      if (getState().pointed !== pointed) setState({ pointed });
    },
    open: (opened: string | undefined): void => {
      setState({ opened });
    },
  };
}
