/** Ways to cut values into classes; the word stands in links. */
export const CLASS_METHODS = ["natural", "quantile", "equal", "manual"] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];
