import type { ComponentType } from "react";
import type { Text } from "../core/types.ts";
import type { ViewId } from "../state/filters.ts";
import type { Manifest } from "../data/wire.ts";

export type ViewProps = { readonly manifest: Manifest };

export type ViewEntry = {
  readonly title: Text;
  readonly load: () => Promise<{ readonly View: ComponentType<ViewProps> }>;
};

/** How each view is called and where its code is. */
export const VIEWS = {
  compare: { title: { zh: "对比", en: "Compare" }, load: () => import("./compare/view.ts") },
} satisfies Record<ViewId, ViewEntry>;
