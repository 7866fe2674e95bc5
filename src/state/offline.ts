/** Stands in the worker's cache, below the site's address, once the whole release stands there; says how many bytes. */
export const WHOLE_MARK = "offline.json";

export type WholeMark = { readonly bytes: number };
