/** The text that we wrote into a picture, or that the picture is cut off. */
export type Marked = { readonly text: string | undefined } | "cut";

export const CUT: Marked = "cut";
