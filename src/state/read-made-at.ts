import type { SourceId } from "../core/types.ts";
import type { MadeAt } from "./made-at.ts";

/** Stands behind the release in a link, once a file. */
const MARK = "_";

/** What a copied link says besides its release: that files of the sender's own have figures of it. */
export function writeOwnUsed(own: readonly SourceId[]): string {
  return own.map((id) => MARK + id).join("");
}

/** It ends the link, so that signs of the sentence around it may follow. */
export function readMadeAt(text: string): MadeAt | undefined {
  const [, date, id, used = ""] =
    /^(\d{4}-\d\d-\d\d)_([0-9a-f]{6,})((?:_own-[0-9a-f]{6,}(?:-\d+)?)*)/.exec(text) ?? [];
  if (date === undefined || id === undefined) return undefined;
  const own = used.split(MARK).filter((one) => one !== "") as SourceId[];
  return { id, date, ...(own.length > 0 && { own }) };
}
