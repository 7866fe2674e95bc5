/** A part of a running text that is more than words: a link, a figure with its origin, or a stress. */
export type RichPart =
  | string
  /** `aside` leads on from the page, and is nothing that a file says. */
  | { readonly kind: "link"; readonly text: string; readonly href: string; readonly aside?: true }
  | { readonly kind: "figure"; readonly text: string; readonly origin: string }
  | { readonly kind: "strong" | "muted" | "code"; readonly text: string };

/** Running text: words, links, and figures whose origin can be opened. */
export type Rich = readonly RichPart[];

/** The words alone, as a file or a screen reader takes them. */
export function plain(text: Rich): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
