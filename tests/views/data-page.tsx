import { render } from "@testing-library/react";
import type { FetchText } from "../../src/data/load.ts";
import { createResources } from "../../src/state/resources.ts";
import { createAppStore } from "../../src/state/store.ts";
import { App } from "../../src/ui/context.ts";
import { useResources } from "../../src/ui/context.ts";
import { Data } from "../../src/views/data/Data.tsx";
import { ADDRESS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";

const { files, manifestFile } = bundled.bundle;

const fromBundle: FetchText = (file) => {
  const text = files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
};

/** The data view over the real files, opened by a link. */
export async function openData(link: string, fetchText: FetchText = fromBundle) {
  const resources = createResources(fetchText, manifestFile);
  await resources.start();
  await resources.complete();
  const store = createAppStore(ADDRESS, ADDRESS.decode(link).filters);
  const page = render(
    <App value={{ store, address: ADDRESS, resources, firstView: new Map() }}>
      <Loaded />
    </App>,
  );
  return { store, resources, page };
}

function Loaded() {
  const manifest = useResources((state) => state.manifest);
  return manifest.kind === "ready" ? <Data manifest={manifest.value} /> : null;
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
