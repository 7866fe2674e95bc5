import type { Text } from "../core/types.ts";

/** What a composite index gives an area, and a member of it. */
export const OPEN_SCORE: Text = { zh: "得分", en: "Score" };
