/** The release of the data that a link was copied from: its id and its day. */
export type MadeAt = { readonly id: string; readonly date: string };

/** Stands in copied links only; no filter has this key. */
export const MADE_AT_KEY = "r";

export function writeMadeAt({ id, date }: MadeAt): string {
  return `${MADE_AT_KEY}=${date}_${id}`;
}

/** It ends the link, so that signs of the sentence around it may follow. */
export function readMadeAt(text: string): MadeAt | undefined {
  const [, date, id] = /^(\d{4}-\d\d-\d\d)_([0-9a-f]{6,})/.exec(text) ?? [];
  return date !== undefined && id !== undefined ? { id, date } : undefined;
}
