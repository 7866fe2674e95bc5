import type { ComponentType } from "react";
import type { Text } from "../core/types.ts";
import type { Manifest } from "../data/wire.ts";

export type ViewProps = { readonly manifest: Manifest };

export type ViewEntry = {
  readonly title: Text;
  readonly load: () => Promise<{ readonly View: ComponentType<ViewProps> }>;
};

/** The views by the key that stands in links, so it is never renamed. */
export const VIEWS = {
  compare: { title: { zh: "对比", en: "Compare" }, load: () => import("./compare/view.ts") },
} satisfies Record<string, ViewEntry>;

export type ViewId = keyof typeof VIEWS;
