import type { Clip } from "../../exports/clip.ts";
import { copiedAsBefore } from "../copy.ts";

/** How much was copied: with the picture, or without it because the page or the browser does not let it. */
export type Copied = "whole" | "insecure" | "refused";

/** Copies a picture with its table and its words as one; without the picture where that is not to be had. */
export async function copyTaken({ html, text }: Clip, draw: () => Promise<Blob>): Promise<Copied> {
  const texts = { "text/html": html, "text/plain": text };
  // Pages without encryption have none.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard || !("ClipboardItem" in window)) return asBefore("insecure");
  // It is asked for at once, as long as the reader's press allows it, and comes when it is drawn.
  const picture = draw();
  const blobs = Object.entries(texts).map(
    ([type, content]) => [type, new Blob([content], { type })] as const,
  );
  try {
    await clipboard.write([new ClipboardItem({ "image/png": picture, ...Object.fromEntries(blobs) })]);
    return "whole";
  } catch {
    // Where the picture itself could not be made, that is what is said.
    await picture;
    return asBefore("refused");
  }

  function asBefore(why: Copied): Copied {
    if (!copiedAsBefore(texts)) throw new Error("Copying is not allowed.");
    return why;
  }
}
