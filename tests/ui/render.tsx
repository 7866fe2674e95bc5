import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import type { FetchText } from "../../src/data/load.ts";
import type { Filters } from "../../src/state/filters.ts";
import type { Report } from "../../src/report/report.ts";
import { createReader } from "../../src/state/reader.ts";
import { createSession } from "../../src/state/session.ts";
import { createResources } from "../../src/state/resources.ts";
import { createAppStore } from "../../src/state/store.ts";
import { App } from "../../src/ui/context.ts";
import type { AppContext } from "../../src/ui/context.ts";
import { ReportPlaceContext } from "../../src/ui/report-context.ts";
import { ADDRESS } from "../../src/views/registry.ts";

const fetchNothing: FetchText = () => Promise.resolve(undefined);

const REPORT: Report = {
  locale: "zh",
  title: "",
  blocks: [],
  figures: new Map(),
  sources: "",
  release: { id: "", date: "" },
};

/** Renders a component as it stands in the page: within the application's context and a report, under StrictMode. */
export function renderInApp(
  node: ReactNode,
  filters: Partial<Filters> = {},
  served: Pick<AppContext, "releasedAnew"> = {},
) {
  const store = createAppStore(ADDRESS, { ...ADDRESS.defaults, ...filters });
  const resources = createResources(fetchNothing, "manifest.json");
  const context: AppContext = {
    store,
    address: ADDRESS,
    resources,
    reader: createReader(),
    firstView: new Map(),
    ...served,
  };
  const session = createSession();
  const inApp = (inner: ReactNode) => (
    <StrictMode>
      <App value={context}>
        <ReportPlaceContext value={{ report: REPORT, session, link: () => "https://example.org/#/compare" }}>
          {inner}
        </ReportPlaceContext>
      </App>
    </StrictMode>
  );
  const { rerender, ...rendered } = render(inApp(node));
  return {
    ...rendered,
    store,
    session,
    user: userEvent.setup(),
    rerender: (next: ReactNode) => {
      rerender(inApp(next));
    },
  };
}
