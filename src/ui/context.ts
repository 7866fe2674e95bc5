import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Locale } from "../i18n/text.ts";
import type { Present } from "../exports/verify/types.ts";
import type { Address, Filters } from "../state/filters.ts";
import type { Reader } from "../state/reader.ts";
import type { Resources, ResourceState } from "../state/resources.ts";
import type { AppState, AppStore } from "../state/store.ts";

/**
 * What every component may reach: the state, its links, the loaded files, and the pictures that the build drew of the first
 * view, by block.
 */
export type AppContext = {
  readonly store: AppStore;
  readonly address: Address;
  readonly resources: Resources;
  readonly reader: Reader;
  readonly firstView: ReadonlyMap<string, string>;
  /** Whether the site has been released anew since the page was opened; absent where nobody serves the page. */
  readonly releasedAnew?: () => Promise<boolean>;
  /** Makes the report of any link of the site, whatever is on the page; absent where no view can be fetched. */
  readonly reopen?: Present["reopen"];
};

export const App = createContext<AppContext | undefined>(undefined);

export function useApp(): AppContext {
  const app = use(App);
  if (!app) throw new Error("A component outside the application.");
  return app;
}

export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useApp().store, select);
}

export function useResources<Part>(select: (state: ResourceState) => Part): Part {
  return useStore(useApp().resources, select);
}

export function useFilters(): Filters {
  return useAppState(({ history }) => history.present);
}

/** Every cell of a table asks for it, and is not to be drawn again for another filter. */
export function useLocale(): Locale {
  return useAppState(({ history }) => history.present.locale);
}
