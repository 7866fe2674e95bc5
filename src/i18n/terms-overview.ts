import type { Text } from "../core/types.ts";

/** Words of the overview that several of its parts use. */
export const OVERVIEW_TERMS = {
  topic: { zh: "主题", en: "Topic" },
  count: (count: number): Text => ({ zh: `${String(count)}项`, en: String(count) }),
};
