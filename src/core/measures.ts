/** What a comparison can be of: the value itself, or what is made of it. The words stand in links. */
export const MEASURES = ["raw", "head", "area", "share", "growth", "index", "nominal", "ratio"] as const;
export type Measure = (typeof MEASURES)[number];
