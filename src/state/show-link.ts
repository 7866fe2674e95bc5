import { createStore } from "zustand/vanilla";
import { createEar, createVoice } from "./show-message.ts";
import type { ToDesk, ToWall, WallSays } from "./show-message.ts";
import { createShow, stepShow } from "./show.ts";
import type { Command, Show, ShowRules, ShowStore } from "./show.ts";

/** Both ways between windows: messages out, and from which name of a show. */
export type Line = {
  /** Which show the windows belong to. */
  readonly show: string;
  /** This window, unlike any other. */
  readonly from: string;
  readonly send: (message: unknown) => void;
};

/** How long a desk waits for a wall before it says that there is none, in milliseconds. */
export const SILENCE = 2000;
/** How often it asks. */
export const ASKS = 500;

/** The wall is the truth: it does what desks ask, and tells them how the show stands whenever it changes. */
export function linkWall(show: ShowStore, about: () => WallSays, { show: name, from, send }: Line) {
  const say = createVoice<ToDesk>(name, from, send);
  const listen = createEar(name);
  const asked = new Set<string>();
  const tell = (isNew = false) => {
    say({ type: "state", show: show.getState(), isNew, ...about() });
  };
  const stop = show.subscribe(() => {
    tell();
  });
  tell(true);
  return {
    /** Whether it was a message for a wall. */
    hear(data: unknown): boolean {
      const heard = listen(data);
      if (heard === undefined || heard.said.type === "state") return false;
      if (heard.said.type === "command") show.send(heard.said.command);
      else {
        // Who has no channel only hears this wall once it has asked.
        tell(!asked.has(heard.from));
        asked.add(heard.from);
      }
      return true;
    },
    tell: () => {
      tell();
    },
    stop,
  };
}

/** Whether a wall answers, and what it says of itself. */
export type DeskLink =
  | { readonly kind: "seeking" }
  | { readonly kind: "linked"; readonly wall: WallSays }
  | { readonly kind: "lost" };

/**
 * The show as the wall tells it. What is asked for goes to the wall and comes back as its state; with no wall there, the
 * desk goes through the show by itself.
 */
export function linkDesk(start: Show, rules: ShowRules, { show: name, from, send }: Line, now: () => number) {
  const say = createVoice<ToWall>(name, from, send);
  const listen = createEar(name);
  const own = createShow(start, rules);
  const link = createStore<DeskLink>()(() => ({ kind: "seeking" }));
  let wall: string | undefined;
  let heardAt = now();
  const show: ShowStore = {
    ...own,
    send: (command: Command) => {
      // The time of a linked show goes by on its wall.
      const isLinked = link.getState().kind === "linked";
      if (isLinked && command.type !== "tick") say({ type: "command", command });
      if (!isLinked) own.setState((state) => stepShow(state, command, rules), true);
    },
  };
  return {
    show,
    link,
    /** Whether it was a message for a desk. */
    hear(data: unknown): boolean {
      const heard = listen(data);
      if (heard?.said.type !== "state") return false;
      const { show: told, isNew, type: _, ...says } = heard.said;
      // Of several walls the newest is followed, or another once it is silent.
      if (wall !== undefined && heard.from !== wall && !isNew && now() - heardAt < SILENCE) return true;
      wall = heard.from;
      heardAt = now();
      own.setState(told, true);
      link.setState((before) => (isSame(before, says) ? before : { kind: "linked", wall: says }), true);
      return true;
    },
    /** To be called every `ASKS` milliseconds. */
    ask(): void {
      if (now() - heardAt >= SILENCE && link.getState().kind !== "lost")
        link.setState({ kind: "lost" }, true);
      say({ type: "ask" });
    },
  };
}

function isSame(link: DeskLink, { address, width, height, deck }: WallSays): boolean {
  if (link.kind !== "linked") return false;
  const { wall } = link;
  return wall.address === address && wall.width === width && wall.height === height && wall.deck === deck;
}
