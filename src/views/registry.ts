import type { ComponentType } from "react";
import type { Text } from "../core/types.ts";
import type { ViewId } from "../state/filters.ts";
import type { ViewProps } from "./types.ts";

export type ViewEntry = {
  readonly title: Text;
  readonly load: () => Promise<{ readonly View: ComponentType<ViewProps> }>;
};

/** How each view is called and where its code is. */
export const VIEWS = {
  compare: { title: { zh: "对比", en: "Compare" }, load: () => import("./compare/view.ts") },
  area: { title: { zh: "画像", en: "Profile" }, load: () => import("./area/view.ts") },
  reforms: { title: { zh: "改革案例", en: "Reforms" }, load: () => import("./reforms/view.ts") },
  data: { title: { zh: "数据", en: "Data" }, load: () => import("./data/view.ts") },
} satisfies Record<ViewId, ViewEntry>;
