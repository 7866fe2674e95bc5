import { readMessage, writeMessage } from "../data/show.ts";
import type { Command, Show } from "./show.ts";

/** What the wall says of itself: its address, its sides in pixels, and a sign of the deck that it has. */
export type WallSays = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly deck: string;
};

export type ToWall =
  | { readonly type: "ask" }
  | { readonly type: "command"; readonly command: Exclude<Command, { readonly type: "tick" }> };
/** `isNew`: this wall has only just come, or has only just been asked. */
export type ToDesk = { readonly type: "state"; readonly show: Show; readonly isNew: boolean } & WallSays;

export type Heard = { readonly from: string; readonly nr: number; readonly said: ToWall | ToDesk };

/** The voice of one window in a show: each message has the next number. */
export function createVoice<Said extends ToWall | ToDesk>(
  show: string,
  from: string,
  send: (message: unknown) => void,
): (said: Said) => void {
  let nr = 0;
  return (said) => {
    nr += 1;
    send(writeMessage({ show, from, nr, said }));
  };
}

/** The ear of one window in a show: deaf to other shows, to what is broken, and to what it heard before by another way. */
export function createEar(show: string): (data: unknown) => Heard | undefined {
  const last = new Map<string, number>();
  return (data) => {
    const heard = readMessage(data);
    if (heard?.show !== show || heard.nr <= (last.get(heard.from) ?? 0)) return undefined;
    last.set(heard.from, heard.nr);
    return heard;
  };
}
