import { render } from "@testing-library/react";
import { ViewFrame } from "../../src/app/ViewFrame.tsx";
import type { FetchText } from "../../src/data/load.ts";
import { createReader } from "../../src/state/reader.ts";
import { createResources } from "../../src/state/resources.ts";
import { createAppStore } from "../../src/state/store.ts";
import { App, useFilters, useResources } from "../../src/ui/context.ts";
import { view } from "../../src/views/data/view.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";

const { files, manifestFile } = bundled.bundle;

export const fromBundle: FetchText = (file) => {
  const text = files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
};

/** The data view over the real files, opened by a link. */
export async function openData(link: string, fetchText: FetchText = fromBundle) {
  const resources = createResources(fetchText, manifestFile);
  await resources.start();
  const store = createAppStore(ADDRESS, ADDRESS.decode(link).filters);
  // All at once, so that a slow machine draws the long lists once and not with every file that arrives.
  await resources.follow((stock) => view.needs(store.filters(), stock));
  const page = render(
    <App value={{ store, address: ADDRESS, resources, reader: createReader(), firstView: new Map() }}>
      <Page />
    </App>,
  );
  return { store, resources, page };
}

function Page() {
  const stock = useResources((state) => state.stock);
  const filters = useFilters();
  return stock ? <ViewFrame id="data" view={view} filters={filters} stock={stock} /> : null;
}

/** Lets files whose names begin so fail until `mend` is called. */
export function failing(name: string): { readonly fetchText: FetchText; readonly mend: () => void } {
  let broken = true;
  return {
    fetchText: (file) =>
      broken && file.startsWith(name) ? Promise.resolve({ status: 503, text: "" }) : fromBundle(file),
    mend: () => {
      broken = false;
    },
  };
}
