import type { Text } from "../core/types.ts";
import { VIEW_NAMES } from "../i18n/view-names.ts";
import { createAddress } from "../state/address.ts";
import type { Address, ViewId } from "../state/filters.ts";
import type { Part } from "../state/part.ts";
import { codePart } from "../ui/fetched.tsx";
import { areaFilters } from "./area/filters.ts";
import { compareFilters } from "./compare/filters.ts";
import { dataFilters } from "./data/filters.ts";
import { indexFilters } from "./index/filters.ts";
import { monitorFilters } from "./monitor/filters.ts";
import { overviewFilters } from "./overview/filters.ts";
import { reformFilters } from "./reforms/filters.ts";
import type { View } from "./types.ts";

/** The code of a view, fetched when it is first opened. Said by name, since the filters' types stand on the registry's. */
type Code = Promise<{ readonly view: View }>;

type ViewEntry<List> = {
  readonly title: Text;
  /** By their names in the state; the order is that in a link. */
  readonly filters: List;
  readonly code: Part<View>;
};

/** The profile shows where the district stands in the indicator that is compared. */
const { indicator } = compareFilters;

/** The views in the order of the menu, by the word that stands in links: a view is a folder and a line. */
export const VIEWS = {
  compare: view(VIEW_NAMES.compare, compareFilters, (): Code => import("./compare/view.ts")),
  overview: view(VIEW_NAMES.overview, overviewFilters, (): Code => import("./overview/view.ts")),
  area: view(VIEW_NAMES.area, { indicator, ...areaFilters }, (): Code => import("./area/view.ts")),
  reforms: view(VIEW_NAMES.reforms, reformFilters, (): Code => import("./reforms/view.ts")),
  index: view(VIEW_NAMES.index, indexFilters, (): Code => import("./index/view.ts")),
  monitor: view(VIEW_NAMES.monitor, monitorFilters, (): Code => import("./monitor/view.ts")),
  data: view(VIEW_NAMES.data, dataFilters, (): Code => import("./data/view.ts")),
};

function view<const List>(title: Text, filters: List, load: () => Code): ViewEntry<List> {
  return { title, filters, code: codePart(async () => (await load()).view) };
}

declare module "../state/register.ts" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Register {
    readonly views: typeof VIEWS;
  }
}

export const VIEW_IDS = Object.keys(VIEWS).filter(isViewId);

function isViewId(text: string): text is ViewId {
  return Object.hasOwn(VIEWS, text);
}

/** Links of the whole site; also for the build and for tests, since it takes no view's code. */
export const ADDRESS: Address = createAddress(VIEWS);
