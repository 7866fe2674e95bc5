import type { FetchText } from "../../../src/data/load.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { DATA_TABS, DEFAULTS } from "../../../src/state/filters.ts";
import type { Filters } from "../../../src/state/filters.ts";
import { createResources } from "../../../src/state/resources.ts";
import { patched } from "../../../src/state/store.ts";
import type { Patch } from "../../../src/state/store.ts";
import { encode } from "../../../src/state/url.ts";
import { needs } from "../../../src/views/data/needs.ts";
import { report } from "../../../src/views/data/report.ts";
import { bundled } from "../../fixture.ts";

const { files, manifestFile } = bundled.bundle;

/** The files of the build as the page fetches them. */
export const fromBundle: FetchText = (file) => {
  const text = files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
};
