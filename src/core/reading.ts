/**
 * How a source was read: itself, word for word elsewhere, as a table that a third party typed, or only as somebody
 * quotes it. The better way first.
 */
export const READINGS = ["original", "copy", "transcription", "quotation"] as const;
export type ReadIn = (typeof READINGS)[number];

/** The title of a document or page, or words chosen for a page whose title is not known: never cited as one. */
export const TITLE_KINDS = ["document", "description"] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];
