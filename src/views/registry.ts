import type { Text } from "../core/types.ts";
import type { ViewId } from "../state/filters.ts";
import { createPart } from "../state/part.ts";
import type { Part } from "../state/part.ts";
import type { View } from "./types.ts";

export type ViewEntry = {
  readonly title: Text;
  /** Its code, fetched when the view is first wanted. */
  readonly code: Part<View>;
};

/** How each view is called and where its code is. */
export const VIEWS = {
  compare: view({ zh: "对比", en: "Compare" }, () => import("./compare/view.ts")),
  area: view({ zh: "画像", en: "Profile" }, () => import("./area/view.ts")),
  reforms: view({ zh: "改革案例", en: "Reforms" }, () => import("./reforms/view.ts")),
  data: view({ zh: "数据", en: "Data" }, () => import("./data/view.ts")),
} satisfies Record<ViewId, ViewEntry>;

function view(title: Text, load: () => Promise<{ readonly view: View }>): ViewEntry {
  return { title, code: createPart(async () => (await load()).view) };
}
