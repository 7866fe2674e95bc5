import type { SourceId } from "../core/types.ts";

/** The release of the data that a link was copied from: its id and its day. */
export type MadeAt = {
  readonly id: string;
  readonly date: string;
  /** The files of the sender's own that have figures of what the link shows. */
  readonly own?: readonly SourceId[];
};

/** Stands in copied links only; no filter has this key. */
export const MADE_AT_KEY = "r";

export function writeMadeAt({ id, date }: MadeAt): string {
  return `${MADE_AT_KEY}=${date}_${id}`;
}
