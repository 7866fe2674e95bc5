import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import type { FetchText } from "../../src/data/load.ts";
import type { Filters } from "../../src/state/filters.ts";
import { createResources } from "../../src/state/resources.ts";
import { createAppStore } from "../../src/state/store.ts";
import { App } from "../../src/ui/context.ts";
import { ADDRESS } from "../../src/views/registry.ts";

const fetchNothing: FetchText = () => Promise.resolve(undefined);

/** Renders a component as it stands in the page: within the application's context, under StrictMode. */
export function renderInApp(node: ReactNode, filters: Partial<Filters> = {}) {
  const store = createAppStore(ADDRESS, { ...ADDRESS.defaults, ...filters });
  const resources = createResources(fetchNothing, "manifest.json");
  const context = { store, address: ADDRESS, resources, firstView: new Map() };
  const inApp = (inner: ReactNode) => (
    <StrictMode>
      <App value={context}>{inner}</App>
    </StrictMode>
  );
  const { rerender, ...rendered } = render(inApp(node));
  return {
    ...rendered,
    store,
    user: userEvent.setup(),
    rerender: (next: ReactNode) => {
      rerender(inApp(next));
    },
  };
}
