import type { Text } from "../core/types.ts";

/** Words of the overview that several of its parts use. */
export const OVERVIEW_TERMS = {
  count: (count: number): Text => ({ zh: `${String(count)}项`, en: String(count) }),
};
